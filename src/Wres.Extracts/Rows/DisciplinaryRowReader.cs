using Wres.Domain.Quality;
using Wres.Extracts.Issues;
using Wres.Extracts.Reading;
using Wres.Extracts.Schemas;
using Wres.Extracts.Values;

namespace Wres.Extracts.Rows;

/// <summary>Reads disciplinary cases.</summary>
internal sealed class DisciplinaryRowReader : RowReader<DisciplinaryRow>
{
    private readonly DateColumn _opened, _closed;
    private readonly Dictionary<string, string> _caseTypes;

    public DisciplinaryRowReader(HeaderMatch header, ReadContext context, bool fromWorkbook)
        : base(header, context)
    {
        _opened = Dates("Date Opened", fromWorkbook);
        _closed = Dates("Date Closed", fromWorkbook);
        _caseTypes = ReadContext.Fold(context.Settings.Values.CaseType);
    }

    protected override bool TryReadCells(RowCells cells, int row, IssueLog log, out DisciplinaryRow record)
    {
        record = default;
        if (CellText.IsBlank(cells[Place("Case Reference")])) return Reject(log, IssueCatalogue.ValueMissing, row, "Case Reference");
        var employee = CellText.TrimAscii(cells[Place("Employee Number")]);
        record.Person = Context.Keys.Key(employee, withoutLeadingZeros: true);
        if (record.Person == 0) return Reject(log, IssueCatalogue.ValueMissing, row, "Employee Number");
        var caseType = Text(cells, Place("Case Type"));
        if (caseType.Length == 0) return Reject(log, IssueCatalogue.ValueMissing, row, "Case Type");
        var formal = YesNo.Read(Text(cells, Place("Formal")));
        if (formal.State != CellState.Read) return Reject(log, IssueCatalogue.ValueMissing, row, "Formal");
        if (EmployeeNumber.IsRuined(employee)) return Reject(log, IssueCatalogue.ValueRuined, row, "Employee Number");
        if (!RequiredDate(_opened, cells, Place("Date Opened"), "Date Opened", row, log, out record.Opened)) return false;

        record.Formal = formal.Yes;
        record.IsDisciplinary = _caseTypes.GetValueOrDefault(caseType, caseType).Contains("disciplinary", StringComparison.OrdinalIgnoreCase);
        OptionalDate(_closed, cells, Place("Date Closed"), "Date Closed", row, log);
        record.Division = TextOrNull(cells, Place("Division"));
        if (Place("Ethnic Origin") < 0) return true;
        var origin = Context.EthnicOrigin(Text(cells, Place("Ethnic Origin")));
        if (!origin.Mapped) log.Add(IssueCatalogue.EthnicOriginUnmapped, row, "Ethnic Origin");
        record.Group = origin.Group;
        return true;
    }
}

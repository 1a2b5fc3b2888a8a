using Wres.Domain.Quality;
using Wres.Extracts.Issues;
using Wres.Extracts.Reading;
using Wres.Extracts.Schemas;
using Wres.Extracts.Values;

namespace Wres.Extracts.Rows;

/// <summary>Reads attendances.</summary>
internal sealed class TrainingRowReader : RowReader<TrainingRow>
{
    private readonly int _employee, _mandatory, _completed, _status;
    private readonly ColumnCache<YesNo> _mandatories = new(text => YesNo.Read(text));
    private readonly ColumnCache<bool> _statuses = new(Attended);
    private readonly DateColumn _dates;

    public TrainingRowReader(HeaderMatch header, ReadContext context, bool fromWorkbook)
        : base(header, context)
    {
        _employee = Place("Employee Number");
        _mandatory = Place("Mandatory");
        _completed = Place("Date Completed");
        _status = Place("Status");
        _dates = Dates("Date Completed", fromWorkbook);
    }

    /// <summary>Blank, or containing complet, attended or passed, and not containing not.</summary>
    public static bool Attended(string status) =>
        status.Length == 0
        || ((Contains(status, "complet") || Contains(status, "attended") || Contains(status, "passed")) && !Contains(status, "not"));

    protected override bool TryReadCells(RowCells cells, int row, IssueLog log, out TrainingRow record)
    {
        record = default;
        var employee = CellText.TrimAscii(cells[_employee]);
        record.Person = Context.Keys.Key(employee, withoutLeadingZeros: true);
        if (record.Person == 0) return Reject(log, IssueCatalogue.ValueMissing, row, "Employee Number");
        var mandatory = _mandatories[cells[_mandatory]];
        if (mandatory.State != CellState.Read) return Reject(log, IssueCatalogue.ValueMissing, row, "Mandatory");
        if (EmployeeNumber.IsRuined(employee)) return Reject(log, IssueCatalogue.ValueRuined, row, "Employee Number");
        if (!RequiredDate(_dates, cells, _completed, "Date Completed", row, log, out record.Completed)) return false;
        record.Mandatory = mandatory.Yes;
        record.Attended = _status < 0 || _statuses[cells[_status]];
        return true;
    }

    private static bool Contains(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);
}

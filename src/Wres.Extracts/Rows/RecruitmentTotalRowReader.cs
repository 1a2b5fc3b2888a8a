using Wres.Domain.Quality;
using Wres.Extracts.Issues;
using Wres.Extracts.Reading;
using Wres.Extracts.Schemas;
using Wres.Extracts.Values;

namespace Wres.Extracts.Rows;

/// <summary>Reads recruitment totals.</summary>
internal sealed class RecruitmentTotalRowReader(HeaderMatch header, ReadContext context) : RowReader<RecruitmentTotalRow>(header, context)
{
    protected override bool TryReadCells(RowCells cells, int row, IssueLog log, out RecruitmentTotalRow record)
    {
        record = default;
        if (!People(cells, "Shortlisted", out record.Shortlisted))
            return Reject(log, IssueCatalogue.NumberUnreadable, row, "Shortlisted");
        if (!People(cells, "Appointed", out record.Appointed)) return Reject(log, IssueCatalogue.NumberUnreadable, row, "Appointed");
        var origin = Context.EthnicOrigin(Text(cells, Place("Ethnic Origin")));
        if (!origin.Mapped) log.Add(IssueCatalogue.EthnicOriginUnmapped, row, "Ethnic Origin");
        record.Group = origin.Group;
        if (record.Appointed > record.Shortlisted) log.Add(IssueCatalogue.RateOver100, row, "Appointed");
        if (Place("Applications") < 0) return true;
        if (People(cells, "Applications", out var applications)) record.Applications = applications;
        else if (!CellText.IsBlank(cells[Place("Applications")])) log.Add(IssueCatalogue.ValueUnreadable, row, "Applications");
        return true;
    }

    private bool People(RowCells cells, string column, out long people)
    {
        var cell = NumberText.Read(Text(cells, Place(column)));
        people = 0;
        if (!cell.IsWhole || cell.Number is < 0 or > 1e9) return false;
        people = (long)cell.Number;
        return true;
    }
}

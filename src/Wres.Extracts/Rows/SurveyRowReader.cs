using Wres.Domain.Ethnicity;
using Wres.Domain.Inputs;
using Wres.Domain.Quality;
using Wres.Extracts.Issues;
using Wres.Extracts.Reading;
using Wres.Extracts.Schemas;
using Wres.Extracts.Values;

namespace Wres.Extracts.Rows;

/// <summary>Reads survey figures.</summary>
internal sealed class SurveyRowReader(HeaderMatch header, ReadContext context) : RowReader<SurveyRow>(header, context)
{
    protected override bool TryReadCells(RowCells cells, int row, IssueLog log, out SurveyRow record)
    {
        record = default;
        foreach (var key in (ReadOnlySpan<string>)["Survey Year", "Indicator", "Group"])
        {
            if (CellText.IsBlank(cells[Place(key)])) return Reject(log, IssueCatalogue.ValueMissing, row, key);
        }

        var year = NumberText.Read(Text(cells, Place("Survey Year")));
        if (!year.IsWhole || year.Number is < 2000 or > 2100) return Reject(log, IssueCatalogue.NumberUnreadable, row, "Survey Year");
        var percent = NumberText.Read(Text(cells, Place("Percent")), percentSign: true);
        if (percent.State != CellState.Read || percent.Number is < 0 or > 100)
            return Reject(log, IssueCatalogue.NumberUnreadable, row, "Percent");

        record.SurveyYear = (int)year.Number;
        var indicator = NumberText.Read(Text(cells, Place("Indicator")));
        var known = indicator.IsWhole && indicator.Number is >= 5 and <= 8;
        if (!known) log.Add(IssueCatalogue.ValueUnknown, row, "Indicator");
        var group = Group(Text(cells, Place("Group")));
        if (group is null) log.Add(IssueCatalogue.ValueUnknown, row, "Group");
        var responses = Optional(cells, "Responses", row, log, n => n.IsWhole && n.Number is >= 0 and <= 1e9, percentSign: false);
        var benchmark = Optional(cells, "Benchmark Percent", row, log, n => n.Number is >= 0 and <= 100, percentSign: true);
        if (!known || group is null) return true;
        record.Figure = new SurveyFigure(
            record.SurveyYear, (int)indicator.Number, group.Value, percent.Number, (long?)responses, benchmark,
            TextOrNull(cells, Place("Organisation Type")));
        return true;
    }

    private static EthnicGroup? Group(string text) => text.ToUpperInvariant() switch
    {
        "WHITE" => EthnicGroup.White,
        "BME" => EthnicGroup.Bme,
        _ => null,
    };

    private double? Optional(RowCells cells, string column, int row, IssueLog log, Func<NumberCell, bool> inRange, bool percentSign)
    {
        if (Place(column) < 0) return null;
        var number = NumberText.Read(Text(cells, Place(column)), percentSign);
        if (number.State == CellState.Blank) return null;
        if (number.State == CellState.Read && inRange(number)) return number.Number;
        log.Add(IssueCatalogue.ValueUnreadable, row, column);
        return null;
    }
}

using Wres.Domain;
using Wres.Domain.Inputs;
using Wres.Domain.Pay;
using Wres.Domain.Quality;
using Wres.Extracts.Issues;
using Wres.Extracts.Reading;
using Wres.Extracts.Schemas;
using Wres.Extracts.Values;

namespace Wres.Extracts.Rows;

/// <summary>Reads aggregated figures.</summary>
internal sealed class CountsRowReader(HeaderMatch header, ReadContext context, bool fromWorkbook) : RowReader<CountsRow>(header, context)
{
    protected override bool TryReadCells(RowCells cells, int row, IssueLog log, out CountsRow record)
    {
        record = default;
        foreach (var key in (ReadOnlySpan<string>)["Period", "Indicator", "Measure", "Group"])
        {
            if (CellText.IsBlank(cells[Place(key)])) return Reject(log, IssueCatalogue.ValueMissing, row, key);
        }

        if (!TryPeriod(Text(cells, Place("Period")), out var period)) return Reject(log, IssueCatalogue.DateUnreadable, row, "Period");
        var indicator = NumberText.Read(Text(cells, Place("Indicator")));
        var number = indicator.IsWhole && indicator.Number is >= 1 and <= 9 ? (int)indicator.Number : 0;
        var measure = CountsWords.Measure(Text(cells, Place("Measure")), number);
        var numbers = new Numbers(
            NumberText.Read(Text(cells, Place("Numerator"))), NumberText.Read(Text(cells, Place("Denominator"))),
            NumberText.Read(Text(cells, Place("Value")), percentSign: true));
        if (measure is { } m && numbers.Unreadable(m) is { } column) return Reject(log, IssueCatalogue.NumberUnreadable, row, column);

        var known = number > 0;
        if (!known) log.Add(IssueCatalogue.ValueUnknown, row, "Indicator");
        else known = Known(measure is not null, "Measure", row, log);
        var group = CountsWords.Group(Text(cells, Place("Group")));
        known &= Known(group is not null, "Group", row, log);
        var (areaText, levelText) = (Text(cells, Place("Area")), Text(cells, Place("Level")));
        Area? area = LevelNames.TryParseArea(areaText, out var a) ? a : null;
        known &= Known(areaText.Length == 0 || area is not null, "Area", row, log);
        var cluster = CountsWords.Cluster(levelText);
        Level? level = LevelNames.TryParseLevel(levelText, out var l) ? l : null;
        known &= Known(levelText.Length == 0 || level is not null || cluster > 0, "Level", row, log);
        if (!known) return true;
        if (CountsWords.IsPartOfWhole(measure!.Value) && numbers.Numerator.Value > numbers.Denominator.Value)
            log.Add(IssueCatalogue.RateOver100, row, "Numerator");
        record.Figure = new CountsFigure(
            period, number, measure.Value, group!.Value, area, level, cluster, numbers.Numerator.Value, numbers.Denominator.Value,
            numbers.Value.Value, TextOrNull(cells, Place("Source")));
        return true;
    }

    private static bool Known(bool known, string column, int row, IssueLog log)
    {
        if (!known) log.Add(IssueCatalogue.ValueUnknown, row, column);
        return known;
    }

    /// <summary>A period is yyyy-MM; a spreadsheet may have made the first day of that month of it.</summary>
    private bool TryPeriod(string text, out ReportingPeriod period) =>
        ReportingPeriod.TryParse(text, out period)
        || (fromWorkbook && text.Length == 10 && text.EndsWith("-01", StringComparison.Ordinal) && ReportingPeriod.TryParse(text[..7], out period));

    private readonly record struct Numbers(NumberCell Numerator, NumberCell Denominator, NumberCell Value)
    {
        /// <summary>The first column that is needed or filled and can't be right; null where all is well.</summary>
        public string? Unreadable(CountsMeasure measure)
        {
            if (CountsWords.CountsPeople(measure))
            {
                if (!IsPeople(Numerator) || (Numerator.State == CellState.Blank && Value.State == CellState.Blank)) return "Numerator";
                if (!IsPeople(Denominator)) return "Denominator";
                return Value.State == CellState.Unreadable ? "Value" : null;
            }

            if (Value.State != CellState.Read) return "Value";
            if (measure == CountsMeasure.Survey && Value.Number is < 0 or > 100) return "Value";
            if (measure == CountsMeasure.Ratio && Value.Number < 0) return "Value";
            if (measure == CountsMeasure.Survey && !IsPeople(Denominator)) return "Denominator";
            return null;
        }

        private static bool IsPeople(NumberCell cell) =>
            cell.State == CellState.Blank || (cell.IsWhole && cell.Number is >= 0 and <= 1e9);
    }
}

using Wres.Domain.Results;

namespace Wres.Functions.Api.Figures;

/// <summary>Figures as tables.</summary>
internal static class FigureCsv
{
    /// <summary>A row for the headline (group All), then a row for each group, and for indicator 9 one for each group of each subset.</summary>
    public static string Indicators(IReadOnlyList<IndicatorResult> indicators)
    {
        var csv = new CsvText("indicator,unit,status,reason,subset,group,value,count,percent,numerator,denominator,rate,responses,benchmarkPercent,difference,intervalLow,intervalHigh,pValue,significant,fourFifths,peopleToCloseGap,gap");
        foreach (var i in indicators)
        {
            csv.Row(
                i.Id, i.Unit, i.Status, i.Reason, null, "All", i.Value, null, null, null, null, null, null, null, null, i.ConfidenceInterval?.Low, i.ConfidenceInterval?.High,
                i.PValue, i.Significant, i.FourFifths, i.PeopleToCloseGap, i.Gap);
            foreach (var (group, figures) in new[] { ("White", i.Groups?.White), ("BME", i.Groups?.Bme), ("Unknown", i.Groups?.Unknown) })
            {
                if (figures is not null)
                    csv.Row(i.Id, i.Unit, figures.Status ?? i.Status, null, null, group, null, figures.Count, figures.Percent, figures.Numerator, figures.Denominator, figures.Rate, figures.Responses, figures.BenchmarkPercent);
            }

            if (i.Subsets is { } board)
            {
                foreach (var (name, subset) in new[] { ("total", board.Total), ("voting", board.Voting), ("non-voting", board.NonVoting), ("executive", board.Executive), ("non-executive", board.NonExecutive) })
                    Subset(csv, i, name, subset);
            }
        }

        return csv.ToString();
    }

    public static string Comparison(IReadOnlyList<ComparisonEntry> entries)
    {
        var csv = new CsvText("indicator,previous,previousSource,change,verdict,reason,test,pValue,significant,benchmark,benchmarkYear,benchmarkSource");
        foreach (var c in entries)
            csv.Row(c.Id, c.Previous, c.PreviousSource, c.Change, c.Verdict, c.Reason, c.Significance.Test, c.Significance.PValue, c.Significance.Significant, c.Benchmark?.Value, c.Benchmark?.Year, c.Benchmark?.Source);
        return csv.ToString();
    }

    public static string Trend(IReadOnlyList<TrendEntry> entries)
    {
        var csv = new CsvText("indicator,period,value,break");
        foreach (var t in entries)
        {
            foreach (var point in t.Points)
                csv.Row(t.Id, point.Period, point.Value, t.Breaks.FirstOrDefault(b => b.Period == point.Period)?.Reason);
        }

        return csv.ToString();
    }

    private static void Subset(CsvText csv, IndicatorResult i, string name, BoardSubset? subset)
    {
        if (subset is null)
            return;
        foreach (var (group, count, percent, difference) in new[]
        {
            ("White", subset.White, subset.Percent?.White, subset.Difference?.White),
            ("BME", subset.Bme, subset.Percent?.Bme, subset.Difference?.Bme),
            ("Unknown", subset.Unknown, subset.Percent?.Unknown, subset.Difference?.Unknown),
        })
            csv.Row(i.Id, i.Unit, i.Status, null, name, group, null, count, percent, null, null, null, null, null, difference);
    }
}

using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Rules;

/// <summary>How many of the nine indicators improved or declined, over every usual reading of the rules.</summary>
internal static class ImprovedIndicators
{
    /// <summary>The fewest and the most that a report can rightly claim, and the working.</summary>
    public static (int Fewest, int Most, string How) Range(AuditContext context, bool better)
    {
        var certain = new List<int>();
        var possible = new List<int>();
        var unknown = new List<int>();
        for (var indicator = 1; indicator <= 9; indicator++)
        {
            var series = context.SeriesOf(indicator, Group.BME);
            if (context.CurrentYear is not { } year || !series.TryGetValue(year, out var now) || !series.TryGetValue(year - 1, out var before))
            {
                unknown.Add(indicator);
                continue;
            }

            var sign = better ? 1 : -1;
            var readings = Readings(indicator, before.Value.Value, now.Value.Value).Select(m => m * sign).ToList();
            var band = Polarity.DeadBand(indicator, context.Options.Method);
            if (readings.TrueForAll(m => m > band))
                certain.Add(indicator);
            else if (readings.Exists(m => m > 0))
                possible.Add(indicator);
        }

        var how = $"{Numeral.Text(certain.Count)} ({List(certain)})";
        if (possible.Count > 0)
            how += $", up to {Numeral.Text(certain.Count + possible.Count)} with {List(possible)}, which depends on the rule";
        if (unknown.Count > 0)
            how += $"; not printed for both years: {List(unknown)}";
        return (certain.Count, certain.Count + possible.Count + unknown.Count, how);
    }

    private static IEnumerable<decimal> Readings(int indicator, decimal previous, decimal current)
    {
        yield return Polarity.Improvement(indicator, previous, current);
        if (indicator == 9)
            yield return Polarity.Improvement(9, previous, current, boardHigherIsBetter: true);
        if (indicator is 2 or 3 or 4)
            yield return previous - current;
    }

    private static string List(List<int> indicators) => indicators.Count == 0 ? "none" : (indicators.Count == 1 ? "indicator " : "indicators ") + string.Join(", ", indicators);
}

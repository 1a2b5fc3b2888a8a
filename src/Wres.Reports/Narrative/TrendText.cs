using Wres.Domain;
using Wres.Reports.Reading;

namespace Wres.Reports.Narrative;

/// <summary>The years since the last break of base, in one sentence; nothing below three years.</summary>
internal static class TrendText
{
    public static string? Of(Facts facts, int id)
    {
        var trend = facts.Trend(id);
        var from = trend.Breaks.Select(b => b.Period).Order(StringComparer.Ordinal).LastOrDefault() ?? "";
        var points = trend.Points.Where(p => string.CompareOrdinal(p.Period, from) >= 0 && string.CompareOrdinal(p.Period, facts.Period.Id) <= 0).TakeLast(4).ToList();
        if (points.Count < 3 || points[^1].Period != facts.Period.Id)
            return null;
        // Years that are missing in between would make "every year" untrue.
        for (var i = 1; i < points.Count; i++)
        {
            if (ReportingPeriod.Parse(points[i].Period).YearBefore.Id != points[i - 1].Period)
                return null;
        }

        var rises = points.Zip(points.Skip(1)).Select(p => Math.Sign(p.Second.Value - p.First.Value)).ToList();
        var course = rises.All(s => s > 0) ? "it has risen every year" : rises.All(s => s < 0) ? "it has fallen every year" : "it has gone up and down";
        var (first, last) = (facts.Show(id, points[0].Value, points[0].Period), facts.Show(id, points[^1].Value, points[^1].Period));
        var unit = id == 9 ? " percentage points" : "";
        return $"Over the {facts.Format.Word(points.Count)} years from {facts.Year(points[0].Period)} to {facts.Year(points[^1].Period)} {course}, from {first} to {last}{unit}.";
    }
}

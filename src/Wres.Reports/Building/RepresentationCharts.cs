using Wres.Reports.Charts;
using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Reading;

namespace Wres.Reports.Building;

/// <summary>Shares by cluster over three years, and by pay band, beside the share of the workforce.</summary>
internal static class RepresentationCharts
{
    public static IEnumerable<ChartModel> Clusters(Desk desk)
    {
        var facts = desk.Facts;
        if (facts.Indicator(1).Value is not { } share || facts.HidesShare(facts.Period.Id))
            yield break;
        var years = desk.CountedYears(3).Where(y => y.Indicators[0].Clusters is { Count: > 0 }).ToList();
        foreach (var area in LevelTitles.Areas)
        {
            var clusters = facts.Indicator(1).Clusters!.Where(c => c.Area == area && c.White + c.Bme + c.Unknown > 0).ToList();
            if (clusters.Count == 0)
                continue;
            var rows = clusters.Select(c => (LevelTitles.Cluster(c.Cluster), (IReadOnlyList<Bar>)[.. years.Select(y =>
            {
                var row = y.Indicators[0].Clusters!.FirstOrDefault(r => r.Area == area && r.Cluster == c.Cluster);
                return desk.Bar(y.Period.Id, "cluster", area + "/" + c.Cluster, facts.Year(y.Period.Id), row?.Bme ?? 0, row is null ? 0 : row.White + row.Bme + row.Unknown);
            })])).ToList();
            if (rows.All(r => r.Item2.All(b => b.Value is null)))
                continue;
            var caption = Reading.Facts.Capital($"{facts.Words.Minority} share by cluster, {LevelTitles.Area(area).ToLowerInvariant()} {facts.Words.People}");
            var alternative = $"{caption}: " + string.Join("; ", rows.Select(r => $"cluster {r.Item1}: " + string.Join(", ", r.Item2.Select(b => $"{b.Label} {b.Text}")))) + $". The workforce share is {facts.For(1).Percent(share)}.";
            yield return new ChartModel(desk.Numbers.Figure(), caption, alternative,
                YearBarChart.Draw(rows, share, $"workforce {facts.For(1).Percent(share)}", alternative), null);
        }
    }

    public static IEnumerable<ChartModel> Bands(Desk desk)
    {
        var facts = desk.Facts;
        if (facts.Indicator(1).Value is not { } share || facts.HidesShare(facts.Period.Id))
            yield break;
        foreach (var area in LevelTitles.Areas)
        {
            var bars = facts.Indicator(1).Rows!.Where(r => r.Area == area && r.White + r.Bme + r.Unknown > 0)
                .Select(r => desk.Bar(facts.Period.Id, "level", area + "/" + r.Level, LevelTitles.Level(r.Level), r.Bme, r.White + r.Bme + r.Unknown)).ToList();
            // A chart of withheld bars alone says nothing.
            if (bars.All(b => b.Value is null))
                continue;
            var caption = Reading.Facts.Capital($"{facts.Words.Minority} share by pay band, {LevelTitles.Area(area).ToLowerInvariant()} {facts.Words.People}, {FigureFormat.Date(facts.Period.Snapshot)}");
            var alternative = $"{caption}: " + string.Join(", ", bars.Select(b => $"{b.Label} {b.Text}")) + $". The workforce share is {facts.For(1).Percent(share)}.";
            yield return new ChartModel(desk.Numbers.Figure(), caption, alternative, BarChart.Draw(bars, share, $"workforce {facts.For(1).Percent(share)}", alternative, area == "medical" ? 640 : 320), null);
        }
    }
}

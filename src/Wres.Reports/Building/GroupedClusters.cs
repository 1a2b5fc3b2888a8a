using Wres.Domain.Results;
using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Reading;

namespace Wres.Reports.Building;

/// <summary>Two years of some clusters side by side, with one percentage over them together.</summary>
internal static class GroupedClusters
{
    public static TableModel? Make(Desk desk)
    {
        var (facts, clusters) = (desk.Facts, desk.Facts.Style.GroupedClusters);
        var years = desk.CountedYears(2).Where(y => y.Indicators[0].Clusters is { Count: > 0 }).ToList();
        if (clusters.Count == 0 || years.Count == 0)
            return null;
        var rows = new List<TableRow>();
        foreach (var area in LevelTitles.Areas.Where(a => years.Any(y => Of(y, a, clusters).Sum(People) > 0)))
        {
            rows.Add(new TableRow([new Cell(LevelTitles.Area(area), Head: true, Left: true, Columns: 1 + years.Count * (clusters.Count + 1), Class: "group")]));
            rows.AddRange(facts.InnerGroups.Select(g => new TableRow([Cell.Side(facts.Group(g)), .. years.SelectMany(y => Cells(desk, y, area, g))])));
        }

        if (rows.Count == 0)
            return null;
        return new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = $"Clusters {Narrative.Sentences.List([.. clusters])} together, {string.Join(" and ", years.Select(y => facts.Year(y.Period.Id)))}",
            Source = "Electronic Staff Record",
            Note = Narrative.Sentences.Join($"Together: percent of all people of these clusters. {string.Join("; ", clusters.Select(LevelTitles.Cluster))}.", facts.InnerNote),
            Head =
            [
                [Cell.Top("Group", left: true, rows: 2), .. years.Select(y => Cell.Top(facts.Year(y.Period.Id), columns: clusters.Count + 1))],
                [.. years.SelectMany(_ => clusters.Select(c => Cell.Top("Cluster " + c)).Append(Cell.Top("Together")))],
            ],
            Rows = rows,
        };
    }

    private static IEnumerable<Cell> Cells(Desk desk, IndicatorsDocument year, string area, string group)
    {
        var (facts, found) = (desk.Facts, Of(year, area, desk.Facts.Style.GroupedClusters));
        foreach (var cluster in facts.Style.GroupedClusters)
            yield return new(desk.Count(year.Period.Id, "cluster", area + "/" + cluster, group, found.Where(c => c.Cluster == cluster).Sum(c => In(c, group))));
        var all = found.Sum(People);
        // A share over several clusters gives away a withheld one of them.
        var hidden = facts.Style.GroupedClusters.Any(c => facts.Withheld.Cell(year.Period.Id, "cluster", area + "/" + c, group));
        yield return new(hidden ? FigureFormat.Hidden : all == 0 ? FigureFormat.None : facts.For(1).Percent(100.0 * found.Sum(c => In(c, group)) / all), Class: "now");
    }

    private static List<ClusterRow> Of(IndicatorsDocument year, string area, IReadOnlyList<string> clusters) =>
        [.. (year.Indicators[0].Clusters ?? []).Where(c => c.Area == area && clusters.Contains(c.Cluster))];

    private static long People(ClusterRow row) => (long)row.White + row.Bme + row.Unknown;

    private static long In(ClusterRow row, string group) => Desk.Of(group, row.White, row.Bme, row.Unknown);
}

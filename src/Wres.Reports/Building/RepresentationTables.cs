using Wres.Domain.Results;
using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Reading;

namespace Wres.Reports.Building;

/// <summary>The tables of indicator 1: workforce over the years, clusters over the years, pay bands.</summary>
internal static class RepresentationTables
{
    private const string Record = "Electronic Staff Record";

    public static TableModel Workforce(Desk desk)
    {
        var facts = desk.Facts;
        var groups = facts.Style.GroupOrder;
        return new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = $"The workforce by group",
            Source = Record,
            Head = [[Cell.Top("Year", left: true), .. groups.Select(g => Cell.Top(facts.Group(g))), Cell.Top("Total")]],
            Rows =
            [
                .. desk.CountedYears(4).Select(y => new TableRow(
                [
                    Cell.Side(facts.Year(y.Period.Id)),
                    .. groups.Select(g => new Cell(desk.CountShare(y.Period.Id, "workforce", "all", g, Desk.Of(g, y.Workforce!.White, y.Workforce.Bme, y.Workforce.Unknown), y.Workforce.Total))),
                    new Cell(desk.Count(y.Period.Id, "workforce", "all", "total", y.Workforce!.Total)),
                ])),
            ],
        };
    }

    /// <summary>Clusters, each group over the years; percent of the cluster in that year, Unknown included.</summary>
    public static TableModel Clusters(Desk desk)
    {
        var facts = desk.Facts;
        var groups = facts.Style.GroupOrder;
        var years = desk.CountedYears(facts.Style.ClusterYears).Where(y => y.Indicators[0].Clusters is { Count: > 0 }).ToList();
        var rows = new List<TableRow>();
        foreach (var area in LevelTitles.Areas)
        {
            var clusters = years.SelectMany(y => y.Indicators[0].Clusters!).Where(c => c.Area == area && c.White + c.Bme + c.Unknown > 0)
                .Select(c => c.Cluster).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            if (clusters.Count == 0)
                continue;
            rows.Add(new TableRow([new Cell(LevelTitles.Area(area), Head: true, Left: true, Columns: 1 + groups.Count * years.Count, Class: "group")]));
            foreach (var cluster in clusters)
            {
                rows.Add(new TableRow([Cell.Side(LevelTitles.Cluster(cluster)), .. groups.SelectMany(g => years.Select(y =>
                {
                    var row = y.Indicators[0].Clusters!.FirstOrDefault(c => c.Area == area && c.Cluster == cluster);
                    return new Cell(row is null ? FigureFormat.None
                        : desk.CountShare(y.Period.Id, "cluster", area + "/" + cluster, g, Desk.Of(g, row.White, row.Bme, row.Unknown), row.White + row.Bme + row.Unknown));
                }))]));
            }
        }

        return new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = years.Count == 1 ? $"The workforce by cluster, {facts.Year(years[0].Period.Id)}" : $"The workforce by cluster, {facts.Year(years[0].Period.Id)} to {facts.Year(years[^1].Period.Id)}",
            Source = Record,
            Note = "Percent: of all people of the cluster in that year.",
            Class = years.Count > 1 ? "dense" : null,
            Head =
            [
                [Cell.Top("Cluster", left: true, rows: 2), .. groups.Select(g => Cell.Top(facts.Group(g), columns: years.Count))],
                [.. groups.SelectMany(_ => years.Select(y => Cell.Top(facts.Year(y.Period.Id))))],
            ],
            Rows = rows,
        };
    }

    /// <summary>Pay bands by area, with the share of all people of the minority group who are at that band.</summary>
    public static TableModel Bands(Desk desk)
    {
        var facts = desk.Facts;
        var groups = facts.Style.GroupOrder;
        var all = facts.Indicator(1).Rows!;
        var people = all.Sum(r => r.Bme);
        var rows = new List<TableRow>();
        foreach (var area in LevelTitles.Areas)
        {
            var levels = all.Where(r => r.Area == area && r.White + r.Bme + r.Unknown > 0).ToList();
            if (levels.Count == 0)
                continue;
            rows.Add(new TableRow([new Cell(LevelTitles.Area(area), Head: true, Left: true, Columns: groups.Count + 3, Class: "group")]));
            rows.AddRange(levels.Select(r => Row(desk, LevelTitles.Level(r.Level), "level", area + "/" + r.Level, r.White, r.Bme, r.Unknown, people)));
            rows.Add(Row(desk, $"All {LevelTitles.Area(area).ToLowerInvariant()}", "area", area, levels.Sum(r => r.White), levels.Sum(r => r.Bme), levels.Sum(r => r.Unknown), people) with { Strong = true });
        }

        return new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = $"The workforce by pay band, {FigureFormat.Date(facts.Period.Snapshot)}",
            Source = Record,
            Note = $"Percent in the columns of groups: of all people at that level. Last column: of all {facts.Words.Minority} {facts.Words.People}.",
            Class = "bands",
            Head = [[Cell.Top("Level", left: true), .. groups.Select(g => Cell.Top(facts.Group(g))), Cell.Top("Total"), Cell.Top($"Share of all {facts.Words.Minority} {facts.Words.People}")]],
            Rows = rows,
        };
    }

    private static TableRow Row(Desk desk, string label, string table, string key, long white, long bme, long unknown, long people)
    {
        var facts = desk.Facts;
        var total = white + bme + unknown;
        return new TableRow(
        [
            Cell.Side(label),
            .. facts.Style.GroupOrder.Select(g => new Cell(desk.CountShare(facts.Period.Id, table, key, g, Desk.Of(g, white, bme, unknown), total))),
            new Cell(desk.Count(facts.Period.Id, table, key, "total", total)),
            new Cell(facts.Withheld.Cell(facts.Period.Id, table, key, "bme") ? FigureFormat.Hidden : people == 0 ? FigureFormat.None : facts.Format.Percent(100.0 * bme / people)),
        ]);
    }

    /// <summary>People of a breakdown of the workforce.</summary>
    public static TableModel Breakdown(Desk desk, string key, string what, IReadOnlyList<BreakdownEntry> entries)
    {
        var facts = desk.Facts;
        return new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = $"The workforce by {Narrative.Sentences.Lower(what)}, {FigureFormat.Date(facts.Period.Snapshot)}",
            Source = Record,
            Head = [[Cell.Top(what, left: true), .. facts.Style.GroupOrder.Select(g => Cell.Top(facts.Group(g))), Cell.Top("Total")]],
            Rows = [.. entries.Select(e => Entry(desk, key, e))],
        };
    }

    private static TableRow Entry(Desk desk, string key, BreakdownEntry e)
    {
        var (white, bme, unknown) = (e.White ?? 0, e.Bme ?? 0, e.Unknown ?? 0);
        return new TableRow(
        [
            Cell.Side(e.Name),
            .. desk.Facts.Style.GroupOrder.Select(g => new Cell(desk.CountShare(desk.Facts.Period.Id, key, e.Name, g, Desk.Of(g, white, bme, unknown), white + bme + unknown))),
            new Cell(desk.Count(desk.Facts.Period.Id, key, e.Name, "total", white + bme + unknown)),
        ]);
    }
}

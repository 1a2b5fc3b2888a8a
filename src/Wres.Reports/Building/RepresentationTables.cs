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
        var groups = facts.InnerGroups;
        var years = desk.CountedYears(facts.Style.ClusterYears).Where(y => y.Indicators[0].Clusters is { Count: > 0 }).ToList();
        var blocks = groups.Count + (facts.IsPublic ? 1 : 0);
        var rows = new List<TableRow>();
        foreach (var area in LevelTitles.Areas)
        {
            var clusters = years.SelectMany(y => y.Indicators[0].Clusters!).Where(c => c.Area == area && c.White + c.Bme + c.Unknown > 0)
                .Select(c => c.Cluster).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            if (clusters.Count == 0)
                continue;
            rows.Add(new TableRow([new Cell(LevelTitles.Area(area), Head: true, Left: true, Columns: 1 + blocks * years.Count, Class: "group")]));
            foreach (var cluster in clusters)
            {
                var found = years.Select(y => (Period: y.Period.Id, Row: y.Indicators[0].Clusters!.FirstOrDefault(c => c.Area == area && c.Cluster == cluster))).ToList();
                var key = area + "/" + cluster;
                rows.Add(new TableRow(
                [
                    Cell.Side(LevelTitles.Cluster(cluster)),
                    .. groups.SelectMany(g => found.Select(f => new Cell(f.Row is null ? FigureFormat.None
                        : desk.CountShare(f.Period, "cluster", key, g, Desk.Of(g, f.Row.White, f.Row.Bme, f.Row.Unknown), f.Row.White + f.Row.Bme + f.Row.Unknown)))),
                    .. !facts.IsPublic ? [] : found.Select(f => new Cell(f.Row is null ? FigureFormat.None : desk.Count(f.Period, "cluster", key, "total", f.Row.White + f.Row.Bme + f.Row.Unknown))),
                ]));
            }
        }

        List<string> heads = [.. groups.Select(facts.Group), .. facts.IsPublic ? [All(facts)] : Array.Empty<string>()];
        return new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = years.Count == 1 ? $"The workforce by cluster, {facts.Year(years[0].Period.Id)}" : $"The workforce by cluster, {facts.Year(years[0].Period.Id)} to {facts.Year(years[^1].Period.Id)}",
            Source = Record,
            Note = Sentences("Percent: of all people of the cluster in that year.", facts.InnerNote),
            Class = years.Count > 1 && blocks > 2 ? "dense" : null,
            Head =
            [
                [Cell.Top("Cluster", left: true, rows: 2), .. heads.Select(h => Cell.Top(h, columns: years.Count))],
                [.. heads.SelectMany(_ => years.Select(y => Cell.Top(facts.Year(y.Period.Id))))],
            ],
            Rows = rows,
        };
    }

    /// <summary>Pay bands by area, with the difference to the workforce and the share of all people of the minority group who are at that band.</summary>
    public static TableModel Bands(Desk desk)
    {
        var facts = desk.Facts;
        var all = facts.Indicator(1).Rows!;
        var people = all.Sum(r => r.Bme);
        var rows = new List<TableRow>();
        foreach (var area in LevelTitles.Areas)
        {
            var levels = all.Where(r => r.Area == area && r.White + r.Bme + r.Unknown > 0).ToList();
            if (levels.Count == 0)
                continue;
            rows.Add(new TableRow([new Cell(LevelTitles.Area(area), Head: true, Left: true, Columns: facts.InnerGroups.Count + 4, Class: "group")]));
            rows.AddRange(levels.Select(r => Row(desk, LevelTitles.Level(r.Level), "level", area + "/" + r.Level, r.White, r.Bme, r.Unknown, people)));
            rows.Add(Row(desk, $"All {LevelTitles.Area(area).ToLowerInvariant()}", "area", area, levels.Sum(r => r.White), levels.Sum(r => r.Bme), levels.Sum(r => r.Unknown), people) with { Strong = true });
        }

        return new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = $"The workforce by pay band, {FigureFormat.Date(facts.Period.Snapshot)}",
            Source = Record,
            Note = Sentences($"Percent beside a count: of all people at that level. Difference: that percent minus the workforce's, in percentage points. Last column: of all {facts.Words.Minority} {facts.Words.People}.", facts.InnerNote),
            Class = "bands",
            Head =
            [
                [
                    Cell.Top("Level", left: true), .. facts.InnerGroups.Select(g => Cell.Top(facts.Group(g))), Cell.Top(All(facts)), Cell.Top("Difference to the workforce"),
                    Cell.Top($"Share of all {facts.Words.Minority} {facts.Words.People}"),
                ],
            ],
            Rows = rows,
        };
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
            Note = Sentences("Difference: percent of the row minus that of the workforce, in percentage points.", facts.InnerNote),
            Class = "bands",
            Head = [[Cell.Top(what, left: true), .. facts.InnerGroups.Select(g => Cell.Top(facts.Group(g))), Cell.Top(All(facts)), Cell.Top("Difference to the workforce")]],
            Rows = [.. entries.Select(e => Row(desk, e.Name, key, e.Name, e.White ?? 0, e.Bme ?? 0, e.Unknown ?? 0, null))],
        };
    }

    private static TableRow Row(Desk desk, string label, string table, string key, long white, long bme, long unknown, long? people)
    {
        var facts = desk.Facts;
        var total = white + bme + unknown;
        var hidden = facts.Withheld.Cell(facts.Period.Id, table, key, "bme");
        List<Cell> cells =
        [
            Cell.Side(label),
            .. facts.InnerGroups.Select(g => new Cell(desk.CountShare(facts.Period.Id, table, key, g, Desk.Of(g, white, bme, unknown), total))),
            new Cell(desk.Count(facts.Period.Id, table, key, "total", total)),
            new Cell(hidden || facts.HidesShare(facts.Period.Id) ? FigureFormat.Hidden
                : total == 0 || facts.Indicator(1).Value is not { } share ? FigureFormat.None : facts.For(1).SignedPoints(100.0 * bme / total - share)),
        ];
        if (people is { } all)
            cells.Add(new Cell(hidden ? FigureFormat.Hidden : all == 0 ? FigureFormat.None : facts.For(1).Percent(100.0 * bme / all)));
        return new TableRow(cells);
    }

    private static string All(Facts facts) => "All " + facts.Words.People;

    private static string Sentences(params string?[] sentences) => Narrative.Sentences.Join(sentences);
}

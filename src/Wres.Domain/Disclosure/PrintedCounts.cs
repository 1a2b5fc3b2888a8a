using Wres.Domain.Results;

namespace Wres.Domain.Disclosure;

/// <summary>The counts of a result document that documents print, and every sum between them that a reader can see.</summary>
internal static class PrintedCounts
{
    /// <summary>White and Unknown together: not printed inside the workforce, but whoever sees BME and total can subtract.</summary>
    public const string Rest = "rest";

    private static readonly string[] BmeNames = ["Asian", "Black", "Mixed", "Other", "BME unspecified"];

    /// <summary>
    /// Tables inside the workforce, which print BME and total only: White and Unknown beside them would hide most BME counts, because
    /// few people are Unknown in most rows.
    /// </summary>
    public static bool IsInside(string table) => table is "area" or "level" or "cluster" or "division" or "care-group" or "staff-group";

    public static string NumeratorTable(int indicator) => indicator switch
    {
        2 => "appointed",
        3 => "disciplinary",
        4 => "training",
        _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator, "Only 2, 3 and 4 are ratios."),
    };

    public static void Add(CountSystem system, IndicatorsDocument year)
    {
        foreach (var indicator in year.Indicators)
        {
            if (indicator.Id == 1)
                AddRepresentation(system, year.Period.Id, indicator);
            else if (indicator.Id is 2 or 3 or 4)
                AddRatio(system, year.Period.Id, indicator);
        }
    }

    private static void AddRepresentation(CountSystem system, string period, IndicatorResult one)
    {
        if (one.Groups is not { White.Count: { } white, Bme.Count: { } bme, Unknown.Count: { } unknown })
            return;
        var whole = Row("workforce", "all", white, bme, unknown);
        int whiteCell = system.Add(new(period, "workforce", "all", "white"), white, headline: true),
            unknownCell = system.Add(new(period, "workforce", "all", "unknown"), unknown, headline: true);
        system.AddSum(whole[1], whiteCell, unknownCell);
        var levels = (one.Rows ?? []).Select(r => (r.Area, Cluster: ClusterOf(r), Cells: Row("level", $"{r.Area}/{r.Level}", r.White, r.Bme, r.Unknown))).ToList();
        var clusters = (one.Clusters ?? []).Select(r => (r.Area, r.Cluster, Cells: Row("cluster", $"{r.Area}/{r.Cluster}", r.White, r.Bme, r.Unknown))).ToList();
        var areas = (one.Areas ?? []).Select(r => (r.Area, Cells: Row("area", r.Area, r.White, r.Bme, r.Unknown))).ToList();
        foreach (var cluster in clusters)
            Columns(cluster.Cells, [.. levels.Where(l => (l.Area, l.Cluster) == (cluster.Area, cluster.Cluster)).Select(l => l.Cells)]);
        foreach (var area in areas)
        {
            Columns(area.Cells, [.. levels.Where(l => l.Area == area.Area).Select(l => l.Cells)]);
            Columns(area.Cells, [.. clusters.Where(c => c.Area == area.Area).Select(c => c.Cells)]);
        }

        Columns(whole, [.. areas.Select(a => a.Cells)]);
        Columns(whole, [.. clusters.Select(c => c.Cells)]);
        Columns(whole, [.. levels.Select(l => l.Cells)]);
        Breakdown("division", one.Breakdowns?.Division);
        Breakdown("care-group", one.Breakdowns?.CareGroup);
        Breakdown("staff-group", one.Breakdowns?.StaffGroup);
        Ethnicity();

        int[] Row(string table, string row, long w, long b, long u)
        {
            var headline = table is "workforce" or "area";
            int[] cells =
            [
                system.Add(new(period, table, row, "bme"), b, headline), system.Add(new(period, table, row, Rest), w + u, headline),
                system.Add(new(period, table, row, "total"), w + b + u, headline),
            ];
            system.AddSum(cells[2], cells[0], cells[1]);
            return cells;
        }

        void Columns(int[] total, IReadOnlyList<int[]> parts)
        {
            for (var column = 0; column < total.Length; column++)
                system.AddSum(total[column], [.. parts.Select(p => p[column])]);
        }

        void Breakdown(string table, IReadOnlyList<BreakdownEntry>? entries) =>
            Columns(whole, [.. (entries ?? []).Select(e => Row(table, e.Name, e.White ?? 0, e.Bme ?? 0, e.Unknown ?? 0))]);

        void Ethnicity()
        {
            if (one.Breakdowns?.Ethnicity is not { Count: > 0 } entries)
                return;
            var cells = entries.ToDictionary(e => e.Name, e => system.Add(new(period, "ethnicity", e.Name, "count"), e.Count ?? 0), StringComparer.Ordinal);
            system.AddSum(whole[0], [.. BmeNames.Where(cells.ContainsKey).Select(n => cells[n])]);
            Same("White", whiteCell);
            Same("Unknown", unknownCell);

            void Same(string name, int group)
            {
                if (cells.TryGetValue(name, out var cell))
                    system.AddSum(group, cell);
            }
        }
    }

    private static void AddRatio(CountSystem system, string period, IndicatorResult ratio)
    {
        var numerators = NumeratorTable(ratio.Id);
        var all = Numerators("all", ratio.Groups);
        if (ratio.Id != 2)
            return;
        var shortlisted = Shortlisted("all", ratio.Groups);
        foreach (var (group, funnel) in Named(ratio.Funnel))
        {
            if (funnel?.Applications is { } applications)
                system.Add(new(period, "applications", "all", group), applications);
            if (funnel?.Interviewed is { } interviewed)
                system.Add(new(period, "interviewed", "all", group), interviewed);
        }

        // Without International is the whole less International: two parts of one whole, apart from the other sources.
        var sources = ratio.Breakdowns?.Source ?? [];
        Part("source", [.. sources.Where(e => e.Name != "Without International")]);
        Part("source", [.. sources.Where(e => e.Name is "Without International" or "International")]);
        Part("level", ratio.Breakdowns?.Level);
        Part("area", ratio.Breakdowns?.Area);
        Part("division", ratio.Breakdowns?.Division);

        void Part(string breakdown, IReadOnlyList<BreakdownEntry>? entries)
        {
            if (entries is not { Count: > 0 })
                return;
            Sum(all, [.. entries.Select(e => Numerators($"{breakdown}/{e.Name}", e.Groups))]);
            Sum(shortlisted, [.. entries.Select(e => Shortlisted($"{breakdown}/{e.Name}", e.Groups))]);
        }

        void Sum(int?[] whole, IReadOnlyList<int?[]> parts)
        {
            for (var group = 0; group < whole.Length; group++)
            {
                if (whole[group] is { } total)
                    system.AddSum(total, [.. parts.Select(p => p[group]).OfType<int>()]);
            }
        }

        int?[] Numerators(string row, GroupSet<GroupFigures>? groups)
        {
            int?[] cells = [.. Named(groups).Select(g => g.Figures?.Numerator is { } n ? system.Add(new(period, numerators, row, g.Group), n, row == "all") : (int?)null)];
            if (cells[0] is { } white && cells[1] is { } bme)
                system.Tie(white, bme);
            return cells;
        }

        int?[] Shortlisted(string row, GroupSet<GroupFigures>? groups) =>
            [.. Named(groups).Select(g => g.Figures?.Denominator is { } n ? system.Add(new(period, "shortlisted", row, g.Group), n, row == "all") : (int?)null)];
    }

    private static (string Group, T? Figures)[] Named<T>(GroupSet<T>? groups)
        where T : class => [("white", groups?.White), ("bme", groups?.Bme), ("unknown", groups?.Unknown)];

    private static string ClusterOf(LevelRow row) =>
        Pay.LevelNames.TryParseLevel(row.Level, out var level) && Pay.LevelNames.TryParseArea(row.Area, out var area)
            ? Indicators.ClusterNames.Of(Pay.LevelNames.Cluster(area, level))
            : "";
}

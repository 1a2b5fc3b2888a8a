using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Rules;

/// <summary>People of the workforce by group in one year, from wherever the report prints them.</summary>
internal sealed record WorkforceCounts(long? White, long? Bme, long? Unknown, long? Total, string Source, bool IsPrinted)
{
    public long? Of(Group group) => group switch { Group.White => White, Group.BME => Bme, Group.Unknown => Unknown, _ => Total };

    /// <summary>True where white and BME are printed as bases of a likelihood, without those of unknown ethnicity: they make up no whole.</summary>
    public bool LacksUnknown { get; init; }

    public long? Sum => Total ?? (White is { } w && Bme is { } b && !LacksUnknown ? w + b + (Unknown ?? 0) : null);
}

/// <summary>A report's figures with what follows from them; what the rules ask.</summary>
internal sealed class AuditContext
{
    private readonly Dictionary<int, WorkforceCounts> _workforce = [];

    public AuditContext(ReportModel model, AuditOptions options)
    {
        Model = model;
        Options = options;
        CurrentYear = model.ReportYear ?? LatestYear(model);
        foreach (var year in Years())
        {
            if (Printed(year) is { } printed)
                _workforce[year] = printed;
        }

        TablesAreComplete = _workforce.Any(w => w.Value.Sum is { } total && SumOfTables(w.Key) is { } sum && sum.Sum == total) || HasAllAreas();
        if (!TablesAreComplete)
            return;
        foreach (var year in Years())
        {
            if (SumOfTables(year) is not { } sum)
                continue;
            _workforce[year] = _workforce.TryGetValue(year, out var printed)
                ? printed with { LacksUnknown = printed.LacksUnknown && sum.LacksUnknown, White = printed.White ?? sum.White, Bme = printed.Bme ?? sum.Bme, Unknown = printed.Unknown ?? sum.Unknown, Total = printed.Total ?? sum.Total }
                : sum;
        }
    }

    public ReportModel Model { get; }

    public AuditOptions Options { get; }

    /// <summary>The report's year; null where no year is printed at all.</summary>
    public int? CurrentYear { get; }

    /// <summary>True where the tables by band hold the whole workforce.</summary>
    public bool TablesAreComplete { get; }

    public WorkforceCounts? Workforce(int? year) => year is { } y ? _workforce.GetValueOrDefault(y) : null;

    public IEnumerable<KeyValuePair<int, WorkforceCounts>> Workforces => _workforce.OrderBy(w => w.Key);

    /// <summary>Own values of an indicator and group by report year, the first place that prints each.</summary>
    public SortedDictionary<int, SeriesValue> SeriesOf(int indicator, Group group)
    {
        var found = new SortedDictionary<int, SeriesValue>();
        foreach (var value in Model.Series.Where(s => s.Indicator == indicator && s.Group == group && !s.IsBenchmark && s.Year is not null)
            .OrderBy(s => s.Origin))
            found.TryAdd(value.Year!.Value, value);
        return found;
    }

    /// <summary>The base of one area or the whole workforce over the tables by band; null where a group has no count.</summary>
    public WorkforceCounts? SumOfTables(int year, Func<CompositionRow, bool>? where = null)
    {
        long white = 0, bme = 0, unknown = 0;
        var any = false;
        // The same people stand in the rows of bands and in those of clusters: bands win.
        var bands = Model.Compositions.Exists(c => c.Year == year && c is { IsTotal: false, IsCluster: false, Indicator: 1 } && c.Table != "Workforce");
        foreach (var row in Model.Compositions.Where(c => c.Indicator == 1 && c.Year == year && !c.IsTotal && c.Table != "Workforce" && !(bands && c.IsCluster) && (where?.Invoke(c) ?? true)))
        {
            if (row.GroupSum is null)
                return null;
            any = true;
            white += row.Cells[Group.White].Count ?? 0;
            bme += row.Cells[Group.BME].Count ?? 0;
            unknown += row.Cells.GetValueOrDefault(Group.Unknown)?.Count ?? 0;
        }

        return any ? new WorkforceCounts(white, bme, unknown, white + bme + unknown, "the sums of the tables by band", false) : null;
    }

    private IEnumerable<int> Years() =>
        Model.Compositions.Select(c => c.Year).Concat(Model.Likelihoods.Select(l => l.Year)).OfType<int>().Distinct().ToList();

    private WorkforceCounts? Printed(int year)
    {
        long? Find(Group group)
        {
            foreach (var row in Model.Compositions.Where(c => c.Year == year && c.Table == "Workforce"))
            {
                if (row.Cells.GetValueOrDefault(group)?.Count is { } n)
                    return n;
                if (group == Group.All && row.Base is { } total)
                    return total;
            }

            foreach (var likelihood in Model.Likelihoods.Where(l => l.Year == year && l.Indicator is 3 or 4))
            {
                if (likelihood.Year == year && likelihood.Denominators.TryGetValue(group, out var n))
                    return n.Value;
            }

            return null;
        }

        var counts = new WorkforceCounts(Find(Group.White), Find(Group.BME), Find(Group.Unknown), Find(Group.All), "the printed workforce", true);
        counts = counts with { LacksUnknown = counts.Unknown is null && !Model.Compositions.Exists(c => c.Year == year && c.Table == "Workforce" && c.GroupSum is not null) };
        return counts.White is null && counts.Bme is null && counts.Total is null ? null : counts;
    }

    private bool HasAllAreas()
    {
        var areas = Model.Compositions.Select(c => c.Area).Where(a => a is not null).Distinct(StringComparer.Ordinal).ToList();
        var rows = Model.Compositions.Where(c => c.Table != "Workforce").Select(c => c.Label).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return areas.Contains("non_clinical") && areas.Contains("clinical")
            && (areas.Contains("medical") || rows.Exists(r => r.Contains("consultant", StringComparison.OrdinalIgnoreCase)));
    }

    private static int? LatestYear(ReportModel model) =>
        model.Compositions.Select(c => c.Year).Concat(model.Likelihoods.Select(l => l.Year)).Concat(model.Series.Select(s => s.Year)).Max();
}

using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Rules;

/// <summary>
/// What the percents of a table are shares of. A table does not say it; the base that most of its cells follow is taken, and
/// the cells that don't follow it are the findings.
/// </summary>
internal sealed class PercentBase
{
    private readonly Func<CompositionRow, Group, long?> _base;

    private PercentBase(string name, Func<CompositionRow, Group, long?> baseOf) => (Name, _base) = (name, baseOf);

    public string Name { get; }

    public long? BaseOf(CompositionRow row, Group group) => row.Bases.GetValueOrDefault(group) ?? row.Base ?? _base(row, group);

    public static PercentBase? Of(AuditContext context, IReadOnlyList<CompositionRow> rows)
    {
        PercentBase[] candidates =
        [
            new("the row (White, BME and unknown)", (row, _) => RowBase(row)),
            new("the row without unknown", (row, _) => row.Cells.GetValueOrDefault(Group.White)?.Count + row.Cells.GetValueOrDefault(Group.BME)?.Count),
            new("all people of the group", (row, group) => ColumnBase(context, rows, row, group)),
            new("the whole workforce", (row, _) => context.Workforce(row.Year)?.Sum),
        ];
        var cells = rows.SelectMany(r => r.Cells.Where(c => c.Value is { Count: not null, Percent: not null }).Select(c => (Row: r, c.Key, c.Value))).ToList();
        if (cells.Count == 0)
            return candidates[0];
        var best = candidates[0];
        var most = -1;
        foreach (var candidate in candidates)
        {
            var follows = cells.Count(c => candidate.BaseOf(c.Row, c.Key) is { } of && of > 0 && c.Value.Count <= of && ShareJudge.Holds(c.Value.Percent!, c.Value.Count!.Value, of));
            if (follows > most)
                (best, most) = (candidate, follows);
        }

        if (most * 2 >= cells.Count)
            return best;
        // Few cells, or rows that are meant to sum to 100: the row is the base, and what does not follow it is wrong.
        return cells.Count <= 3 || rows.Any(SumsToHundred) ? candidates[0] : null;
    }

    internal static long? RowBase(CompositionRow row)
    {
        var sum = row.GroupSum;
        var all = row.Cells.GetValueOrDefault(Group.All)?.Count;
        return row.Cells.ContainsKey(Group.Unknown) ? sum ?? all : all ?? sum;
    }

    private static bool SumsToHundred(CompositionRow row)
    {
        var percents = row.Cells.Where(c => c.Key != Group.All).Select(c => c.Value.Percent).OfType<Printed>().ToList();
        return percents.Count >= 2 && Math.Abs(percents.Sum(p => p.Value) - 100) <= 3;
    }

    private static long? ColumnBase(AuditContext context, IReadOnlyList<CompositionRow> rows, CompositionRow row, Group group)
    {
        var total = rows.FirstOrDefault(r => r.IsTotal && r.Year == row.Year && r.Cells.GetValueOrDefault(group)?.Count is not null);
        if (total is not null)
            return total.Cells[group].Count;
        var counts = rows.Where(r => r.Year == row.Year && !r.IsTotal).Select(r => r.Cells.GetValueOrDefault(group)?.Count).ToList();
        return counts.Count > 1 && counts.TrueForAll(c => c is not null) ? counts.Sum() : context.Workforce(row.Year)?.Of(group);
    }
}

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
            new("the row (White, BME and unknown)", (row, group) => group == Group.All ? null : RowBase(row)),
            new("the row without unknown", (row, _) => row.Cells.GetValueOrDefault(Group.White)?.Count + row.Cells.GetValueOrDefault(Group.BME)?.Count),
            new("all people of the group", (row, group) => ColumnBase(context, rows, row, group)),
            new("the whole workforce", (row, _) => context.Workforce(row.Year)?.Sum),
        ];
        var cells = rows.SelectMany(r => r.Cells.Where(c => c.Value is { Count: not null, Percent: not null }).Select(c => (Row: r, c.Key, c.Value))).ToList();
        // 0% and 100% follow from every base: they tell none.
        var telling = cells.Where(c => c.Value.Count is not 0 && c.Value.Percent!.Value is not (0 or 100)).ToList();
        if (telling.Count == 0)
            return candidates[0];
        cells = telling;
        var best = candidates[0];
        var most = -1;
        foreach (var candidate in candidates)
        {
            var follows = cells.Count(c => candidate.BaseOf(c.Row, c.Key) is { } of && of > 0 && c.Value.Count <= of && ShareJudge.Holds(c.Value.Percent!, c.Value.Count!.Value, of));
            if (follows > most)
                (best, most) = (candidate, follows);
        }

        // That the row is the whole is usual; another base must explain more than half of the cells, and more than a few.
        if (best == candidates[0] ? most * 2 >= cells.Count : most >= 3 && most * 3 >= cells.Count * 2)
            return best;
        // Few cells, or rows that are meant to sum to 100: the row is the base, and what does not follow it is wrong.
        return cells.Count <= 3 || rows.Count(SumsToHundred) * 2 > rows.Count(HasShares) ? candidates[0] : null;
    }

    internal static long? RowBase(CompositionRow row)
    {
        var sum = row.GroupSum;
        var all = row.Cells.GetValueOrDefault(Group.All)?.Count;
        return row.Cells.ContainsKey(Group.Unknown) ? sum ?? all : all ?? sum;
    }

    private static bool HasShares(CompositionRow row) => row.Cells.Count(c => c.Key != Group.All && c.Value.Percent is not null) >= 2;

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

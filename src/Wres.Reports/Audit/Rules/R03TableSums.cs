using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Rules;

/// <summary>Parts make up their totals: groups of a row, rows of a table, subsets of the board; and no part is above its whole.</summary>
internal sealed class R03TableSums : AuditRule
{
    public override string Code => "R3";
    public override string Name => "table-sums";
    public override string Title => "Printed totals are the sums of their parts, exactly.";
    public override string Severities => "A, B";
    public override string Fix => "Correct the part or the total; look for a row left out or a person counted twice.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        foreach (var row in context.Model.Compositions)
            Groups(sink, row.Cells.ToDictionary(c => c.Key, c => (c.Value.Count, c.Value.Line)), row.Base, row.Indicator, $"{row.Table}, {row.Label} {row.Year}");
        foreach (var likelihood in context.Model.Likelihoods)
        {
            Groups(sink, likelihood.Denominators.ToDictionary(c => c.Key, c => ((long?)c.Value.Value, c.Value.Line)), null, likelihood.Indicator, $"indicator {likelihood.Indicator}, base {likelihood.Year}");
            Groups(sink, likelihood.Numerators.ToDictionary(c => c.Key, c => ((long?)c.Value.Value, c.Value.Line)), null, likelihood.Indicator, $"indicator {likelihood.Indicator}, counted {likelihood.Year}");
            foreach (var (group, n) in likelihood.Numerators)
            {
                if (likelihood.Denominators.TryGetValue(group, out var d) && n.Value > d.Value)
                    sink.Add(Found(FindingSeverity.A, n.Line, likelihood.Indicator, $"{n.Value} of {d.Value}", $"at most {d.Value}", "a part cannot be above its whole", "count and base swapped, or people counted more than once", $"indicator {likelihood.Indicator}, {group}") with { RestsOnInput = true });
            }
        }

        foreach (var board in context.Model.Boards)
            Groups(sink, board.Members.ToDictionary(c => c.Key, c => (c.Value.Count, c.Value.Line)), null, 9, $"board, {board.Subset} {board.Year}");
        foreach (var table in context.Model.Compositions.Where(c => c.Table != "Workforce" && c.Indicator == 1).GroupBy(c => (c.Table, c.Year)))
            Rows(sink, [.. table]);
        Workforce(context, sink);
        BoardParts(context, sink);
    }

    private void Groups(FindingSink sink, Dictionary<Group, (long? Count, int Line)> cells, long? given, int indicator, string place)
    {
        var total = cells.GetValueOrDefault(Group.All).Count ?? given;
        if (total is not { } all || cells.GetValueOrDefault(Group.White).Count is not { } white || cells.GetValueOrDefault(Group.BME).Count is not { } bme)
            return;
        var unknown = cells.GetValueOrDefault(Group.Unknown).Count;
        var sum = white + bme + (unknown ?? 0);
        sink.Check();
        // Where no unknown is printed the total may be above white and BME.
        if (sum == all || (unknown is null && sum <= all))
            return;
        var line = cells.GetValueOrDefault(Group.All).Line is > 0 and var l ? l : cells[Group.White].Line;
        sink.Add(Found(Severity(sum, all), line, indicator, $"total {all}", $"{sum}", $"{white} + {bme} + {unknown ?? 0} = {sum}", Cause(sum, all, [white, bme, unknown ?? 0]), place));
    }

    private void Rows(FindingSink sink, List<CompositionRow> rows)
    {
        var parts = rows.Where(r => !r.IsTotal && !IsOfWhich(r.Label)).ToList();
        foreach (var total in rows.Where(r => r.IsTotal))
        {
            foreach (var (group, cell) in total.Cells)
            {
                var counts = parts.Select(r => r.Cells.GetValueOrDefault(group)?.Count).ToList();
                if (cell.Count is not { } printed || counts.Count < 2 || counts.Exists(c => c is null))
                    continue;
                sink.Check();
                var sum = counts.Sum()!.Value;
                if (sum != printed && !SubtotalsExplain(parts, group, printed))
                    sink.Add(Found(Severity(sum, printed), cell.Line, 1, $"total {printed}", $"{sum}", $"sum of {counts.Count} rows = {sum}", Cause(sum, printed, [.. counts.Select(c => c!.Value)]), $"{total.Table}, {total.Label}, {group} {total.Year}"));
            }
        }
    }

    private void Workforce(AuditContext context, FindingSink sink)
    {
        foreach (var (year, printed) in context.Workforces.Where(w => w.Value.IsPrinted))
        {
            if (!context.TablesAreComplete || context.SumOfTables(year) is not { } sum)
                continue;
            foreach (var group in (Group[])[Group.White, Group.BME, Group.Unknown, Group.All])
            {
                if (printed.Of(group) is not { } n || sum.Of(group) is not { } s)
                    continue;
                sink.Check();
                var line = context.Model.Compositions.Find(c => c.Table == "Workforce" && c.Year == year)?.Cells.GetValueOrDefault(group)?.Line;
                if (n != s)
                    sink.Add(Found(Severity(s, n), line, 1, $"{n}", $"{s}", $"the sum of the tables by band is {s}", "", $"workforce {year}, {group}") with { RestsOnInput = year != context.CurrentYear });
            }
        }
    }

    private void BoardParts(AuditContext context, FindingSink sink)
    {
        foreach (var year in context.Model.Boards.GroupBy(b => b.Year))
        {
            foreach (var (one, other) in ((string, string)[])[("voting", "non-voting"), ("executive", "non-executive")])
            {
                var parts = year.Where(b => b.Subset == one || b.Subset == other).ToList();
                var whole = year.FirstOrDefault(b => b.Subset is "overall" or "total");
                if (parts.Count != 2 || whole is null)
                    continue;
                foreach (var (group, cell) in whole.Members)
                {
                    if (cell.Count is not { } n || parts.Exists(p => p.Members.GetValueOrDefault(group)?.Count is null))
                        continue;
                    sink.Check();
                    var sum = parts.Sum(p => p.Members[group].Count!.Value);
                    if (sum != n)
                        sink.Add(Found(FindingSeverity.A, cell.Line, 9, $"{n}", $"{sum}", $"{one} and {other} members together", "", $"board {year.Key}, {group}"));
                }
            }
        }
    }

    // Tables often print subtotals among their rows; each then stands for the rows above it.
    private static bool SubtotalsExplain(List<CompositionRow> parts, Group group, long printed)
    {
        long running = 0, total = 0;
        var used = false;
        foreach (var n in parts.Select(p => p.Cells[group].Count!.Value))
        {
            if (running > 0 && n == running)
            {
                (total, running, used) = (total + n, 0, true);
                continue;
            }

            running += n;
        }

        return used && total + running == printed;
    }

    private static bool IsOfWhich(string label) => label.Contains("of which", StringComparison.OrdinalIgnoreCase);

    private static FindingSeverity Severity(long sum, long printed) => Math.Abs(sum - printed) * 20 > Math.Max(sum, printed) ? FindingSeverity.A : FindingSeverity.B;

    private static string Cause(long sum, long printed, long[] parts)
    {
        var off = printed - sum;
        var part = Array.FindIndex(parts, p => p != 0 && (p == off || p == -off));
        if (part >= 0)
            return off > 0 ? $"a part of {parts[part]} counted twice" : $"a part of {parts[part]} left out";
        var a = sum.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var b = printed.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return a.Length == b.Length && a.Order().SequenceEqual(b.Order()) ? $"digits swapped ({a} -> {b})"
            : a.Length == b.Length && a.Zip(b).Count(p => p.First != p.Second) == 1 ? $"one digit differs ({a} -> {b}): typing slip" : "";
    }
}

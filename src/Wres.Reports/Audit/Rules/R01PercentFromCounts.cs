using Wres.Reports.Audit.Explaining;
using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Rules;

/// <summary>Every percent that is printed beside its count is worked out again.</summary>
internal sealed partial class R01PercentFromCounts : AuditRule
{
    [System.Text.RegularExpressions.GeneratedRegex(@"\b(?:compris(?:ed|es)|made up|membership|members|composition|consists?|background)\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant | System.Text.RegularExpressions.RegexOptions.NonBacktracking)]
    private static partial System.Text.RegularExpressions.Regex BoardShare();

    public override string Code => "R1";
    public override string Name => "percent-from-counts";
    public override string Title => "A printed percent follows from its count and base, half up to the printed decimals.";
    public override string Severities => "A, B";
    public override string Fix => "Print the percent that the counts give, or correct the counts; round once, half up.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        foreach (var table in context.Model.Compositions.GroupBy(c => c.Table, StringComparer.Ordinal))
            Table(context, sink, [.. table]);
        foreach (var share in context.Model.Shares)
            Sentence(context, sink, share);
        foreach (var likelihood in context.Model.Likelihoods.Concat(context.Model.SegmentLikelihoods))
            Rates(context, sink, likelihood);
        foreach (var value in context.Model.Series.Where(s => s is { Indicator: 1, Group: Group.BME, IsBenchmark: false } && s.Year is not null))
            Headline(context, sink, value);
        foreach (var board in context.Model.Boards)
            Board(sink, board);
        foreach (var mention in context.Model.Mentions.Where(m => m is { IsPercent: true, Role: MentionRole.Own, Group: Group.White or Group.BME, Indicator: 9 or null, IsPrevious: false } && m.Sentence.Section != "national"))
            BoardSentence(context, sink, mention);
    }

    // "The board is 5.5% BME" where a table counts its members: one of the board's parts must give it.
    private void BoardSentence(AuditContext context, FindingSink sink, Mention mention)
    {
        var text = mention.Sentence.Text;
        if (!text.Contains("board", StringComparison.OrdinalIgnoreCase) || !BoardShare().IsMatch(text) || text.Contains("workforce", StringComparison.OrdinalIgnoreCase) || mention.Value.Value < 0)
            return;
        var parts = context.Model.Boards.Where(b => (mention.Year ?? context.CurrentYear) == b.Year && b.Members.GetValueOrDefault(mention.Group!.Value)?.Count is not null)
            .Select(b => (b.Subset, N: b.Members[mention.Group!.Value].Count!.Value, Of: b.Members.Where(m => m.Key != Group.All).Sum(m => m.Value.Count ?? 0))).Where(b => b.Of > 0).ToList();
        if (parts.Count == 0)
            return;
        sink.Check();
        if (parts.Exists(p => ShareJudge.Holds(mention.Value, p.N, p.Of)))
            return;
        var (subset, n, of) = parts.Find(p => text.Contains(p.Subset, StringComparison.OrdinalIgnoreCase)) is { Of: > 0 } named ? named : parts.OrderByDescending(p => p.Of).First();
        sink.Add(Found(
            ShareJudge.Severity(mention.Value, n, of), mention.Line, 9, $"{mention.Value.Text} ({n} of {of})", ShareJudge.Right(mention.Value, n, of), ShareJudge.How(n, of, $"{subset} members"),
            PercentExplainer.Explain(mention.Value, n, of, new ShareSurroundings()), $"board, {subset}, {mention.Group}"));
    }

    private void Table(AuditContext context, FindingSink sink, List<CompositionRow> rows)
    {
        if (PercentBase.Of(context, rows) is not { } basis)
        {
            sink.NotCheckable($"percents of {rows[0].Table}", "no base gives them: neither the row, nor the column, nor the workforce");
            return;
        }

        foreach (var row in rows)
        {
            foreach (var (group, cell) in row.Cells)
            {
                if (cell is not { Percent: { } percent, Count: { } count } || basis.BaseOf(row, group) is not { } of || of <= 0 || count > of)
                    continue;
                sink.Check();
                if (ShareJudge.Holds(percent, count, of))
                    continue;
                var around = Surroundings(context, rows, row, group, basis, of);
                sink.Add(Found(
                    ShareJudge.Severity(percent, count, of), cell.Line, row.Indicator, PrintedCell(cell, count), $"{ShareJudge.Right(percent, count, of)} ({count})",
                    ShareJudge.How(count, of, basis.Name), PercentExplainer.Explain(percent, count, of, around), Place(row, group)));
            }
        }
    }

    private static ShareSurroundings Surroundings(AuditContext context, List<CompositionRow> rows, CompositionRow row, Group group, PercentBase basis, long of)
    {
        var years = rows.Where(r => r.Label == row.Label && r.Year != row.Year && r.Year is not null)
            .OrderBy(r => Math.Abs((row.Year ?? 0) - r.Year!.Value))
            .Select(r => (Label: $"{r.Year}", r.Cells.GetValueOrDefault(group)?.Count, Base: basis.BaseOf(r, group), r.Cells.GetValueOrDefault(group)?.Percent));
        var others = row.Cells.Where(c => c.Key != group && c.Key != Group.All && c.Value.Count is not null).Select(c => (c.Key.ToString(), c.Value.Count!.Value, of));
        var bases = new List<(string, long)>();
        if (row.Cells.GetValueOrDefault(Group.White)?.Count is { } w && row.Cells.GetValueOrDefault(Group.BME)?.Count is { } b)
        {
            bases.Add(("without unknown", w + b));
            bases.Add(("with unknown", w + b + (row.Cells.GetValueOrDefault(Group.Unknown)?.Count ?? 0)));
        }

        if (context.Workforce(row.Year)?.Sum is { } all)
            bases.Add(("the whole workforce", all));
        if (context.Workforce(row.Year)?.Of(group) is { } ofGroup)
            bases.Add(("all people of the group", ofGroup));
        return new ShareSurroundings { OtherYears = [.. years], OtherGroups = [.. others], OtherBases = bases };
    }

    private void Sentence(AuditContext context, FindingSink sink, Share share)
    {
        if (share.Count is not { } count)
            return;
        var of = share.Base;
        var baseName = "as printed";
        if (of is null)
        {
            // A bare count is taken for one of the workforce only where nothing speaks against it.
            if (share.Indicator is not (null or 1) || share.Percent.Value > 100)
                return;
            var workforce = context.Workforces.Where(w => share.Year is null || w.Key == share.Year).Select(w => w.Value)
                .LastOrDefault(w => w.Sum is not null && (share.Group is { } g && g != Group.All ? w.Of(g) == count : w.Bme == count || w.White == count || w.Unknown == count));
            (of, baseName) = (workforce?.Sum, "the workforce");
        }

        if (of is not { } total || total <= 0 || count > total)
            return;
        sink.Check();
        if (ShareJudge.Holds(share.Percent, count, total))
            return;
        sink.Add(Found(
            ShareJudge.Severity(share.Percent, count, total), share.Line, share.Indicator,
            share.Base is null ? $"{share.Percent.Text} ({count})" : $"{share.Percent.Text} ({count} of {total})", ShareJudge.Right(share.Percent, count, total),
            ShareJudge.How(count, total, baseName), PercentExplainer.Explain(share.Percent, count, total, SentenceSurroundings(context, share, count)), share.Place));
    }

    private static ShareSurroundings SentenceSurroundings(AuditContext context, Share share, long count)
    {
        var years = new List<(string, long?, long?, Printed?)>();
        var groups = new List<(string, long, long)>();
        if (share.Indicator is 2 or 3 or 4)
        {
            foreach (var other in context.Model.Likelihoods.Where(l => l.Indicator == share.Indicator))
            {
                foreach (var group in (Group[])[Group.White, Group.BME, Group.Unknown])
                {
                    if (!other.Denominators.TryGetValue(group, out var d) || !other.Numerators.TryGetValue(group, out var n) || d.Value == share.Base)
                        continue;
                    if (other.Year == context.CurrentYear)
                        groups.Add((group.ToString(), n.Value, d.Value));
                    else
                        years.Add(($"{other.Year}", n.Value, d.Value, other.Rates.TryGetValue(group, out var rate) ? rate.Rate : null));
                }
            }
        }

        if (share.Indicator is null or 1 or 3 or 4)
        {
            foreach (var (year, workforce) in context.Workforces.Reverse())
            {
                if (year != context.CurrentYear && share.Group is { } g && workforce.Of(g) is { } of && of != share.Base)
                    years.Add(($"{year} ({g} workforce)", null, of, null));
            }
        }

        _ = count;
        return new ShareSurroundings { OtherYears = years, OtherGroups = groups };
    }

    private void Rates(AuditContext context, FindingSink sink, Likelihood likelihood)
    {
        foreach (var (group, rate) in likelihood.Rates)
        {
            if (!likelihood.Numerators.TryGetValue(group, out var n) || !likelihood.Denominators.TryGetValue(group, out var d) || d.Value <= 0 || n.Value > d.Value)
            {
                sink.NotCheckable($"indicator {likelihood.Indicator}, rate {group} {Label(likelihood.Year)}", "its counts are not printed");
                continue;
            }

            sink.Check();
            if (ShareJudge.Holds(rate.Rate, n.Value, d.Value))
                continue;
            // A sentence that prints the same percent with the same counts has its own line and was judged there.
            var printed = $"{rate.Rate.Text} ({n.Value} of {d.Value})";
            var around = new ShareSurroundings
            {
                OtherYears = [.. context.Model.Likelihoods.Where(l => l.Indicator == likelihood.Indicator && l != likelihood).Select(l => ($"{l.Year}",
                    l.Numerators.TryGetValue(group, out var ln) ? ln.Value : (long?)null, l.Denominators.TryGetValue(group, out var ld) ? ld.Value : (long?)null,
                    l.Rates.TryGetValue(group, out var lr) ? lr.Rate : null)),
                    .. likelihood.Indicator == 2 ? [] : context.Workforces.Where(w => w.Key != likelihood.Year && w.Value.Of(group) is not null)
                        .Select(w => ($"{w.Key} ({group} workforce)", (long?)null, w.Value.Of(group), (Printed?)null))],
                OtherGroups = [.. likelihood.Numerators.Where(x => x.Key != group && likelihood.Denominators.ContainsKey(x.Key))
                    .Select(x => (x.Key.ToString(), x.Value.Value, likelihood.Denominators[x.Key].Value))],
            };
            sink.Add(Found(
                ShareJudge.Severity(rate.Rate, n.Value, d.Value), rate.Line, likelihood.Indicator, printed, ShareJudge.Right(rate.Rate, n.Value, d.Value),
                ShareJudge.How(n.Value, d.Value, "as printed"), PercentExplainer.Explain(rate.Rate, n.Value, d.Value, around),
                $"indicator {likelihood.Indicator}{(likelihood.Segment is { } segment ? ", " + segment : "")}, rate {group} {Label(likelihood.Year)}"));
        }
    }

    private void Headline(AuditContext context, FindingSink sink, SeriesValue value)
    {
        if (context.Workforce(value.Year) is not { Bme: { } bme } workforce || workforce.Sum is not { } total || total <= 0)
            return;
        sink.Check();
        if (ShareJudge.Holds(value.Value, bme, total))
            return;
        var years = context.Workforces.Where(w => w.Key != value.Year).Select(w => ($"{w.Key}", w.Value.Bme, w.Value.Sum, (Printed?)null));
        var around = new ShareSurroundings
        {
            OtherYears = [.. years],
            OtherBases = workforce.Unknown is { } u ? [("without unknown", total - u)] : [],
        };
        sink.Add(Found(
            ShareJudge.Severity(value.Value, bme, total), value.Line, 1, value.Value.Text, ShareJudge.Right(value.Value, bme, total),
            ShareJudge.How(bme, total, workforce.Source), PercentExplainer.Explain(value.Value, bme, total, around), value.Place));
    }

    private void Board(FindingSink sink, BoardFigures board)
    {
        var counted = board.Members.Where(m => m.Key != Group.All && m.Value.Count is not null).Sum(m => m.Value.Count!.Value);
        var total = board.Members.GetValueOrDefault(Group.All)?.Count ?? counted;
        foreach (var (group, cell) in board.Members)
        {
            if (cell is not { Percent: { } percent, Count: { } count } || total <= 0 || count > total)
                continue;
            sink.Check();
            if (!ShareJudge.Holds(percent, count, total))
            {
                sink.Add(Found(
                    ShareJudge.Severity(percent, count, total), cell.Line, 9, $"{percent.Text} ({count} of {total})", ShareJudge.Right(percent, count, total),
                    ShareJudge.How(count, total, $"{board.Subset} members"),
                    PercentExplainer.Explain(percent, count, total, new ShareSurroundings()), $"board, {board.Subset}, {group}"));
            }
        }
    }

    private static string PrintedCell(Cell cell, long count) => cell.Text.Contains('(', StringComparison.Ordinal) ? cell.Text : $"{cell.Percent!.Text} ({count})";

    private static string Place(CompositionRow row, Group group) => $"{row.Table}, {row.Label}, {group} {Label(row.Year)}";

    private static string Label(int? year) => year is { } y ? $"{y}" : "";
}

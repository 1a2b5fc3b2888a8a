using System.Globalization;
using System.Text.RegularExpressions;
using Wres.Reports.Audit.Explaining;
using Wres.Reports.Audit.Figures;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Rules;

/// <summary>The board difference is the board's percent minus the workforce's, in percentage points.</summary>
internal sealed partial class R13BoardDifference : AuditRule
{
    private const decimal Tolerance = 0.1m;
    private const int SmallestBoard = 8;
    private const int LargestBoard = 19;

    [GeneratedRegex(@"difference|\bgap\b|under-?represent|over-?represent|(?:lower|higher|less|more|below|above)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Difference();

    [GeneratedRegex(@"\b(?:from|since|increase|decrease|increased|decreased|rose|fell|risen|fallen|narrowed|widened|improved|improvement|worsened|last year|previous|national|average|population|target|would|each member|one member|worth)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OverTime();

    public override string Code => "R13";
    public override string Name => "board-difference";
    public override string Title => "The board difference follows from the members and the workforce shares, within 0.1 points.";
    public override string Severities => "A, B, D";
    public override string Fix => "Subtract the unrounded percents and round once; print the number of members.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        foreach (var board in context.Model.Boards)
        {
            foreach (var (group, difference) in board.Differences)
                Difference(context, sink, board, group, difference.Value, difference.Line);
        }

        foreach (var mention in context.Model.Mentions.Where(m => m is { Indicator: 9, IsPercent: true, Role: MentionRole.Change, IsPrevious: false } && m.Sentence.Section != "national"))
            Stated(context, sink, mention);
        if (context.Model.Boards.Count > 0 && context.Model.Boards.TrueForAll(b => b.Differences.Count == 0) && !context.Model.Series.Exists(s => s.Indicator == 9))
            NotStated(context, sink);
        foreach (var year in context.Model.Boards.Where(b => b.Differences.Count >= 2 && b.Members.Values.All(m => m.Count is null)))
            WithoutMembers(context, sink, year);
    }

    private void Difference(AuditContext context, FindingSink sink, BoardFigures board, Group group, Printed printed, int line)
    {
        var workforce = context.Workforce(board.Year);
        var members = board.Members.Where(m => m.Key != Group.All && m.Value.Count is not null).Sum(m => m.Value.Count!.Value);
        var total = board.Members.GetValueOrDefault(Group.All)?.Count ?? members;
        if (board.Members.GetValueOrDefault(group)?.Count is not { } n || total <= 0 || workforce?.Of(group) is not { } of || workforce.Sum is not { } all || all <= 0)
        {
            FromPercents(context, sink, board, group, printed, line);
            return;
        }

        sink.Check();
        var exact = Fraction.Percent(n, total) - Fraction.Percent(of, all);
        var right = exact.Round(printed.Decimals);
        if (right == printed.Value || Math.Abs(exact.Round(6) - printed.Value) <= Tolerance)
            return;
        var off = Math.Abs(exact.Round(6) - printed.Value);
        var cause = string.Join("; or ", Causes(printed, exact, Fraction.Percent(n, total), context, board, group).Take(3));
        sink.Add(Found(
            off > Math.Max(0.5m, printed.Unit) ? FindingSeverity.A : FindingSeverity.B, line, 9, printed.Text, Signed(exact, printed.Decimals), $"{n}/{total} - {of}/{all} = {exact.Text(3)} points", cause,
            $"board, {board.Subset}, {group} {board.Year}"));
    }

    private void FromPercents(AuditContext context, FindingSink sink, BoardFigures board, Group group, Printed printed, int line)
    {
        var workforce = context.Workforce(board.Year);
        if (WorkforcePercent(context, board.Year, group) is { } share && BoardPercent(board, group) is { } own && (workforce?.Of(group) is null || workforce.Sum is null or <= 0))
        {
            sink.Check();
            var points = own.Value - share.Value;
            if (Math.Abs(points - printed.Value) > Tolerance + own.HalfUnit + share.HalfUnit)
                sink.Add(Found(
                    FindingSeverity.A, line, 9, printed.Text, $"{(points > 0 ? "+" : "")}{Printed.Format(points, Math.Max(1, printed.Decimals))}", $"{own.Text} - {share.Text} = {points} points",
                    -printed.Value == points ? "the sign is the other way round: workforce minus board" : string.Join("; ", DigitSlip.Explain(printed, Fraction.Of(points))), $"board, {board.Subset}, {group} {board.Year}"));
            return;
        }

        if (board.Members.GetValueOrDefault(group)?.Percent is not { } percent || workforce?.Of(group) is not { } of || workforce.Sum is not { } all || all <= 0)
        {
            sink.NotCheckable($"indicator 9, difference {group} {board.Year}", "the members of the board are not printed");
            return;
        }

        sink.Check();
        var exact = Fraction.Of(percent.Value) - Fraction.Percent(of, all);
        if (Math.Abs(exact.Round(6) - printed.Value) > Tolerance + percent.HalfUnit + printed.HalfUnit)
            sink.Add(Found(FindingSeverity.A, line, 9, printed.Text, Signed(exact, printed.Decimals), $"{percent.Text} - {of}/{all} = {exact.Text(2)} points", string.Join("; ", DigitSlip.Explain(printed, exact)), $"board, {board.Subset}, {group} {board.Year}"));
    }

    // "the difference is -4.4 percentage points", where board and workforce are given in words.
    private void Stated(AuditContext context, FindingSink sink, Mention mention)
    {
        if (!mention.Value.Text.Contains("point", StringComparison.OrdinalIgnoreCase) || !Difference().IsMatch(mention.Sentence.Text) || OverTime().IsMatch(mention.Sentence.Text) || mention.Group == Group.White
            || Reading.Words.Years(mention.Sentence.Text).Exists(y => y.Year != context.CurrentYear))
            return;
        var boards = context.Model.Boards.SelectMany(b => ((Group[])[Group.White, Group.BME]).Select(g => BoardPercent(b, g))).OfType<Printed>()
            .Concat(context.Model.Shares.Where(s => s is { Indicator: 9, Base: not null }).Select(s => s.Percent)).ToList();
        var workforce = context.Workforces.Where(w => w.Value.Sum is > 0).SelectMany(w => ((long?[])[w.Value.White, w.Value.Bme]).OfType<long>().Select(n => Fraction.Percent(n, w.Value.Sum!.Value).Round(2)))
            .Concat(context.Model.Compositions.Where(c => c.Table == "Workforce").SelectMany(c => c.Cells.Values).Select(c => c.Percent?.Value).OfType<decimal>())
            .Concat(context.Model.Mentions.Where(m => m is { IsPercent: true, Role: MentionRole.Own } && m.Sentence.Text.Contains("workforce", StringComparison.OrdinalIgnoreCase)).Select(m => m.Value.Value))
            .Concat(context.Model.Series.Where(s => s is { Indicator: 1 }).Select(s => s.Value.Value)).ToList();
        if (boards.Count == 0 || workforce.Count == 0 || context.Model.Boards.Count == 0 && context.Model.Shares.Count(s => s is { Indicator: 9, Base: not null }) != 1)
            return;
        sink.Check();
        var size = Math.Abs(mention.Value.Value);
        if (boards.Exists(b => workforce.Exists(w => Math.Abs(Math.Abs(b.Value - w) - size) <= Tolerance + b.HalfUnit + mention.Value.HalfUnit)) || context.Model.Boards.Exists(b => b.Differences.Values.Any(d => Math.Abs(d.Value.Value) == size)))
            return;
        sink.Add(Found(
            FindingSeverity.A, mention.Line, 9, mention.Value.Text, $"{Math.Abs(boards[0].Value - workforce[0]):0.0} percentage points", $"{boards[0].Text} of the board against {workforce[0]:0.0}% of the workforce",
            string.Join("; ", DigitSlip.Explain(mention.Value with { Value = size }, Fraction.Of(Math.Abs(boards[0].Value - workforce[0])))), "sentence"));
    }

    private static Printed? WorkforcePercent(AuditContext context, int? year, Group group) =>
        context.Model.Compositions.Find(c => c.Table == "Workforce" && c.Year == year && c.Area is null && c.Cells.GetValueOrDefault(group)?.Percent is not null)?.Cells[group].Percent;

    private static Printed? BoardPercent(BoardFigures board, Group group)
    {
        var cell = board.Members.GetValueOrDefault(group);
        var total = board.Members.GetValueOrDefault(Group.All)?.Count ?? board.Members.Where(m => m.Key != Group.All).Sum(m => m.Value.Count ?? 0);
        return cell?.Count is { } n && total > 0 && n <= total ? new Printed($"{Fraction.Percent(n, total).Text(1)}%", Fraction.Percent(n, total).Round(1), 1) : cell?.Percent;
    }

    private static IEnumerable<string> Causes(Printed printed, Fraction exact, Fraction share, AuditContext context, BoardFigures board, Group group)
    {
        if (exact.Truncate(printed.Decimals) == printed.Value)
            yield return $"truncated instead of rounded ({exact.Text(printed.Decimals + 2)})";
        if (-exact.Round(printed.Decimals) == printed.Value)
            yield return "the sign is the other way round: workforce minus board";
        if (share.Round(printed.Decimals) == printed.Value)
            yield return "the board's percent itself, nothing subtracted";
        if (decimal.Round(exact.Round(0), printed.Decimals) == printed.Value && printed.Decimals > 0)
            yield return $"rounded to whole points first ({exact.Text(printed.Decimals)})";
        foreach (var other in context.Model.Boards.Where(b => b.Year == board.Year && b.Subset != board.Subset))
        {
            var total = other.Members.GetValueOrDefault(Group.All)?.Count ?? other.Members.Where(m => m.Key != Group.All).Sum(m => m.Value.Count ?? 0);
            if (other.Members.GetValueOrDefault(group)?.Count is { } n && total > 0 && context.Workforce(board.Year) is { } w && w.Of(group) is { } of && w.Sum is > 0 and { } all
                && (Fraction.Percent(n, total) - Fraction.Percent(of, all)).Round(printed.Decimals) == printed.Value)
                yield return $"the {other.Subset} members instead of the {board.Subset} ones";
        }

        foreach (var year in context.Workforces.Where(w => w.Key != board.Year && w.Value.Of(group) is not null && w.Value.Sum is > 0))
        {
            if ((share - Fraction.Percent(year.Value.Of(group)!.Value, year.Value.Sum!.Value)).Round(printed.Decimals) == printed.Value)
                yield return $"the workforce share of {year.Key}";
        }

        foreach (var slip in DigitSlip.Explain(printed, exact))
            yield return slip;
    }

    private void NotStated(AuditContext context, FindingSink sink)
    {
        var board = context.Model.Boards.Find(b => b.Subset == "voting" && b.Members.GetValueOrDefault(Group.BME)?.Count is not null);
        if (board is null || context.Workforce(board.Year) is not { Bme: { } bme, Sum: > 0 and { } all })
            return;
        var total = board.Members.Where(m => m.Key != Group.All).Sum(m => m.Value.Count ?? 0);
        if (total == 0)
            return;
        var exact = Fraction.Percent(board.Members[Group.BME].Count!.Value, total) - Fraction.Percent(bme, all);
        sink.Add(Found(
            FindingSeverity.D, board.Line, 9, "members and percents only", $"BME {Signed(exact, 1)} points", $"{board.Members[Group.BME].Count}/{total} - {bme}/{all}", "indicator 9 is a difference; none is printed"));
    }

    private void WithoutMembers(AuditContext context, FindingSink sink, BoardFigures board)
    {
        if (context.Workforce(board.Year) is not { White: { } white, Bme: { } bme, Sum: > 0 and { } all } || !board.Differences.TryGetValue(Group.BME, out var b) || !board.Differences.TryGetValue(Group.White, out var w))
            return;
        sink.Check();
        var fits = new List<(int Size, int Bme, int White)>();
        for (var size = SmallestBoard; size <= LargestBoard; size++)
        {
            for (var nb = 0; nb <= size; nb++)
            {
                var nw = (int)Math.Round((double)(w.Value.Value / 100m * size) + ((double)white / all * size), MidpointRounding.AwayFromZero);
                if (nw < 0 || nw + nb > size)
                    continue;
                if (WholeFit(nb, size, bme, all, b.Value.Value) && WholeFit(nw, size, white, all, w.Value.Value))
                    fits.Add((size, nb, nw));
            }
        }

        if (fits.Exists(f => Exactly(f.Bme, f.Size, bme, all, b.Value) && Exactly(f.White, f.Size, white, all, w.Value)))
            return;
        var how = fits.Count == 0 ? "no board of 8 to 19 members gives both differences"
            : "boards of 8 to 19 that fit, rounded to whole points: " + string.Join("; ", fits.Take(4).Select(f => $"{f.Size} members, {f.Bme} BME, {f.White} White"));
        sink.Add(Found(FindingSeverity.D, b.Line, 9, $"{b.Value.Text} / {w.Value.Text}", "the number of members beside it", how, "members not printed; one member is worth " + (fits.Count > 0 ? (100m / fits[0].Size).ToString("0.0", CultureInfo.InvariantCulture) : "5 to 12") + " points"));
    }

    private static bool WholeFit(int n, int size, long of, long all, decimal printed) =>
        Math.Abs((Fraction.Percent(n, size) - Fraction.Percent(of, all)).Round(6) - printed) <= 0.6m;

    private static bool Exactly(int n, int size, long of, long all, Printed printed) =>
        (Fraction.Percent(n, size) - Fraction.Percent(of, all)).Round(printed.Decimals) == printed.Value;

    private static string Signed(Fraction value, int decimals) => (value.Numerator.Sign > 0 ? "+" : "") + value.Text(decimals);
}

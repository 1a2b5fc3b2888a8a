using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Rules;

/// <summary>What the report calls an improvement, a rise or a fall is one.</summary>
internal sealed partial class R07ImprovementLabels : AuditRule
{
    /// <summary>How far before a pair of values its verb may stand.</summary>
    private const int MostWordsBefore = 60;

    private const string Words = "one|two|three|four|five|six|seven|eight|nine|all|[1-9]";

    [GeneratedRegex($@"\b(?<n>{Words})\s+(?:\([1-9]\)\s+)?(?:out of|of)\s+(?:the |all |our |these )*(?:nine|9)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CountOfNine();

    public override string Code => "R7";
    public override string Name => "improvement-labels";
    public override string Title => "Words of change agree with the figures: 1 and 7 higher, 5, 6 and 8 lower, 2 to 4 nearer to 1, 9 by the configured rule; so do counts of improved indicators.";
    public override string Severities => "A, B, D";
    public override string Fix => "Let the verdict follow from the two printed values and the rule of the indicator; state the rule for indicator 9.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        CountsOfImproved(context, sink);
        foreach (var sentence in context.Model.Mentions.GroupBy(m => m.Sentence))
        {
            Pairs(context, sink, [.. sentence]);
            AgainstLastYear(context, sink, sentence.Key, [.. sentence]);
        }

        foreach (var sentence in context.Model.Sentences.Where(s => s is { IsLabel: false, Indicator: not null } && s.Section != "national"))
            WithoutFigures(context, sink, sentence);
        foreach (var verdict in context.Model.Verdicts.Where(v => v.Group == Group.BME))
            Verdict(sink, verdict);
        foreach (var row in context.Model.Compositions.GroupBy(c => (c.Table, c.Label)))
            Shares(context, sink, [.. row.Where(r => r.Year is not null).OrderBy(r => r.Year)]);
    }

    private void Pairs(AuditContext context, FindingSink sink, List<Mention> mentions)
    {
        var sentence = mentions[0].Sentence;
        var own = mentions.Where(m => m.Role == MentionRole.Own).ToList();
        for (var i = 0; i + 1 < own.Count; i++)
        {
            var (a, b) = (own[i], own[i + 1]);
            if (a.IsPercent != b.IsPercent || (a.Group is { } ga && b.Group is { } gb && ga != gb && a.IsPercent))
                continue;
            if (Order(context, a, b) is not { } order)
                continue;
            var (earlier, later) = order;
            var from = Math.Max(i == 0 ? 0 : own[i - 1].End, a.Start - MostWordsBefore);
            Judge(context, sink, sentence, sentence.Text[from..Math.Min(sentence.Text.Length, b.End + 30)], earlier.Value, later.Value, b.Line);
        }

        // "an increase from 2023, when the figure was 17.95%": the other value stands in the table.
        if (own.Count == 1 && sentence.Indicator is { } indicator and not 1 && own[0].IsPercent == indicator is >= 5 && (own[0].IsPrevious || own[0].Year < context.CurrentYear)
            && own[0].Group is Group.White or Group.BME || (own is [{ IsPercent: false } ratio] && (ratio.IsPrevious || ratio.Year < context.CurrentYear) && sentence.Indicator is >= 2 and <= 4))
        {
            var group = own[0].IsPercent ? own[0].Group!.Value : Group.BME;
            var series = context.SeriesOf(sentence.Indicator!.Value, group);
            if (series.TryGetValue(context.CurrentYear ?? 0, out var now) && series.Values.Any(v => v.Year < context.CurrentYear && v.Value.AgreesWith(own[0].Value)))
                Judge(context, sink, sentence, sentence.Text, own[0].Value, now.Value, sentence.Line);
        }
    }

    private void Verdict(FindingSink sink, PrintedVerdict verdict)
    {
        sink.Check();
        if (Polarity.Surely(verdict.Indicator, verdict.Earlier.Value, verdict.Later.Value, verdict.Better ? -1 : 1))
            sink.Add(Found(
                FindingSeverity.A, verdict.Line, verdict.Indicator, $"{verdict.Text}: {verdict.Earlier.Text} to {verdict.Later.Text}", verdict.Better ? "not an improvement" : "an improvement",
                $"{verdict.Earlier.Text} -> {verdict.Later.Text}; {Polarity.Words(verdict.Indicator)}", "verdict carried over or judged by another rule", verdict.Place));
    }

    // "the figure fell by 8.0 percentage points to 18.9%": the value before it stands in the table.
    private void AgainstLastYear(AuditContext context, FindingSink sink, Sentence sentence, List<Mention> mentions)
    {
        if (mentions.Where(m => m.Role == MentionRole.Own).ToList() is not [{ IsPercent: true, IsPrevious: false, Group: { } group } own] || sentence.Indicator is not (>= 5 and <= 8)
            || sentence.Section == "national" || ChangeWords.IsHedged(sentence.Text) || !mentions.Exists(m => m.Role == MentionRole.Change) || Reading.Words.Groups(sentence.Text).Exists(g => g.Group != group))
            return;
        var series = context.SeriesOf(sentence.Indicator.Value, group);
        if (series.TryGetValue(context.CurrentYear ?? 0, out var now) && series.TryGetValue((context.CurrentYear ?? 0) - 1, out var before) && now.Value.AgreesWith(own.Value)
            && Reading.Words.Years(sentence.Text).TrueForAll(y => y.Year >= context.CurrentYear - 2))
            Judge(context, sink, sentence, sentence.Text, before.Value, own.Value, sentence.Line);
    }

    private static (Mention Earlier, Mention Later)? Order(AuditContext context, Mention a, Mention b)
    {
        var (ya, yb) = (a.Year ?? (a.IsPrevious ? context.CurrentYear - 1 : context.CurrentYear), b.Year ?? (b.IsPrevious ? context.CurrentYear - 1 : context.CurrentYear));
        if (ya < yb)
            return (a, b);
        return yb < ya ? (b, a) : null;
    }

    private void Judge(AuditContext context, FindingSink sink, Sentence sentence, string words, Printed earlier, Printed later, int line)
    {
        var (up, down, better, worse) = (ChangeWords.Up(words), ChangeWords.Down(words), ChangeWords.Better(words), ChangeWords.Worse(words));
        // "declined" of a figure that one wants low says that it fell.
        var wantsLow = sentence.Indicator is 2 or 3 or 4 or 5 or 6 or 8;
        if (worse && wantsLow && words.Contains("declin", StringComparison.OrdinalIgnoreCase) && !words.Contains("worse", StringComparison.OrdinalIgnoreCase))
            worse = false;
        if (up != down)
        {
            sink.Check();
            if ((up && later.Value < earlier.Value) || (down && later.Value > earlier.Value))
            {
                sink.Add(Found(
                    FindingSeverity.A, line, sentence.Indicator, $"{(up ? "a rise" : "a fall")}: {earlier.Text} to {later.Text}", up ? "a fall" : "a rise",
                    $"{earlier.Text} -> {later.Text}", "word carried over, or the two values swapped", "sentence"));
                return;
            }
        }

        if (sentence.Indicator is not { } indicator || better == worse || sentence.Section == "national")
            return;
        sink.Check();
        var sign = better ? -1 : 1;
        if (Polarity.Surely(indicator, earlier.Value, later.Value, sign) || (indicator is 2 or 3 or 4 && Math.Sign(Polarity.Improvement(indicator, earlier.Value, later.Value)) == sign
            && Math.Abs(Polarity.Improvement(indicator, earlier.Value, later.Value)) > Polarity.DeadBand(indicator, context.Options.Method)))
        {
            sink.Add(Found(
                FindingSeverity.A, line, indicator, $"{(better ? "an improvement" : "a decline")}: {earlier.Text} to {later.Text}", better ? "not an improvement" : "an improvement",
                $"{earlier.Text} -> {later.Text}; {Polarity.Words(indicator)}", InvertedHint(context, indicator, later), "sentence"));
        }
    }

    private static string InvertedHint(AuditContext context, int indicator, Printed current)
    {
        var wrong = context.Model.Likelihoods.Find(l => l.Indicator == indicator && l.Ratio?.Value == current.Value);
        return wrong?.RatioOfCounts(wrong.Standard) is { } exact && exact.Round(current.Decimals) != current.Value
            ? $"the ratio itself is wrong: the counts give {exact.Text(current.Decimals)}" : "";
    }

    private void WithoutFigures(AuditContext context, FindingSink sink, Sentence sentence)
    {
        var text = sentence.Text;
        var indicator = sentence.Indicator!.Value;
        if (context.Model.Mentions.Exists(m => m.Sentence == sentence && m.Role == MentionRole.Own) || ChangeWords.IsHedged(text) || indicator == 1 && !text.Contains("percentage", StringComparison.OrdinalIgnoreCase))
            return;
        var groups = Reading.Words.Groups(text).Select(g => g.Group).Distinct().ToList();
        if (groups is not [Group.BME] && !(groups.Count == 0 && text.Contains("indicator", StringComparison.OrdinalIgnoreCase)))
            return;
        var series = context.SeriesOf(indicator, Group.BME);
        if (context.CurrentYear is not { } year || !series.TryGetValue(year, out var now) || !series.TryGetValue(year - 1, out var before))
        {
            if (sentence.Section.Contains("progress", StringComparison.OrdinalIgnoreCase) && sentence.Section.StartsWith("list", StringComparison.Ordinal))
                sink.Add(Found(FindingSeverity.D, sentence.Line, indicator, text, "a previous value", "progress is claimed but no earlier value of the indicator is printed"));
            return;
        }

        var (up, down, better, worse) = (ChangeWords.Up(text), ChangeWords.Down(text), ChangeWords.Better(text), ChangeWords.Worse(text));
        // Ratios are not numbers of people: a rise or fall of people is not judged by them.
        var figureWords = indicator >= 5 || (indicator == 1 && text.Contains("percentage", StringComparison.OrdinalIgnoreCase));
        sink.Check();
        if (figureWords && up != down && !better && !worse && now.Value.Value != before.Value.Value && indicator != 9)
        {
            if (up != now.Value.Value > before.Value.Value)
                Add(up ? "a rise" : "a fall", $"{before.Value.Text} -> {now.Value.Text}");
        }
        else if (better != worse && Polarity.Surely(indicator, before.Value.Value, now.Value.Value, better ? -1 : 1))
        {
            Add(better ? "an improvement" : "a decline", $"{before.Value.Text} -> {now.Value.Text}; {Polarity.Words(indicator)}");
        }

        void Add(string claim, string how) => sink.Add(Found(
            FindingSeverity.A, sentence.Line, indicator, $"{claim}: {Short(text)}", $"{before!.Value.Text} to {now!.Value.Text}", how, "verdict carried over or judged by another rule", now.Place));
    }

    private void Shares(AuditContext context, FindingSink sink, List<CompositionRow> rows)
    {
        for (var i = 0; i + 1 < rows.Count; i++)
        {
            if (rows[i].Cells.GetValueOrDefault(Group.BME) is not { Percent: { } before, Count: { } n0 } || rows[i + 1].Cells.GetValueOrDefault(Group.BME) is not { Percent: { } after, Count: { } n1 } cell
                || rows[i].GroupSum is not { } t0 || rows[i + 1].GroupSum is not { } t1 || t0 == 0 || t1 == 0)
                continue;
            sink.Check();
            var (right0, right1) = (Fraction.Percent(n0, t0), Fraction.Percent(n1, t1));
            var printed = Math.Sign(after.Value - before.Value);
            var exact = (right1 - right0).Numerator.Sign;
            // Only where the misprint turns the story of the row round.
            if (printed * exact >= 0 || (ShareJudge.Holds(before, n0, t0) && ShareJudge.Holds(after, n1, t1)) || Math.Abs((right1 - right0).ToDouble()) < 0.3)
                continue;
            sink.Add(Found(
                FindingSeverity.B, cell.Line, 1, $"{before.Text} ({n0}) -> {after.Text} ({n1})", $"{right0.Text(before.Decimals)}% -> {right1.Text(after.Decimals)}%",
                $"{n0}/{t0} and {n1}/{t1}", "consequence of a misprinted percent: the share moves the other way", $"{rows[i].Table}, {rows[i].Label}, BME"));
        }

        _ = context;
    }

    private void CountsOfImproved(AuditContext context, FindingSink sink)
    {
        var claims = new List<(int N, bool Better, Sentence Sentence, string Text)>();
        foreach (var sentence in context.Model.Sentences.Where(s => !s.IsLabel && s.Section != "national"))
        {
            foreach (Match match in CountOfNine().Matches(sentence.Text))
            {
                var near = sentence.Text[Math.Max(0, match.Index - 70)..Math.Min(sentence.Text.Length, match.Index + match.Length + 70)];
                var better = near.Contains("improve", StringComparison.OrdinalIgnoreCase) || near.Contains("progress", StringComparison.OrdinalIgnoreCase);
                var worse = near.Contains("declin", StringComparison.OrdinalIgnoreCase) || near.Contains("worse", StringComparison.OrdinalIgnoreCase) || near.Contains("deteriorat", StringComparison.OrdinalIgnoreCase);
                if (better != worse && Numeral.TryParse(match.Groups["n"].Value) is { } n)
                    claims.Add((n, better, sentence, match.Value));
            }
        }

        foreach (var better in (bool[])[true, false])
            Claims(context, sink, [.. claims.Where(c => c.Better == better)], better);
    }

    private void Claims(AuditContext context, FindingSink sink, List<(int N, bool Better, Sentence Sentence, string Text)> claims, bool better)
    {
        if (claims.Count == 0)
            return;
        var (fewest, most, how) = ImprovedIndicators.Range(context, better);
        sink.Check(claims.Count);
        var distinct = claims.DistinctBy(c => c.N).ToList();
        if (distinct.Count > 1)
        {
            sink.Add(Found(
                FindingSeverity.A, distinct[0].Sentence.Line, null, string.Join(" / ", distinct.Select(c => $"\"{c.Text}\" (line {c.Sentence.Line})")), how, "the two places count differently; " + how,
                "one place was not updated, or the places judge indicator 9 by different rules"));
        }
        else if (claims[0].N < fewest || claims[0].N > most)
        {
            sink.Add(Found(
                FindingSeverity.A, claims[0].Sentence.Line, null, claims[0].Text, how, $"{(better ? "improved" : "declined")} by the two printed years: {how}", "count carried over or made by another rule"));
        }
    }

    private static string Short(string text) => text.Length <= 90 ? text : text[..87] + "...";
}

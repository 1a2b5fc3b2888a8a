using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Rules;

/// <summary>Benchmarks are the same wherever they are printed, and the verdict against them follows from the two values.</summary>
internal sealed partial class R17Benchmarks : AuditRule
{
    private const RegexOptions Safe = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    [GeneratedRegex(@"national|\bNHS\b|England|across the country", Safe)]
    private static partial Regex National();

    [GeneratedRegex(@"\b(?:above|higher|greater|more than|exceeds?|worse and above)\b", Safe)]
    private static partial Regex Above();

    [GeneratedRegex(@"\b(?:below|lower|less than|fewer|under)\b", Safe)]
    private static partial Regex Below();

    [GeneratedRegex(@"\b(?:better|favourabl[ey]|more positive)\b", Safe)]
    private static partial Regex Better();

    [GeneratedRegex(@"\b(?:worse|unfavourabl[ey]|adverse|poorer)\b", Safe)]
    private static partial Regex Worse();

    /// <summary>Characters between "than" and the group that it compares with.</summary>
    private const int MostBetween = 40;

    /// <summary>Ratios this near to 1 are neither more nor less likely.</summary>
    private const double NearParity = 0.02;

    [GeneratedRegex(@"\b(?:(?<more>higher|greater|(?<likely>more likely))|lower|smaller|(?<likely>less likely))\b[^.;:]{0,90}?\b(?<than>than)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex Than();

    [GeneratedRegex(@"\b(?:not|no|if|whether|nationally|national|England|average|benchmark|gap|difference|but|although|while|whilst|however|previously|used to|was expected|would|should|aim|target|means that|indicates that|where|value|figure (?:above|below|of|greater|less)|score|ratio of (?:more|less|greater)|above 1|below 1|greater than 1|than (?:1|one|last|in|the previous|expected|other|those|any))\b", Safe)]
    private static partial Regex Doubt();

    public override string Code => "R17";
    public override string Name => "benchmarks";
    public override string Title => "A verdict against a benchmark follows from both values; the same benchmark is printed everywhere; a median is not called an average.";
    public override string Severities => "A, B, C";
    public override string Fix => "Print the benchmark with its year and source, compare this year's own value with it, and call a median a median.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        foreach (var sentence in context.Model.Mentions.Where(m => m.Sentence.Section != "national").GroupBy(m => m.Sentence))
            Verdict(context, sink, sentence.Key, [.. sentence]);
        SeveralValues(context, sink);
        Named(context, sink);
        Median(context, sink);
        foreach (var sentence in context.Model.Sentences.Where(s => s is { IsLabel: false, Indicator: >= 2 and <= 8, Section: not "national" }))
            Groups(context, sink, sentence);
    }

    private void Verdict(AuditContext context, FindingSink sink, Sentence sentence, List<Mention> mentions)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            var benchmark = mentions[i];
            if (benchmark.Role != MentionRole.Benchmark)
                continue;
            var own = mentions.Take(i).LastOrDefault(m => m.Role == MentionRole.Own && m.IsPercent == benchmark.IsPercent && (m.Group is null || benchmark.Group is null || m.Group == benchmark.Group));
            if (own is null)
                continue;
            var words = sentence.Text[own.End..Math.Min(sentence.Text.Length, benchmark.End + 40)];
            sink.Check();
            Stale(context, sink, sentence, own, benchmark);
            var (above, below) = (Above().IsMatch(words), Below().IsMatch(words));
            if (above != below && ((above && own.Value.Value < benchmark.Value.Value) || (below && own.Value.Value > benchmark.Value.Value)))
                sink.Add(Found(
                    FindingSeverity.A, sentence.Line, sentence.Indicator, $"{own.Value.Text} {(above ? "above" : "below")} {benchmark.Value.Text}", above ? "below" : "above", $"{own.Value.Text} against {benchmark.Value.Text}", "word carried over, or the two values swapped", "benchmark"));
            var (better, worse) = (Better().IsMatch(words), Worse().IsMatch(words));
            if (better == worse || sentence.Indicator is not { } indicator || own.Value.Value == benchmark.Value.Value)
                continue;
            var improvement = Polarity.Improvement(indicator, benchmark.Value.Value, own.Value.Value, boardHigherIsBetter: true);
            if (Math.Sign(improvement) == (better ? -1 : 1))
                sink.Add(Found(
                    FindingSeverity.A, sentence.Line, indicator, $"{own.Value.Text} {(better ? "better" : "worse")} than {benchmark.Value.Text}", better ? "worse" : "better", $"{own.Value.Text} against {benchmark.Value.Text}; {Polarity.Words(indicator)}", "verdict made for another value", "benchmark"));
        }
    }

    // A benchmark is compared with this year's value; last year's left in the sentence is a slip.
    private void Stale(AuditContext context, FindingSink sink, Sentence sentence, Mention own, Mention benchmark)
    {
        if (sentence.Indicator is not { } indicator || indicator is 1 or 9 || own.Year is not null || own.IsPrevious || own.IsPercent != indicator is >= 5 || benchmark.Year is { } y && y < context.CurrentYear - 1)
            return;
        var series = context.SeriesOf(indicator, own.IsPercent ? own.Group ?? Group.BME : Group.BME);
        if (!series.TryGetValue(context.CurrentYear ?? 0, out var now) || now.Value.AgreesWith(own.Value))
            return;
        var older = series.Values.FirstOrDefault(v => v.Year < context.CurrentYear && v.Value.AgreesWith(own.Value));
        if (older is not null)
            sink.Add(Found(
                FindingSeverity.A, sentence.Line, indicator, $"{own.Value.Text} against the benchmark {benchmark.Value.Text}", now.Value.Text, $"this year's value is {now.Value.Text} (line {now.Line}); {own.Value.Text} is that of {older.Year}", "sentence kept from last year", "benchmark"));
    }

    private void SeveralValues(AuditContext context, FindingSink sink)
    {
        var national = context.Model.Mentions.Where(m => m.Role == MentionRole.Benchmark && m.Indicator is >= 2 && IsNational(m)).ToList();
        foreach (var stated in national.Where(m => m.Sentence.Section != "national"))
        {
            var elsewhere = national.Where(m => m.Sentence != stated.Sentence && m.Sentence.Section == "national" && m.Indicator == stated.Indicator && m.IsPercent == stated.IsPercent && SameGroup(m, stated)).ToList();
            if (elsewhere.Count == 0)
                continue;
            sink.Check();
            if (!elsewhere.Exists(e => e.Value.AgreesWith(stated.Value)))
                sink.Add(Found(
                    FindingSeverity.A, stated.Line, stated.Indicator, stated.Value.Text, string.Join(" / ", elsewhere.Select(e => e.Value.Text).Distinct(StringComparer.Ordinal)),
                    $"the national figure is printed as {string.Join(", ", elsewhere.Select(e => $"{e.Value.Text} (line {e.Line})").Distinct(StringComparer.Ordinal))}", "an older figure, or that of another indicator", "benchmark"));
        }

        foreach (var same in national.Where(m => m.Sentence.Section != "national" && m.Year is null && Reading.Words.Years(m.Sentence.Text).Count == 0).GroupBy(m => (m.Indicator, m.IsPercent, m.Group)).Where(g => g.Select(m => m.Sentence).Distinct().Count() > 1))
        {
            var different = same.FirstOrDefault(m => !m.Value.AgreesWith(same.First().Value));
            if (different is not null)
                sink.Add(Found(
                    FindingSeverity.A, different.Line, different.Indicator, different.Value.Text, same.First().Value.Text, $"line {same.First().Line} prints {same.First().Value.Text}", string.Join("; ", Explaining.DigitSlip.Explain(different.Value, Fraction.Of(same.First().Value.Value))), "benchmark"));
        }
    }

    private static bool SameGroup(Mention a, Mention b) => !a.IsPercent || (a.Group ?? Group.BME) == (b.Group ?? Group.BME);

    private static bool IsNational(Mention mention) => mention.Sentence.Section == "national"
        || (National().IsMatch(mention.Sentence.Text) && !mention.Sentence.Text.Contains("benchmark group", StringComparison.OrdinalIgnoreCase) && !mention.Sentence.Text.Contains("population", StringComparison.OrdinalIgnoreCase));

    /// <summary>"X and Y are below 3.8%" where a table prints X's own value.</summary>
    private void Named(AuditContext context, FindingSink sink)
    {
        foreach (var mention in context.Model.Mentions.Where(m => m.IsPercent))
        {
            var before = mention.Sentence.Text[Math.Max(0, mention.Start - 90)..mention.Start];
            var near = before.TrimEnd();
            var below = near.EndsWith("below", StringComparison.OrdinalIgnoreCase) || near.EndsWith("less than", StringComparison.OrdinalIgnoreCase) || near.EndsWith("under", StringComparison.OrdinalIgnoreCase);
            var above = near.EndsWith("above", StringComparison.OrdinalIgnoreCase) || near.EndsWith("more than", StringComparison.OrdinalIgnoreCase) || near.EndsWith("over", StringComparison.OrdinalIgnoreCase);
            if (below == above)
                continue;
            foreach (var named in context.Model.NamedPercents.Where(n => n.Name.Length > 3 && before.Contains(n.Name, StringComparison.OrdinalIgnoreCase)))
            {
                sink.Check();
                if (below ? named.Value.Value >= mention.Value.Value : named.Value.Value <= mention.Value.Value)
                    sink.Add(Found(
                        FindingSeverity.B, mention.Line, mention.Indicator ?? 1, $"{named.Name} {(below ? "below" : "above")} {mention.Value.Text}", $"{named.Name} is {named.Value.Text}", $"line {named.Line} prints {named.Value.Text}", "at the limit, not beyond it", "comparison"));
            }
        }
    }

    /// <summary>"BME staff are more likely than White staff to ...": the order of the two groups is that of their figures.</summary>
    private void Groups(AuditContext context, FindingSink sink, Sentence sentence)
    {
        if (Than().Match(sentence.Text) is not { Success: true } match || Doubt().IsMatch(sentence.Text) || Than().Count(sentence.Text) > 1 || context.CurrentYear is not { } year)
            return;
        var groups = Reading.Words.Groups(sentence.Text);
        var other = groups.FirstOrDefault(g => g.Start >= match.Groups["than"].Index);
        var subject = groups.LastOrDefault(g => g.End <= match.Index + match.Length && g.Start < match.Groups["than"].Index);
        if (other.End == 0 || subject.End == 0 || other.Start - match.Groups["than"].Index > MostBetween || subject.Group == other.Group || subject.Group is not (Group.White or Group.BME) || other.Group is not (Group.White or Group.BME)
            || groups.Select(g => g.Group).Distinct().Count() != 2)
            return;
        var indicator = sentence.Indicator!.Value;
        var more = match.Groups["more"].Success;
        if (indicator >= 5 && Survey(context, sentence, subject.Group, other.Group, year) is { } values)
        {
            sink.Check();
            if (values.Subject.Value == values.Other.Value || more != values.Subject.Value > values.Other.Value)
                sink.Add(Found(
                    FindingSeverity.A, sentence.Line, indicator, match.Value, more ? "lower" : "higher", $"{subject.Group} {values.Subject.Text} against {other.Group} {values.Other.Text}", "word carried over, or the two values swapped", "comparison"));
        }
        else if (indicator <= 4 && match.Groups["likely"].Success && context.Model.Likelihoods.Find(l => l.Indicator == indicator && l.Year == year) is { } likelihood && Reading.Words.Years(sentence.Text).TrueForAll(y => y.Year == year)
            && likelihood.RatioOfCounts(RatioDirection.WhiteOverBme) is { } ratio && Math.Abs(ratio.ToDouble() - 1) > NearParity)
        {
            sink.Check();
            var whiteMore = ratio.ToDouble() > 1;
            if (more != (subject.Group == Group.White ? whiteMore : !whiteMore))
                sink.Add(Found(
                    FindingSeverity.A, sentence.Line, indicator, match.Value, more ? "less likely" : "more likely", $"the counts give {ratio.Text(2)}, White compared to BME", "word carried over, or the direction turned round", "comparison"));
        }
    }

    // The values beside the words, else those of this year's table.
    private static (Printed Subject, Printed Other)? Survey(AuditContext context, Sentence sentence, Group subject, Group other, int year)
    {
        var own = context.Model.Mentions.Where(m => m.Sentence == sentence && m is { IsPercent: true, Role: MentionRole.Own }).ToList();
        if (own.Count == 2 && own[0].Group != own[1].Group && own.Find(m => m.Group == subject) is { } a && own.Find(m => m.Group == other) is { } b)
            return (a.Value, b.Value);
        if (own.Count > 2 || Reading.Words.Years(sentence.Text).Exists(y => y.Year != year && y.Year != year - 1) || context.Model.Mentions.Exists(m => m.Sentence == sentence && m.IsPrevious))
            return null;
        return context.SeriesOf(sentence.Indicator!.Value, subject).TryGetValue(year, out var s) && context.SeriesOf(sentence.Indicator.Value, other).TryGetValue(year, out var o) ? (s.Value, o.Value) : null;
    }

    private void Median(AuditContext context, FindingSink sink)
    {
        var median = context.Model.Sentences.Find(s => s.Text.Contains("median", StringComparison.OrdinalIgnoreCase) && s.Text.Contains("benchmark", StringComparison.OrdinalIgnoreCase));
        var average = context.Model.Sentences.Find(s => s is { IsLabel: false } && s.Text.Contains("average", StringComparison.OrdinalIgnoreCase) && s.Text.Contains("benchmark", StringComparison.OrdinalIgnoreCase) && !s.Text.Contains("median", StringComparison.OrdinalIgnoreCase));
        if (median is not null && average is not null)
            sink.Add(Found(FindingSeverity.C, average.Line, average.Indicator, "average", "median of the benchmark group", $"line {median.Line} says that it is the median", "a median called an average"));
    }
}

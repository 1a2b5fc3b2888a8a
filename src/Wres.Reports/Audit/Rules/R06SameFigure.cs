using System.Text.RegularExpressions;
using Wres.Reports.Audit.Explaining;
using Wres.Reports.Audit.Figures;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Rules;

/// <summary>A figure that the report prints in several places is the same in all of them.</summary>
internal sealed partial class R06SameFigure : AuditRule
{
    [GeneratedRegex(@"(?:headcount|workforce|employ(?:s|ed)?|total (?:number )?of staff|staff in post)\D{0,40}?(?<about>approximately|around|about|over|more than|nearly|almost|c\.|just under|just over|some)?\s*\b(?<n>\d{1,3}(?:,\d{3})+|\d{3,6})\b(?<after>.{0,20})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex Headcount();

    /// <summary>A smaller base may be that of a part of the workforce.</summary>
    private const long FewestPeople = 300;

    [GeneratedRegex(@"\bgap\b|difference|average|benchmark|national|sector|median|target|\bif\b|medical|doctors?\b|nurs|\bband|division|directorate|team\b|respon|men\b|gender|disab|religio|\bAsian staff|\bBlack staff|mixed|Chinese|of those|of these|reported it|\bteams?\b|trust-wide|managers?,|score|out of|people|quarter|pulse|previous|before|\bsites?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OfSome();

    [GeneratedRegex(@"workforce|employ|\bstaff\b|colleagues|people|headcount", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OfWorkforce();

    [GeneratedRegex(@"\bbands?\b|cluster|medical|clinical|nurs|board|applica|shortlist|respon|survey|population|communit|bank|senior|very senior|division|directorate|training|disciplinary", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OfPart();

    public override string Code => "R6";
    public override string Name => "same-figure-in-several-places";
    public override string Title => "The same figure is the same wherever it is printed, after normalising decimals and year labels.";
    public override string Severities => "A, C";
    public override string Fix => "Print the figure that the data give in every place; label survey years as such.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        Tables(context, sink);
        foreach (var mention in context.Model.Mentions.Where(m => m.Role == MentionRole.Own && m.Indicator is not null))
            Mentioned(context, sink, mention);
        foreach (var sentence in context.Model.Sentences.Where(s => !s.IsLabel && s.Section != "national"))
            HeadcountIn(context, sink, sentence);
        foreach (var value in context.Model.Series.Where(s => s is { Indicator: 1, Origin: Origin.Headline, Group: Group.BME }))
            Workforce(context, sink, value);
        YearLabels(context, sink);
    }

    // The share of the workforce in the headline table and in the sentence that gives its counts.
    private void Workforce(AuditContext context, FindingSink sink, SeriesValue value)
    {
        if (value.Year != context.CurrentYear || context.Workforce(value.Year)?.Sum is not null)
            return;
        var stated = context.Model.Shares.Find(s => s is { Sentence: { IsLabel: false }, Group: Group.BME, Base: >= FewestPeople, Count: not null, Indicator: null or 1, Year: null } && s.Sentence.Section != "national"
            && OfWorkforce().IsMatch(s.Sentence.Text) && !OfPart().IsMatch(s.Sentence.Text) && ShareJudge.Holds(s.Percent, s.Count!.Value, s.Base!.Value)
            && !context.Model.Mentions.Exists(m => m.Sentence == s.Sentence && m.Value.Value == s.Percent.Value && (m.IsPrevious || m.Year < context.CurrentYear)));
        if (stated is null)
            return;
        sink.Check();
        if (!stated.Percent.AgreesWith(value.Value) && !ShareJudge.Holds(value.Value, stated.Count!.Value, stated.Base!.Value))
            sink.Add(Found(
                FindingSeverity.A, value.Line, 1, value.Value.Text, ShareJudge.Right(value.Value, stated.Count!.Value, stated.Base!.Value), $"line {stated.Line} prints {stated.Percent.Text} ({stated.Count} of {stated.Base})",
                string.Join("; ", DigitSlip.Explain(value.Value, Fraction.Of(stated.Percent.Value))), value.Place));
    }

    private void Tables(AuditContext context, FindingSink sink)
    {
        foreach (var same in context.Model.Series.Where(s => s is { IsBenchmark: false, Year: not null }).GroupBy(s => (s.Indicator, s.Group, s.Year)))
        {
            var values = same.OrderByDescending(s => s.Value.Decimals).ToList();
            for (var i = 1; i < values.Count; i++)
            {
                sink.Check();
                var (a, b) = (values[0], values[i]);
                if (a.Value.AgreesWith(b.Value) || Truncated(a.Value, b.Value))
                    continue;
                sink.Add(Found(
                    FindingSeverity.A, b.Line, same.Key.Indicator, $"{a.Value.Text} / {b.Value.Text}", "one value", $"{a.Place} (line {a.Line}) against {b.Place} (line {b.Line}), year {same.Key.Year}",
                    string.Join("; ", DigitSlip.Explain(b.Value, Fraction.Of(a.Value.Value))), b.Place));
            }
        }
    }

    // 1.81 printed as 1.8 is a shorter form, also where it was cut.
    private static bool Truncated(Printed longer, Printed shorter) =>
        shorter.Decimals < longer.Decimals && Fraction.Of(longer.Value).Truncate(shorter.Decimals) == shorter.Value;

    private void Mentioned(AuditContext context, FindingSink sink, Mention mention)
    {
        var indicator = mention.Indicator!.Value;
        if (mention.IsPercent != (indicator is 1 or >= 5) || indicator is 1 or 9)
            return;
        var group = mention.IsPercent ? mention.Group : Group.BME;
        if (group is not (Group.White or Group.BME))
            return;
        var known = context.SeriesOf(indicator, group.Value).Values.Where(s => s.Origin != Origin.Sentence).ToList();
        if (known.Count == 0)
        {
            Stated(context, sink, mention, indicator, group.Value);
            return;
        }

        // Where a series has no value of the year that the sentence is about, it can't contradict it.
        var stated = mention.Year ?? (mention.IsPrevious ? context.CurrentYear - 1 : context.CurrentYear);
        var candidates = known.Where(k => k.Year == stated || (indicator >= 5 && !mention.FinancialYear && k.Year == stated + 1)).ToList();
        // Where the indicator's own table is labelled by that very year, its column is the one that is meant.
        var labelled = context.Model.Series.Where(k => k.Indicator == indicator && k.Group == group && k.Origin == Origin.Table && k.LabelYear == stated && mention.Year is not null).ToList();
        if (labelled.Count > 0)
            candidates = labelled;
        if (candidates.Count == 0)
            return;
        sink.Check();
        if (candidates.Exists(c => c.Value.AgreesWith(mention.Value) || Truncated(c.Value, mention.Value)))
            return;
        // Without a year in the sentence any printed value of the series may be meant.
        var elsewhere = known.Find(k => k.Value.AgreesWith(mention.Value));
        if (mention.Year is null && elsewhere is not null)
            return;
        // "0.25 times more likely" prints the ratio less 1: a matter of wording, judged there.
        if (!mention.IsPercent && candidates.Exists(c => c.Value.Value - 1 == mention.Value.Value))
            return;
        if (indicator <= 4 && (mention.Value.Value is 1.0m or 1.25m or 0.8m or 0.80m or 1.2m or 2.0m || IsRateOrRival(context, indicator, mention)))
            return;
        // A benchmark, another group or another indicator's value can stand in the same sentence; only a lone stranger is a finding.
        if (IsOtherPrintedValue(context, indicator, group.Value, mention) && mention.Year is null)
            return;
        var right = candidates[0];
        var cause = elsewhere is not null ? $"the value of {elsewhere.Year} ({elsewhere.Value.Text})" : string.Join("; ", DigitSlip.Explain(mention.Value, Fraction.Of(right.Value.Value)));
        sink.Add(Found(
            FindingSeverity.A, mention.Line, indicator, mention.Value.Text, right.Value.Text, $"{right.Place} (line {right.Line}) prints {right.Value.Text}", cause, $"sentence, {group} {stated}"));
    }

    // Where no table prints the survey's figures, two sentences about the same survey must agree.
    private void Stated(AuditContext context, FindingSink sink, Mention mention, int indicator, Group group)
    {
        if (indicator < 5 || mention.IsPrevious || mention.Sentence.Section == "national" || mention.Year is { } year && year != context.CurrentYear && year != context.CurrentYear - 1
            || !context.SeriesOf(indicator, group).TryGetValue(context.CurrentYear ?? 0, out var stated) || stated.Line == mention.Line || OfSome().IsMatch(mention.Sentence.Text)
            || Reading.Words.Subject(mention.Sentence.Text) is { } subject && subject != indicator || !Reading.Words.Groups(mention.Sentence.Text).Exists(g => g.Group == group))
            return;
        sink.Check();
        if (context.Model.Series.Exists(s => s.Indicator == indicator && s.Value.AgreesWith(mention.Value)) || context.Model.Benchmarks.Exists(b => b.Indicator == indicator && b.Value.AgreesWith(mention.Value)))
            return;
        sink.Add(Found(
            FindingSeverity.A, mention.Line, indicator, mention.Value.Text, stated.Value.Text, $"line {stated.Line} prints {stated.Value.Text}",
            string.Join("; ", DigitSlip.Explain(mention.Value, Fraction.Of(stated.Value.Value))), $"sentence, {group} {stated.Year}"));
    }

    private static bool IsRateOrRival(AuditContext context, int indicator, Mention mention) =>
        context.Model.Benchmarks.Exists(b => b.Indicator == indicator && b.Value.AgreesWith(mention.Value))
        || context.Model.Likelihoods.Exists(l => l.Indicator == indicator && (l.Ratio?.Value == mention.Value.Value || l.RatioOfCounts(l.Standard)?.Round(mention.Value.Decimals) == mention.Value.Value));

    private static bool IsOtherPrintedValue(AuditContext context, int indicator, Group group, Mention mention) =>
        context.Model.Benchmarks.Exists(b => b.Indicator == indicator && b.Value.AgreesWith(mention.Value))
        || context.Model.Series.Exists(s => s.Indicator == indicator && s.Group != group && s.Value.AgreesWith(mention.Value));

    private void HeadcountIn(AuditContext context, FindingSink sink, Sentence sentence)
    {
        if (context.Workforce(context.CurrentYear)?.Total is not { } total || total < 100)
            return;
        foreach (Match match in Headcount().Matches(sentence.Text))
        {
            var text = match.Groups["n"].Value;
            if (match.Groups["about"].Success || Printed.TryParse(text) is not { } printed || match.Groups["after"].Value.TrimStart().StartsWith('%')
                || Reading.Words.Groups(match.Value).Count > 0 || (printed.Value is >= 2000 and <= 2049 && !text.Contains(',', StringComparison.Ordinal)))
                continue;
            var n = (long)printed.Value;
            if (n == total || Math.Abs(n - total) * 50 > total)
                continue;
            sink.Check();
            if (context.Workforces.Any(w => w.Value.Sum == n || w.Value.Bme == n || w.Value.White == n) || Reading.Words.Years(sentence.Text).Exists(y => y.Year != context.CurrentYear && context.Workforce(y.Year)?.Total is null))
                continue;
            sink.Add(Found(
                FindingSeverity.A, sentence.Line, 1, text, $"{total}", $"the workforce is printed as {total} elsewhere",
                string.Join("; ", DigitSlip.Explain(printed, new Fraction(total, 1))), "headcount in a sentence"));
        }
    }

    private static bool IsSurvey(SeriesValue value) => value.LabelIsSurvey || value.TableIsSurvey;

    private void YearLabels(AuditContext context, FindingSink sink)
    {
        foreach (var indicator in context.Model.Series.Where(s => s is { Indicator: >= 5 and <= 8, Group: Group.BME, LabelYear: not null }).GroupBy(s => s.Indicator).Take(1))
        {
            var clash = indicator.SelectMany(a => indicator.Where(b => b.Value.Text == a.Value.Text && b.Year == a.Year && b.LabelYear != a.LabelYear && b.Origin != a.Origin && a.Origin != Origin.Sentence && b.Origin != Origin.Sentence && !IsSurvey(a) && !IsSurvey(b)), (a, b) => (a, b)).FirstOrDefault();
            if (clash.a is not null)
                sink.Add(Found(
                    FindingSeverity.C, clash.a.Line, clash.a.Indicator, $"{clash.a.Value.Text} under {clash.a.LabelYear} and under {clash.b.LabelYear}", "one label: the survey year, said to be one",
                    $"line {clash.a.Line} against line {clash.b.Line}; report year = survey year + 1", "one table uses the report year, the other the survey year"));
        }
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using Wres.Domain.Statistics;
using Wres.Reports.Audit.Figures;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Rules;

/// <summary>"Significant" is a word for a tested difference.</summary>
internal sealed partial class R10SignificanceWords : AuditRule
{
    [GeneratedRegex(@"(?<not>\bnot |\bno |n't |\bnon-?)?(?:a |any |been )?(?:statistically )?\bsignificant(?:ly)?\s+(?:statistically\s+)?(?:higher|lower|decreased|increased|improved|reduced|more|less|better|worse|above|below|fallen|risen|different|difference|differences|increase|decrease|reduction|change|rise|fall|drop|gap|disparity|variance|variation)|(?<not>\bnot |\bno |n't )?(?:a |any )?statistically[ -]significant|(?:increased|decreased|improved|reduced|fallen|risen|dropped|changed|differ|differs|declined)\s+significantly|\b(?:difference|gap|change|increase|decrease|disparity)\s+(?:is|was|are)\s+(?<not>not )?(?:statistically )?significant", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex Significant();

    [GeneratedRegex(@"\b(?:decreased?|increased?|improve(?:d|ment)|reduc(?:ed|tion)|fallen|fell|risen|rose|rise|drop(?:ped)?|changed?|declined?|worsened|grown|since|last year|previous year|prior year|year[ -]on[ -]year|over the year|from 20\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OverTime();

    [GeneratedRegex(@"\b(?:differences?|gap|disparity|differs?|different|higher|lower|more|less)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Between();

    [GeneratedRegex(@"demonstrates? equality|equality of opportunity|no difference between|equally likely|at the same (?:rate|level)|parity (?:with|to|between)|no disparity", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Equal();

    public override string Code => "R10";
    public override string Name => "significance-words";
    public override string Title => "Significant and not significant agree with a test (Fisher for counts, two-proportion z for survey percents).";
    public override string Severities => "A, D";
    public override string Fix => "Say significant only where a test says so, with its p; else say higher or lower, and print the number of people.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        foreach (var sentence in context.Model.Sentences.Where(s => !s.IsLabel && s.Section != "national"))
        {
            var match = Significant().Match(sentence.Text);
            if (match.Success && sentence.Indicator is not null)
                Claim(context, sink, sentence, match);
            else if (sentence.Indicator is >= 2 and <= 4 && Equal().IsMatch(sentence.Text) && !ChangeWords.IsHedged(sentence.Text))
                Equality(context, sink, sentence);
        }
    }

    private void Claim(AuditContext context, FindingSink sink, Sentence sentence, Match match)
    {
        var negated = match.Groups["not"].Success && match.Groups["not"].Length > 0;
        var level = context.Options.Method.SignificanceLevel;
        var groups = Reading.Words.Groups(sentence.Text).Select(g => g.Group).Distinct().ToList();
        var overTime = OverTime().IsMatch(sentence.Text) && !Between().IsMatch(match.Value);
        if (sentence.Indicator is 1)
            return;
        var tested = overTime ? YearOnYear(context, sentence.Indicator!.Value, groups is [Group.White] ? Group.White : Group.BME) : BetweenGroups(context, sentence.Indicator!.Value);
        if (tested is not { } test)
        {
            if (!negated)
                sink.Add(Found(
                    FindingSeverity.D, sentence.Line, sentence.Indicator, match.Value.Trim(), "a test, or another word", "cannot be tested: the number of people behind the percents is not printed", "significance claimed without a test"));
            return;
        }

        sink.Check();
        var significant = test.P < level;
        if (significant == !negated)
            return;
        sink.Add(Found(
            FindingSeverity.A, sentence.Line, sentence.Indicator, match.Value.Trim(), significant ? "significant" : "not significant",
            $"{test.How}, p {(test.P < 0.001 ? "< 0.001" : "= " + test.P.ToString("0.000", CultureInfo.InvariantCulture))}{FourFifths(context, sentence)}", "word chosen without a test"));
    }

    private void Equality(AuditContext context, FindingSink sink, Sentence sentence)
    {
        if (BetweenGroups(context, sentence.Indicator!.Value) is not { } test)
            return;
        sink.Check();
        if (test.P < context.Options.Method.SignificanceLevel)
            sink.Add(Found(
                FindingSeverity.D, sentence.Line, sentence.Indicator, Equal().Match(sentence.Text).Value, "the groups differ significantly",
                $"{test.How}, p {(test.P < 0.001 ? "< 0.001" : "= " + test.P.ToString("0.000", CultureInfo.InvariantCulture))}", "interpretation beyond the data"));
    }

    private static string FourFifths(AuditContext context, Sentence sentence)
    {
        var likelihood = context.Model.Likelihoods.Find(l => l.Indicator == sentence.Indicator && l.Year == context.CurrentYear);
        if (likelihood?.RatioOfCounts(likelihood.Standard) is not { } ratio)
            return "";
        var value = ratio.ToDouble();
        var within = value >= context.Options.Method.FourFifthsLow && value <= context.Options.Method.FourFifthsHigh;
        return $"; the ratio {ratio.Text(2)} is {(within ? "within" : "outside")} the four-fifths range";
    }

    private static (double P, string How)? BetweenGroups(AuditContext context, int indicator)
    {
        if (indicator is >= 2 and <= 4)
        {
            var l = context.Model.Likelihoods.Find(x => x.Indicator == indicator && x.Year == context.CurrentYear && x.RatioOfCounts(x.Standard) is not null);
            if (l is null)
                return null;
            var (wn, wd, bn, bd) = (l.Numerators[Group.White].Value, l.Denominators[Group.White].Value, l.Numerators[Group.BME].Value, l.Denominators[Group.BME].Value);
            return GroupDifference.FisherPValue(bn, bd, wn, wd) is { } p ? (p, $"{bn}/{bd} against {wn}/{wd}, Fisher's exact test") : null;
        }

        var white = context.SeriesOf(indicator, Group.White).GetValueOrDefault(context.CurrentYear ?? 0);
        var bme = context.SeriesOf(indicator, Group.BME).GetValueOrDefault(context.CurrentYear ?? 0);
        return Survey(bme, white);
    }

    private static (double P, string How)? YearOnYear(AuditContext context, int indicator, Group group)
    {
        var series = context.SeriesOf(indicator, group);
        return indicator is >= 5 and <= 8 ? Survey(series.GetValueOrDefault(context.CurrentYear ?? 0), series.GetValueOrDefault((context.CurrentYear ?? 0) - 1)) : null;
    }

    private static (double P, string How)? Survey(SeriesValue? a, SeriesValue? b) =>
        a is { Respondents: > 0 and { } n1 } && b is { Respondents: > 0 and { } n2 } && GroupDifference.PercentPValue((double)a.Value.Value, n1, (double)b.Value.Value, n2) is { } p
            ? (p, $"{a.Value.Text} of {n1} against {b.Value.Text} of {n2}, two-proportion z") : null;
}

using System.Globalization;
using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Rules;

/// <summary>What is called a trend goes one way over the values that are printed.</summary>
internal sealed partial class R08TrendWords : AuditRule
{
    [GeneratedRegex(@"(?<up>upward|increasing|rising|growing)?\s*(?<down>downward|declining|decreasing|falling|reducing)?\s*(?<good>positive|improving)?\s*(?<bad>negative|worsening)?\s*\btrend\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Trend();

    [GeneratedRegex(@"\b(?:(?<up>increased|risen|grown)|(?<down>decreased|fallen|declined|reduced)|(?<good>improved)|(?<bad>worsened|deteriorated))\s+(?:steadily|consistently|year on year|every year|each year)|\b(?:steadily|consistently)\s+(?:(?<up>increased|risen|grown|rising|increasing)|(?<down>decreased|fallen|declined|falling|decreasing)|(?<good>improved|improving)|(?<bad>worsened))|year[ -]on[ -]year (?:(?<up>increase|rise|growth)|(?<down>decrease|reduction|fall|decline)|(?<good>improvement))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex Steady();

    [GeneratedRegex(@"\b(?<n>three|four|five|six|[3-6])[ -]years?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex YearsLong();

    [GeneratedRegex(@"(?:seen|saw|shows?|showing) the same (?:statistic|figure|measure|percentage) (?<down>decline|fall|decrease|reduce)|(?<up>rise|increase)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SameStatistic();

    public override string Code => "R8";
    public override string Name => "trend-words";
    public override string Title => "A trend goes one way in every step that is printed, not only from the first to the last value.";
    public override string Severities => "A, D";
    public override string Fix => "Name the steps (two falls, then one rise) or print the values between; compare with last year separately.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        foreach (var sentence in context.Model.Sentences.Where(s => s is { IsLabel: false, Indicator: not null } && s.Section != "national"))
        {
            foreach (var match in Trend().Matches(sentence.Text).Concat(Steady().Matches(sentence.Text)))
                Claim(context, sink, sentence, match);
            if (sentence.Text.Contains("same statistic", StringComparison.OrdinalIgnoreCase) && SameStatistic().Match(sentence.Text) is { Success: true } other && other.Groups["down"].Success)
                Judge(context, sink, sentence, "the same statistic declines", -1, Group.White, null);
        }
    }

    private void Claim(AuditContext context, FindingSink sink, Sentence sentence, Match match)
    {
        var indicator = sentence.Indicator!.Value;
        var better = match.Groups["good"].Success ? 1 : match.Groups["bad"].Success ? -1 : 0;
        var direction = match.Groups["up"].Success ? 1 : match.Groups["down"].Success ? -1 : 0;
        if (direction == 0 && better != 0 && indicator is not (2 or 3 or 4 or 9))
            direction = indicator is 1 or 7 ? better : -better;
        if (direction == 0)
            return;
        var groups = Reading.Words.Groups(sentence.Text[..match.Index]);
        var group = groups.Count > 0 ? groups[^1].Group : Group.BME;
        // "declining trend" of something that is hoped to fall: the word says the direction; of a share hoped to rise, the same.
        Judge(context, sink, sentence, match.Value.Trim(), direction, group is Group.White ? Group.White : Group.BME, YearsLong().Match(sentence.Text) is { Success: true } years ? Numeral.TryParse(years.Groups["n"].Value) : null);
    }

    private void Judge(AuditContext context, FindingSink sink, Sentence sentence, string claim, int direction, Group group, int? yearsLong)
    {
        var indicator = sentence.Indicator!.Value;
        var values = context.SeriesOf(indicator, group).Values.TakeLast(yearsLong ?? 6).ToList();
        if (values.Count < 3)
        {
            if (yearsLong is not null)
                sink.Add(Found(
                    FindingSeverity.D, sentence.Line, indicator, claim, "the values between", $"{values.Count} of {yearsLong} values are printed as text", "only end points or the last value are printed"));
            else
                sink.NotCheckable($"indicator {indicator}: \"{claim}\"", "fewer than three values of the series are printed");
            return;
        }

        sink.Check();
        var steps = values.Zip(values.Skip(1), (a, b) => Math.Sign(b.Value.Value - a.Value.Value)).ToList();
        if (steps.TrueForAll(s => s == 0 || s == direction) && steps.Exists(s => s == direction))
            return;
        var last = steps.FindLast(s => s != 0);
        var right = Steps(steps);
        var series = string.Join(" -> ", values.Select(v => v.Value.Text));
        // Against the claim in the last year it misleads; with one wrong step on the way it is loosely worded.
        var severity = last == -direction ? FindingSeverity.A : FindingSeverity.D;
        sink.Add(Found(severity, sentence.Line, indicator, claim, right, series, severity == FindingSeverity.A ? "the last step goes the other way: end points only compared" : "one step is called a trend, or end points only compared"));
    }

    private static string Steps(List<int> steps)
    {
        var words = new List<string>();
        for (var i = 0; i < steps.Count;)
        {
            var run = 1;
            while (i + run < steps.Count && steps[i + run] == steps[i])
                run++;
            var name = steps[i] switch { > 0 => "rise", < 0 => "fall", _ => "step without change" };
            words.Add($"{(run <= 10 ? Numeral.Text(run) : run.ToString(CultureInfo.InvariantCulture))} {name}{(run > 1 ? "s" : "")}");
            i += run;
        }

        return string.Join(", then ", words);
    }
}

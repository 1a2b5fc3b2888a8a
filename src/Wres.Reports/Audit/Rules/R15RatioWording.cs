using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Rules;

/// <summary>A ratio of 1.09 is "1.09 times as likely": "times more" says something else.</summary>
internal sealed partial class R15RatioWording : AuditRule
{
    [GeneratedRegex(@"(?<n>\d{1,2}(?:\.\d+)?)\s+times\s+(?<w>more|less)\s+likely", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TimesMore();

    [GeneratedRegex(@"(?<n>\d{1,3}(?:\.\d+)?)\s?(?:%|per ?cent)\s+(?:more|less) likely", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PercentMore();

    public override string Code => "R15";
    public override string Name => "ratio-wording";
    public override string Title => "A ratio is worded \"x times as likely\".";
    public override string Severities => "B, C";
    public override string Fix => "Write \"1.09 times as likely\" or \"9% more likely\".";

    public override void Check(AuditContext context, FindingSink sink)
    {
        foreach (var sentence in context.Model.Sentences.Where(s => s is { IsLabel: false, Section: not "national" }))
        {
            foreach (Match match in TimesMore().Matches(sentence.Text))
            {
                if (Printed.TryParse(match.Groups["n"].Value) is not { } n)
                    continue;
                var ratio = sentence.Indicator is { } i && context.SeriesOf(i, Group.BME).TryGetValue(context.CurrentYear ?? 0, out var now) ? now.Value : null;
                var excess = n.Value < 1 && match.Groups["w"].Value.Equals("more", StringComparison.OrdinalIgnoreCase) && ratio is not null && decimal.Round(ratio.Value - 1, n.Decimals) == n.Value;
                sink.Add(excess
                    ? Found(FindingSeverity.B, sentence.Line, sentence.Indicator, match.Value, $"{ratio!.Text} times as likely", $"the ratio is {ratio.Text}; {ratio.Text} - 1 = {n.Text}", "the ratio less 1 is printed as the ratio")
                    : Found(FindingSeverity.C, sentence.Line, sentence.Indicator, match.Value, $"{n.Text} times as likely", "a ratio says how many times as likely", "usual slip of wording"));
            }

            if (PercentMore().Match(sentence.Text) is { Success: true } more)
                Excess(context, sink, sentence, more);
        }
    }

    // "50% more likely" is the ratio less 1, read from either side.
    private void Excess(AuditContext context, FindingSink sink, Sentence sentence, Match match)
    {
        if (sentence.Indicator is not (>= 2 and <= 4) || Printed.TryParse(match.Groups["n"].Value) is not { } n || Reading.Words.Years(sentence.Text).Exists(y => y.Year != context.CurrentYear)
            || !context.SeriesOf(sentence.Indicator.Value, Group.BME).TryGetValue(context.CurrentYear ?? 0, out var now) || now.Value.Value <= 0)
            return;
        sink.Check();
        var ratios = context.Model.Series.Where(s => s.Indicator == sentence.Indicator && s.IsRatio).Select(s => s.Value)
            .Concat(context.Model.Benchmarks.Where(b => b.Indicator == sentence.Indicator).Select(b => b.Value)).Where(r => r.Value > 0);
        if (ratios.Any(r => Fits(r, n)))
            return;
        var value = now.Value.Value;
        sink.Add(Found(
            FindingSeverity.B, sentence.Line, sentence.Indicator, match.Value, $"{Printed.Format(Math.Abs(value - 1) * 100, 0)}% {(value > 1 ? "more" : "less")} likely", $"the ratio is {now.Value.Text}",
            string.Join("; ", Explaining.DigitSlip.Explain(n, Fraction.Of(decimal.Round(Math.Abs(value - 1) * 100, n.Decimals)))), "sentence"));
    }

    private static bool Fits(Printed ratio, Printed percent)
    {
        foreach (var r in (decimal[])[ratio.Value - ratio.HalfUnit, ratio.Value, ratio.Value + ratio.HalfUnit])
        {
            if (r > 0 && (Math.Abs((Math.Abs(r - 1) * 100) - percent.Value) <= percent.Unit || Math.Abs((Math.Abs(1 - (1 / r)) * 100) - percent.Value) <= percent.Unit))
                return true;
        }

        return false;
    }
}

using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Rules;

/// <summary>A ratio of 1.09 is "1.09 times as likely": "times more" says something else.</summary>
internal sealed partial class R15RatioWording : AuditRule
{
    [GeneratedRegex(@"(?<n>\d{1,2}(?:\.\d+)?)\s+times\s+(?<w>more|less)\s+likely", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TimesMore();

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
        }
    }
}

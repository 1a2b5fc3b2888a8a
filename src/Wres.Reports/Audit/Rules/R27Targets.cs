using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Rules;

/// <summary>A target that is said to be met is met by the figure.</summary>
internal sealed partial class R27Targets : AuditRule
{
    private const RegexOptions Safe = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    [GeneratedRegex(@"\b(?:met|achieved|exceeded|surpassed|reached|hit)\b", Safe)]
    private static partial Regex Met();

    [GeneratedRegex(@"\b(?:not (?:been )?(?:met|achieved|reached)|missed|short of|fell short|below (?:the|our) target)\b", Safe)]
    private static partial Regex NotMet();

    public override string Code => "R27";
    public override string Name => "targets";
    public override string Title => "A target is met or not as the figure says.";
    public override string Severities => "A";
    public override string Fix => "Print target and figure side by side and say whether it is met.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        foreach (var target in context.Model.Mentions.Where(m => m.Role == MentionRole.Target && m.Indicator is not null && m.Sentence.Section != "national"))
        {
            var text = target.Sentence.Text;
            var (met, missed) = (Met().IsMatch(text), NotMet().IsMatch(text));
            var claimsMet = met && !missed;
            if (!met && !missed)
                continue;
            var indicator = target.Indicator!.Value;
            var beside = context.Model.Mentions.Find(m => m.Sentence == target.Sentence && m.Role == MentionRole.Own && m.IsPercent == target.IsPercent)?.Value;
            var value = beside ?? context.SeriesOf(indicator, Group.BME).GetValueOrDefault(context.CurrentYear ?? 0)?.Value;
            if (value is null)
                continue;
            sink.Check();
            var reached = Polarity.Improvement(indicator, target.Value.Value, value.Value, boardHigherIsBetter: true) >= 0;
            if (reached != claimsMet)
                sink.Add(Found(FindingSeverity.A, target.Line, indicator, $"target {target.Value.Text} {(claimsMet ? "met" : "not met")} with {value.Text}", claimsMet ? "not met" : "met", $"{value.Text} against {target.Value.Text}; {Polarity.Words(indicator)}", "word carried over"));
        }
    }
}

using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Rules;

/// <summary>A change of a percent or ratio is not a change of a number of people.</summary>
internal sealed partial class R25NumberOrPercentage : AuditRule
{
    [GeneratedRegex(@"\bnumber of (?:BME|BAME|ethnic minority|minority ethnic|white) (?:staff|colleagues|applicants|candidates|people)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NumberOf();

    public override string Code => "R25";
    public override string Name => "number-or-percentage";
    public override string Title => "A claim about a number of staff is backed by numbers, not by a percent or ratio.";
    public override string Severities => "C";
    public override string Fix => "Write percentage or likelihood, or print the numbers of both years.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        foreach (var sentence in context.Model.Sentences.Where(s => s is { IsLabel: false, Indicator: >= 2 and <= 8, Section: not "national" }))
        {
            if (NumberOf().Match(sentence.Text) is not { Success: true } match || sentence.Text.Any(char.IsAsciiDigit) && !sentence.Text.Contains('%', StringComparison.Ordinal) && !sentence.Text.Contains("12 months", StringComparison.OrdinalIgnoreCase)
                || !(ChangeWords.Up(sentence.Text) || ChangeWords.Down(sentence.Text) || ChangeWords.Better(sentence.Text)) || ChangeWords.IsHedged(sentence.Text))
                continue;
            // Where counts of both years are printed the claim is about them.
            if (sentence.Indicator <= 4 && context.Model.Likelihoods.Count(l => l.Indicator == sentence.Indicator && l.Numerators.ContainsKey(Group.BME)) > 1)
                continue;
            sink.Add(Found(FindingSeverity.C, sentence.Line, sentence.Indicator, match.Value, sentence.Indicator <= 4 ? "likelihood" : "percentage", "only a percent or ratio is printed for both years", "ratio or percent described as number"));
        }
    }
}

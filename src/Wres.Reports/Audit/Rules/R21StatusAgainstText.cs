using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Rules;

/// <summary>The text of a completed action is not in the future.</summary>
internal sealed partial class R21StatusAgainstText : AuditRule
{
    private const RegexOptions Safe = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    [GeneratedRegex(@"\b(?:will be|is being developed|are being developed|to be (?:launched|developed|introduced|agreed|completed|reviewed|discussed)|scheduled to|is planned|are planned|plans? to|is expected|yet to)\b", Safe)]
    private static partial Regex Future();

    [GeneratedRegex(@"\b(?:will continue|continues to|continue to|on a regular basis|regularly|monthly|quarterly|ongoing basis|annually|every (?:month|quarter|year))\b", Safe)]
    private static partial Regex Recurring();

    [GeneratedRegex(@"\b(?:completed|finished|fully implemented|has been (?:delivered|implemented|completed))\b", Safe)]
    private static partial Regex Done();

    public override string Code => "R21";
    public override string Name => "status-against-text";
    public override string Title => "A status agrees with the tense of its text: nothing completed is still to come; recurring work is business as usual.";
    public override string Severities => "B, C";
    public override bool JudgesInput => true;
    public override string Fix => "Set the status by what the text says, or update the text.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        foreach (var action in context.Model.Actions.Where(a => a.Status is not null))
        {
            sink.Check();
            var text = string.Join(" ", (string?[])[action.Text, .. action.Progress]);
            var kpis = action.Kpis ?? "";
            if (action.Status is "Completed" or "Closed")
            {
                if (Future().Match(text) is { Success: true } future)
                    Add(sink, action, FindingSeverity.B, future.Value, "Ongoing, or the text in the past");
                else if (Future().Match(kpis) is { Success: true } planned && !planned.Value.StartsWith("will be", StringComparison.OrdinalIgnoreCase))
                    Add(sink, action, FindingSeverity.B, planned.Value, "Ongoing, or the text in the past");
                else if (Recurring().Match(text) is { Success: true } recurring)
                    Add(sink, action, FindingSeverity.C, recurring.Value, "business as usual");
            }
            else if (action.Status == "New" && Done().Match(string.Join(" ", action.Progress)) is { Success: true } done)
            {
                Add(sink, action, FindingSeverity.B, done.Value, "Completed");
            }
        }
    }

    private void Add(FindingSink sink, PlanAction action, FindingSeverity severity, string words, string right) => sink.Add(Found(
        severity, action.Line, action.Indicators.Count > 0 ? action.Indicators[0] : null, $"{action.Status}: \"{words}\"", right, $"\"{(action.Text.Length <= 100 ? action.Text : action.Text[..97] + "...")}\"", "status or text was not updated", action.Reference));
}

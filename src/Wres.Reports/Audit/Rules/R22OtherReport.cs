using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Rules;

/// <summary>Words of the disability standard do not stand in a race equality report.</summary>
internal sealed partial class R22OtherReport : AuditRule
{
    private const RegexOptions Safe = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    [GeneratedRegex(@"\b(?:non-)?disabled (?:staff|colleagues|applicants|employees|people|candidates)\b|\bstaff with (?:a disability|disabilities)\b|long[- ](?:term|lasting) (?:health )?condition", Safe)]
    private static partial Regex Disability();

    [GeneratedRegex(@"(?:formal )?capability (?:process|procedure|proceedings)", Safe)]
    private static partial Regex Capability();

    [GeneratedRegex(@"WDES|Disability Equality|protected characteristic|intersection|all networks|disability network|gender|LGBT|sexual orientation|\bEDS\b|age,|carers|menopause", Safe)]
    private static partial Regex NamesOthers();

    public override string Code => "R22";
    public override string Name => "text-of-another-report";
    public override string Title => "No text of the disability report (disabled staff, capability) stands where race equality is meant.";
    public override string Severities => "A, C";
    public override bool JudgesInput => true;
    public override string Fix => "Put the group and the process of this report in.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        if (context.Model.Sentences.Exists(s => s.IsLabel && s.Text.Contains("WDES", StringComparison.OrdinalIgnoreCase) && s.Text.Contains("WRES", StringComparison.OrdinalIgnoreCase)))
            return;
        foreach (var sentence in context.Model.Sentences.Where(s => s.Section != "national"))
        {
            if (Disability().Match(sentence.Text) is { Success: true } match && !NamesOthers().IsMatch(sentence.Text) && Reading.Words.Groups(sentence.Text).Count == 0)
                sink.Add(Found(FindingSeverity.A, sentence.Line, sentence.Indicator, match.Value, "BME staff", Short(sentence.Text), "copied from the WDES report"));
        }

        foreach (var text in context.Model.Headings.Select(h => (h.Text, h.Line)).Concat(context.Model.Sentences.Where(s => s.Indicator == 3).Select(s => (s.Text, s.Line))))
        {
            if (Capability().Match(text.Text) is { Success: true } match && !text.Text.Contains("disciplinary", StringComparison.OrdinalIgnoreCase) && !NamesOthers().IsMatch(text.Text))
                sink.Add(Found(FindingSeverity.C, text.Line, 3, match.Value, "formal disciplinary process", Short(text.Text), "capability is a WDES metric: caption copied from the WDES report"));
        }
    }

    private static string Short(string text) => text.Length <= 120 ? text : text[..117] + "...";
}

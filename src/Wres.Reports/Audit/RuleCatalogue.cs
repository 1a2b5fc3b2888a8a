using System.Text;
using Wres.Reports.Audit.Rules;

namespace Wres.Reports.Audit;

/// <summary>What is known of each rule without running it.</summary>
public static class RuleCatalogue
{
    /// <summary>Kebab-case name of a rule by its code; empty where there is none.</summary>
    public static string NameOf(string code) => RuleSet.All.FirstOrDefault(r => r.Code == code)?.Name ?? "";

    /// <summary>Title of a rule by its code; empty where there is none.</summary>
    public static string TitleOf(string code) => RuleSet.All.FirstOrDefault(r => r.Code == code)?.Title ?? "";

    /// <summary>The catalogue of all rules as a Markdown page.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder();
        text.Append("# Rules of the audit\n\n");
        text.Append("Made from the code; a test compares. Severities: A = wrong figure or contradiction that changes the meaning; B = slip of\n");
        text.Append("arithmetic, rounding or date; C = label, wording, unit or format; D = not verifiable, implausible or missing.\n");
        text.Append("A printed figure is right where the exact value, rounded half up to the printed decimals, gives it.\n\n");
        text.Append("| code | name | checks | severities | how to fix |\n|---|---|---|---|---|\n");
        foreach (var rule in RuleSet.All)
            text.Append("| ").Append(rule.Code).Append(" | ").Append(rule.Name).Append(" | ").Append(rule.Title).Append(" | ").Append(rule.Severities).Append(" | ").Append(rule.Fix).Append(" |\n");
        return text.ToString();
    }
}

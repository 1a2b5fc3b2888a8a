using System.Text.RegularExpressions;

namespace Wres.Reports.Audit.Extraction;

/// <summary>The status that a plan prints in brackets at the end of an action.</summary>
internal static partial class PlanStatus
{
    [GeneratedRegex(@"\(\s*(?<s>completed?|ongoing|new|overdue|deferred|closed|in progress|not started)\b[^()]*\)\s*\.?\s*•?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Bracketed();

    /// <summary>True where a text is a status in brackets and nothing else.</summary>
    public static bool IsAlone(string text) => text.StartsWith('(') && text.Length < 60 && Bracketed().Match(text) is { Success: true, Index: 0 };

    public static string? InBrackets(string action) => Bracketed().Match(action) is { Success: true } match ? Normal(match.Groups["s"].Value) : null;

    public static string Normal(string status)
    {
        var text = status.Trim();
        if (text.StartsWith("complete", StringComparison.OrdinalIgnoreCase))
            return "Completed";
        if (text.StartsWith("ongoing", StringComparison.OrdinalIgnoreCase) || text.Equals("in progress", StringComparison.OrdinalIgnoreCase))
            return "Ongoing";
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..].ToLowerInvariant();
    }
}

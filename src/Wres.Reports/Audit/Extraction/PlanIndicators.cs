using System.Text.RegularExpressions;
using Wres.Reports.Audit.Reading;

namespace Wres.Reports.Audit.Extraction;

/// <summary>The indicators that a plan links an action to: <c>Indicator 1,4,7,9</c>, <c>Metric 5, 6 &amp; 8</c>, or <c>3, 6, 8</c> in a column of its own.</summary>
internal static partial class PlanIndicators
{
    private const RegexOptions Safe = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex($@"{Words.IndicatorNoun}s?\s*(?<l>[1-9](?:\s*(?:,|&|and|/|-|to)+\s*(?:{Words.IndicatorNoun}s?\s*)?[1-9]\b)*)", Safe)]
    private static partial Regex Named();

    [GeneratedRegex(@"^\s*[1-9](?:\s*[,;&/]?\s*(?:and )?[1-9])*\s*$", Safe)]
    private static partial Regex Bare();

    public static List<int> Of(string text, bool ownColumn)
    {
        if (text.Contains("all indicators", StringComparison.OrdinalIgnoreCase) || text.Contains("all nine", StringComparison.OrdinalIgnoreCase) || (ownColumn && text.Trim().Equals("all", StringComparison.OrdinalIgnoreCase)))
            return [1, 2, 3, 4, 5, 6, 7, 8, 9];
        var lists = Named().Matches(text).Select(m => m.Groups["l"].Value).ToList();
        if (lists.Count == 0 && ownColumn && Bare().IsMatch(text))
            lists.Add(text);
        return [.. lists.SelectMany(Numbers).Distinct().Order()];
    }

    private static IEnumerable<int> Numbers(string list)
    {
        var digits = list.Where(char.IsAsciiDigit).Select(c => c - '0').ToList();
        var range = digits.Count == 2 && (list.Contains('-', StringComparison.Ordinal) || list.Contains("to", StringComparison.OrdinalIgnoreCase)) && digits[0] < digits[1];
        return range ? Enumerable.Range(digits[0], digits[1] - digits[0] + 1) : digits.Where(d => d > 0);
    }
}

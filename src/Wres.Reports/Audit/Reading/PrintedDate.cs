using System.Globalization;
using System.Text.RegularExpressions;

namespace Wres.Reports.Audit.Reading;

/// <summary>Dates as plans and title pages print them: <c>July 2021</c>, <c>31 March 2025</c>, <c>Q4 2023/24</c>.</summary>
internal static partial class PrintedDate
{
    private const RegexOptions Safe = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    internal const string Months = "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec";

    [GeneratedRegex($@"\b(?:(?<day>\d{{1,2}})(?:st|nd|rd|th)?\s+)?(?<month>{Months})\.?,?\s+(?<year>20\d\d)\b", Safe)]
    private static partial Regex MonthYear();

    [GeneratedRegex(@"\b(?:Q(?<a>[1-4])\s?/\s?)?Q(?<q>[1-4])\s+(?<y>20\d\d)\s?[/-]\s?(?:20)?\d\d\b", Safe)]
    private static partial Regex Quarter();

    [GeneratedRegex($@"^\s*\d{{1,2}}(?:st|nd|rd|th)?\s+(?:{Months})\b", Safe)]
    private static partial Regex DayFirst();

    /// <summary>True where a text begins with a day and its month.</summary>
    public static bool StartsWithDay(string text) => DayFirst().IsMatch(text);

    /// <summary>A date named in a text, with its place and the last day that it can mean.</summary>
    internal readonly record struct Mention(DateOnly LastDay, int Start, string Text);

    public static DateOnly? TryParse(string text)
    {
        var found = All(PlainText.Clean(text));
        return found.Count == 0 ? null : found[0].LastDay;
    }

    public static List<Mention> All(string text)
    {
        var found = new List<Mention>();
        foreach (Match match in MonthYear().Matches(text))
        {
            var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
            var month = Month(match.Groups["month"].Value);
            var last = DateTime.DaysInMonth(year, month);
            var day = match.Groups["day"].Success ? Math.Clamp(int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture), 1, last) : last;
            found.Add(new Mention(new DateOnly(year, month, day), match.Index, match.Value));
        }

        foreach (Match match in Quarter().Matches(text))
        {
            var quarter = match.Groups["q"].Value[0] - '0';
            var first = int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);
            var month = quarter == 4 ? 3 : 3 + (quarter * 3);
            var year = quarter == 4 ? first + 1 : first;
            found.Add(new Mention(new DateOnly(year, month, DateTime.DaysInMonth(year, month)), match.Index, match.Value));
        }

        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    private static int Month(string name) => name[..3].ToLowerInvariant() switch
    {
        "jan" => 1,
        "feb" => 2,
        "mar" => 3,
        "apr" => 4,
        "may" => 5,
        "jun" => 6,
        "jul" => 7,
        "aug" => 8,
        "sep" => 9,
        "oct" => 10,
        "nov" => 11,
        _ => 12,
    };
}

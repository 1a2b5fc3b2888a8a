using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Reading;

/// <summary>What one cell of a table prints: a percent, a count, both, or a plain decimal.</summary>
internal sealed record CellValue(Printed? Percent, long? Count, Printed? Plain, Group? Group, string Text)
{
    private static readonly RegexOptions Safe = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    private const string Number = @"\d{1,3}(?:,\d{3})+|\d+";
    private const string Percentage = @"[+-]?\s?\d{1,3}(?:\.\d*)?\s?(?:%|per ?cent|pp|percentage points|ppts?|%pts?)";

    private static readonly Regex PercentThenCount = new($@"^(?<p>{Percentage})(?:\s*[\(\[/;,-]\s*|\s+)(?:n\s*=\s*)?(?<n>{Number})\s*(?:staff|people|headcount)?\s*[\)\]]?$", Safe, TimeSpan.FromSeconds(20));
    private static readonly Regex CountThenPercent = new($@"^(?:n\s*=\s*)?(?<n>{Number})(?:\s*[\(\[/;-]\s*|\s+)(?<p>{Percentage})\s*[\)\]]?$", Safe, TimeSpan.FromSeconds(20));
    private static readonly Regex OnlyPercent = new($@"^\(?(?<p>{Percentage})\)?$", Safe, TimeSpan.FromSeconds(20));
    private static readonly Regex OnlyNumber = new($@"^(?:n\s*=\s*)?(?<n>[+-]?\s?(?:{Number})(?:\.\d*)?)(?:\s*(?:staff|people|members?|times|x))?$", Safe, TimeSpan.FromSeconds(20));

    /// <summary>Reads a whole cell; null where it is no figure.</summary>
    public static CellValue? TryParse(string cell)
    {
        var text = PlainText.OneSpace(cell).Trim('*', '•', ' ');
        if (text.Length is 0 or > 60)
            return null;
        Group? group = null;
        var mentions = Words.Groups(text);
        if (mentions.Count == 1 && mentions[0].Start <= 1 && text.Length > mentions[0].End)
        {
            group = mentions[0].Group;
            text = text[mentions[0].End..].TrimStart(' ', '-', ':', '=');
            // "BME 2023" heads a column.
            if (TableGrid.IsYear(text))
                return null;
        }

        if (PercentThenCount.Match(text) is { Success: true } both)
            return new CellValue(ParsePercent(both.Groups["p"].Value), ParseCount(both.Groups["n"].Value), null, group, text);
        if (CountThenPercent.Match(text) is { Success: true } reverse)
            return new CellValue(ParsePercent(reverse.Groups["p"].Value), ParseCount(reverse.Groups["n"].Value), null, group, text);
        if (OnlyPercent.Match(text) is { Success: true } percent)
            return new CellValue(ParsePercent(percent.Groups["p"].Value), null, null, group, text);
        if (OnlyNumber.Match(text) is not { Success: true } number || Printed.TryParse(number.Groups["n"].Value) is not { } plain)
            return null;
        var whole = plain.Decimals == 0 && !plain.Text.Contains('.', StringComparison.Ordinal) && plain.Value >= 0;
        return new CellValue(null, whole ? (long)plain.Value : null, plain, group, text);
    }

    private static Printed? ParsePercent(string text)
    {
        var digits = text.Trim();
        var end = digits.Length;
        while (end > 0 && !char.IsDigit(digits[end - 1]) && digits[end - 1] != '.')
            end--;
        var number = Printed.TryParse(digits[..end]);
        return number is null ? null : number with { Text = digits };
    }

    private static long? ParseCount(string text) => Printed.TryParse(text) is { Decimals: 0 } n && n.Value <= 100_000_000 ? (long)n.Value : null;
}

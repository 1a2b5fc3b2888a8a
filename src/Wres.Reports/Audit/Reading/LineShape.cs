using System.Text.RegularExpressions;

namespace Wres.Reports.Audit.Reading;

/// <summary>What a single line looks like: a row of a table, a heading, a list item, or running text.</summary>
internal static partial class LineShape
{
    private const RegexOptions Safe = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;
    private const string Value = @"[+-]?\d[\d,]*(?:\.\d*)?\s?%?(?:\s?\(\s?\d[\d,.]*\s?%?\s?\))?";

    [GeneratedRegex(@" {2,}", Safe)]
    private static partial Regex WideSpace();

    [GeneratedRegex($@"^\s*(?<vals>{Value}(?:\s+{Value})+)\s*$|^(?<label>.*?\S)?\s+(?<vals>{Value}(?:\s+{Value})+)\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex NumericTail();

    [GeneratedRegex($@"^\s*(?<l>[A-Za-z][A-Za-z ]{{0,30}}?)(?<a>(?:\s+{Value})+)\s+(?<m>[A-Za-z][A-Za-z ]{{0,30}}?)(?<b>(?:\s+{Value})+)\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex SideBySide();

    [GeneratedRegex(@"^(?:\[[a-z]\]|\*{1,2}|-{1,2}|n/?a|<\s?\d{1,2}|\.\.|#|nil|no data|withheld|suppressed|not (?:known|available|applicable|recorded|calculated|calculable|comparable)|\d{1,4}(?:\.\d{1,3})?%? to \d{1,4}(?:\.\d{1,3})?%?)$", Safe)]
    private static partial Regex HiddenMark();

    [GeneratedRegex(Value, Safe)]
    private static partial Regex OneValue();

    [GeneratedRegex(@"^\s*(?:[•*]|-(?=\s)|o(?=\s)|[ivx]{1,4}[.)](?=\s)|[a-z][.)](?=\s)|\d{1,2}[.)](?=\s+[A-Za-z]))\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex BulletMark();

    [GeneratedRegex(@"^\s*(?<hash>#{1,6})\s+(?<t>.*?)\s*#*\s*$", Safe)]
    private static partial Regex Hash();

    [GeneratedRegex($@"^\s*(?:\d{{1,2}}(?:\.\d{{1,2}})*\.?\s+)?(?:WRES\s+)?{Words.IndicatorNoun}\s+[1-9]\b", Safe)]
    private static partial Regex IndicatorHeading();

    [GeneratedRegex($@"^\s*(?:\d{{1,2}}(?:\.\d{{1,2}})*\.?\s+)?(?:WRES\s+)?{Words.IndicatorNoun}\s+[1-9]\s*[-:.]\s", Safe)]
    private static partial Regex IndicatorTitle();

    [GeneratedRegex(@"^\s*(?:\d{1,2}(?:\.\d{1,2})*\.?|appendix\s+[0-9a-z]+\b[:.]?)\s+[A-Z]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NumberedHeading();

    [GeneratedRegex(@"^\s*\**\s*(?:[Tt]able|[Ff]igure|[Cc]hart|[Gg]raph|TABLE|FIGURE)\s*:?\s*\d{1,3}[a-z]?\s*(?:[:.|-]|$|\([A-Za-z]|[A-Z])", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CaptionMark();

    [GeneratedRegex(@"^[\s|:+-]*-[\s|:+-]*$|^[\s=_*-]+$", Safe)]
    private static partial Regex RuleLine();

    /// <summary>A rule, the separator of a pipe table, or decoration.</summary>
    public static bool IsRule(string text) => RuleLine().IsMatch(text);

    public static bool IsCaption(string text) => CaptionMark().IsMatch(text) && text.Length < 220;

    /// <summary>True for "WRES indicator 2: ..." at the beginning of a line: a heading wherever it stands.</summary>
    public static bool IsIndicatorTitle(string text) => LeadsWithIndicator(text) && text.Trim().Length < 260 && !text.Contains('\t', StringComparison.Ordinal);

    /// <summary>True where a text begins with the number of an indicator and a mark behind it.</summary>
    public static bool LeadsWithIndicator(string text) => IndicatorTitle().IsMatch(text);

    public static bool IsBullet(string text) => BulletMark().IsMatch(text);

    public static string WithoutBullet(string text) => BulletMark().Replace(text, "", 1);

    /// <summary>Cells of a line that is a row by its marks: tabs or pipes; null where it is none.</summary>
    public static List<string>? MarkedCells(string text)
    {
        if (text.Contains('\t', StringComparison.Ordinal))
            return [.. text.Split('\t').Select(PlainText.OneSpace)];
        var trimmed = text.Trim();
        if (trimmed.StartsWith('|') || trimmed.Count(c => c == '|') >= 2)
            return [.. trimmed.Trim('|').Split('|').Select(PlainText.OneSpace)];
        return null;
    }

    /// <summary>Cells of a line whose columns stand apart by spaces, label first; null where it is running text.</summary>
    public static List<string>? SpacedCells(string text)
    {
        var line = text.TrimEnd();
        if (line.Trim().Length is 0 or > 320)
            return null;
        // Two tables side by side repeat the label: "White 10 8  White 13 5".
        if (SideBySide().Match(line) is { Success: true } twice && twice.Groups["l"].Value.Equals(twice.Groups["m"].Value, StringComparison.OrdinalIgnoreCase))
            return [PlainText.OneSpace(twice.Groups["l"].Value), .. OneValue().Matches(twice.Groups["a"].Value + " " + twice.Groups["b"].Value).Select(m => m.Value.Trim())];
        // "BAME - 33.3%" on a line of its own is no row.
        if (CellValue.TryParse(line) is { Group: not null })
            return null;
        var wide = WideSpace().Split(line.TrimStart()).Where(c => c.Length > 0).ToList();
        if (wide.Count >= 2 && wide.Skip(1).All(c => CellValue.TryParse(c) is not null || IsHidden(c)) && wide.Skip(1).Any(c => CellValue.TryParse(c) is not null || IsWithheld(c)) && wide[0].Length < 220)
            return CellValue.TryParse(wide[0]) is not null && !(IsYear(wide[0]) && wide.Count > 3) ? ["", .. wide] : wide;
        var tail = NumericTail().Match(line);
        if (!tail.Success)
            return wide.Count >= 3 && wide.Skip(1).Count(c => (CellValue.TryParse(c) is not null && !IsYear(c)) || IsHidden(c)) * 2 >= wide.Count - 1 && wide.TrueForAll(c => c.Length < 70) ? wide : null;
        var label = tail.Groups["label"].Value.Trim();
        var values = OneValue().Matches(tail.Groups["vals"].Value).Select(m => m.Value.Trim()).ToList();
        if (label.Length == 0 && values.Count > 2 && IsYear(values[0]))
            (label, values) = (values[0], values[1..]);
        // "in 2021 2022" or a date at the end of a sentence is no row.
        return label.EndsWith('.') || label.EndsWith(',') || label.Length > 130 || values.TrueForAll(IsYear) ? null : [label, .. values];
    }

    // Three pieces far apart are the cells of a row.
    private static bool IsApart(string text) => text.Trim().Split("   ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length >= 3;

    /// <summary>True for a mark that stands in tables only.</summary>
    private static bool IsWithheld(string cell) => cell is ['[', _, ']'] or "no data" or "withheld" or "suppressed";

    /// <summary>True for a mark that stands where a figure is kept back or there is none, and for a range, which is none of the figures read.</summary>
    private static bool IsHidden(string cell) => HiddenMark().IsMatch(cell);

    public static HeadingBlock? Heading(TextLine line, bool alone)
    {
        var text = line.Text;
        if (Hash().Match(text) is { Success: true } hash)
            return new HeadingBlock(line.Number, PlainText.OneSpace(hash.Groups["t"].Value).Trim('*', ' '), hash.Groups["hash"].Length);
        var trimmed = PlainText.OneSpace(text);
        if (trimmed.Length is 0 or > 260 || text.Contains('\t', StringComparison.Ordinal) || IsApart(text))
            return null;
        if (IndicatorHeading().IsMatch(trimmed) && !trimmed.Contains('%', StringComparison.Ordinal) && (!EndsLikeSentence(trimmed) || (alone && IndicatorTitle().IsMatch(trimmed + " "))))
            return new HeadingBlock(line.Number, trimmed, 0);
        var bold = line.Raw.Trim() is var raw && raw.StartsWith("**", StringComparison.Ordinal) && raw.EndsWith("**", StringComparison.Ordinal);
        if (trimmed.Length > 110 || EndsLikeSentence(trimmed) || trimmed.EndsWith(',') || trimmed.EndsWith(';'))
            return null;
        if (NumberedHeading().IsMatch(trimmed) && alone)
            return new HeadingBlock(line.Number, trimmed, 0);
        var words = trimmed.Count(c => c == ' ') + 1;
        return (alone || bold) && words <= 14 && char.IsUpper(trimmed[0]) && CellValue.TryParse(trimmed) is null && !trimmed.Contains('%', StringComparison.Ordinal)
            ? new HeadingBlock(line.Number, trimmed, 0) : null;
    }

    // "Indicator 1." is a heading; "It was agreed on 31 March 2025." is none.
    private static bool EndsLikeSentence(string text) => (text.Length > 1 && text.EndsWith('.') && (!char.IsDigit(text[^2]) || text.Count(c => c == ' ') >= 5)) || text.EndsWith('?') || text.EndsWith('!');

    private static bool IsYear(string value) => value.Length == 4 && value.StartsWith("20", StringComparison.Ordinal) && value.All(char.IsAsciiDigit);
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Wres.Reports;

/// <summary>
/// Writes page numbers into a document's contents list. A style sheet can't know them, so a document is printed to find them and
/// printed again with them. Their places are as wide as any number, so that filling them moves nothing.
/// </summary>
internal static partial class ContentsPages
{
    /// <summary>The empty place for the page number of an anchor.</summary>
    public static string Place(string anchor) => $"<span class=\"pg\" data-of=\"{anchor}\"></span>";

    /// <summary>True where a document has places for page numbers.</summary>
    public static bool HasPlaces(string html) => Places().IsMatch(html);

    /// <summary>The document with the numbers in their places; an anchor without a page stays blank.</summary>
    public static string Fill(string html, IReadOnlyDictionary<string, int> pages) => Places().Replace(html, m =>
        pages.TryGetValue(m.Groups["of"].Value, out var page)
            ? $"<span class=\"pg\" data-of=\"{m.Groups["of"].Value}\">{page.ToString(CultureInfo.InvariantCulture)}</span>"
            : m.Value);

    [GeneratedRegex("<span class=\"pg\" data-of=\"(?<of>[\\w-]+)\">\\d*</span>", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Places();
}

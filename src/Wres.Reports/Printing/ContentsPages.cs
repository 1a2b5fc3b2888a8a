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

    /// <summary>Run by the browser beside the document, with page numbers by anchor: writes them into their places; an anchor without a page stays blank.</summary>
    public const string Script = "pages => { for (const place of document.querySelectorAll('span.pg[data-of]')) place.textContent = pages[place.dataset.of] ?? ''; }";

    [GeneratedRegex("<span class=\"pg\" data-of=\"[\\w-]+\"></span>", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Places();
}

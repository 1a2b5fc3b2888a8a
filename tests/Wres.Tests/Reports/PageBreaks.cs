using System.Net;
using System.Text.RegularExpressions;
using Wres.Reports;

namespace Wres.Tests.Reports;

/// <summary>
/// Where a document's pages break: no heading, caption or table head stands last on a page, no caption below its table first, and
/// no row of a table of figures or short row of a plan is cut; a plan's head stands on every page that has such a row.
/// </summary>
internal static partial class PageBreaks
{
    /// <summary>Faults, by the words of the HTML and the lines (top to bottom, each the words of one height) of its pages.</summary>
    public static IEnumerable<string> Of(RenderedDocument document, IReadOnlyList<IReadOnlyList<string>> pages)
    {
        var body = document.Html[document.Html.IndexOf("<body", StringComparison.Ordinal)..];
        body = Drawing().Replace(body, "");
        var below = body.Contains("caption under", StringComparison.Ordinal);
        var headings = Heading().Matches(body).Select(m => Words(m.Value)).ToHashSet(StringComparer.Ordinal);
        var captions = Caption().Matches(body).Select(m => Words(m.Value)).ToList();
        var heads = Head().Matches(body).SelectMany(m => Row().Matches(m.Value).Select(r => Words(r.Value))).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < pages.Count; i++)
        {
            if (pages[i].Count == 0)
                continue;
            var (first, last) = (pages[i][0], pages[i][^1]);
            if (i < pages.Count - 1 && headings.Contains(last))
                yield return $"page {i + 1} ends in the heading '{last}'";
            if (i < pages.Count - 1 && heads.Contains(last))
                yield return $"page {i + 1} ends in the table head '{last}'";
            if (!below && i < pages.Count - 1 && captions.Contains(last))
                yield return $"page {i + 1} ends in the caption '{last}'";
            if (below && captions.Contains(first))
                yield return $"page {i + 1} begins with the caption '{first}'";
        }

        var bags = pages.Select(p => p.SelectMany(l => l.Split(' ')).ToHashSet(StringComparer.Ordinal)).ToList();
        foreach (Match table in Table().Matches(body).Where(t => !t.Value.StartsWith("<table class=\"plan\"", StringComparison.Ordinal)))
        {
            foreach (var row in Row().Matches(table.Value).Select(r => Words(r.Value)).Where(r => r.Length > 0))
            {
                if (!bags.Any(b => Has(b, row)))
                    yield return $"the row '{row}' is on no single page";
            }
        }

        foreach (Match table in Table().Matches(body).Where(t => t.Value.StartsWith("<table class=\"plan\"", StringComparison.Ordinal)))
        {
            var head = Row().Matches(Head().Match(table.Value).Value).SelectMany(r => Words(r.Value).Split(' ')).ToList();
            foreach (var row in Row().Matches(table.Value).Where(r => r.Value.StartsWith("<tr class=\"whole\"", StringComparison.Ordinal)).Select(r => Words(r.Value)))
            {
                var on = bags.Where(b => Has(b, row)).ToList();
                if (on.Count == 0)
                    yield return $"the short row '{row}' of a plan is on no single page";
                else if (!on.Any(b => head.All(b.Contains)))
                    yield return $"the row '{row}' of a plan is on a page without its head";
            }
        }
    }

    // A word with a hyphen may go over to the next line after it.
    private static bool Has(HashSet<string> page, string row) =>
        row.Split(' ').All(w => page.Contains(w) || (w.IndexOf('-', StringComparison.Ordinal) is > 0 and var at && page.Contains(w[..(at + 1)]) && page.Contains(w[(at + 1)..])));

    private static string Words(string html) => Space().Replace(WebUtility.HtmlDecode(Tag().Replace(html, " ")), " ").Trim();

    [GeneratedRegex("<h[1-6][^>]*>.*?</h[1-6]>", RegexOptions.Singleline, 5000)]
    private static partial Regex Heading();

    [GeneratedRegex("<caption>.*?</caption>|<p class=\"caption[^\"]*\">.*?</p>", RegexOptions.Singleline, 5000)]
    private static partial Regex Caption();

    [GeneratedRegex("<thead>.*?</thead>", RegexOptions.Singleline, 5000)]
    private static partial Regex Head();

    [GeneratedRegex("<tr[ >].*?</tr>", RegexOptions.Singleline, 5000)]
    private static partial Regex Row();

    [GeneratedRegex("<table[ >].*?</table>", RegexOptions.Singleline, 5000)]
    private static partial Regex Table();

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline, 5000)]
    private static partial Regex Drawing();

    [GeneratedRegex("<[^>]+>", RegexOptions.Singleline, 5000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.None, 5000)]
    private static partial Regex Space();
}

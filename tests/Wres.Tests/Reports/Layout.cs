using System.Globalization;
using System.Xml.Linq;

namespace Wres.Tests.Reports;

/// <summary>Where the text of a PDF stands: within its page, whole, not on top of other text, and no heading alone at a page's foot.</summary>
internal static class Layout
{
    // Footers stand in the lowest 16 mm of a page.
    private const double Foot = 45;
    private const double HeadingHeight = 16;

    // Margins of 16 mm below and 15 mm or more above, and what an ascender or a descender may stand out by.
    private const double Body = 45.3;
    private const double Top = 42.5;
    private const double Slack = 2;

    /// <summary>With the document, its page breaks are checked as well (<see cref="PageBreaks"/>).</summary>
    public static async Task CheckAsync(byte[] pdf, CancellationToken ct, Wres.Reports.RenderedDocument? document = null)
    {
        var boxes = XDocument.Parse((await Printing.AskAsync("pdftotext", pdf, ct, "-bbox-layout")).Replace("\u0000", "", StringComparison.Ordinal));
        var faults = new List<string>();
        var number = 0;
        var pages = new List<IReadOnlyList<string>>();
        foreach (var page in boxes.Descendants().Where(e => e.Name.LocalName == "page"))
        {
            number++;
            var (width, height) = (Of(page, "width"), Of(page, "height"));
            var lines = page.Descendants().Where(e => e.Name.LocalName == "line").Select(l => (Element: l, X: Of(l, "xMin"), Right: Of(l, "xMax"), Y: Of(l, "yMin"), Bottom: Of(l, "yMax"))).ToList();
            foreach (var line in lines.Where(l => l.X < 20 || l.Right > width - 20 || l.Y < 10 || l.Bottom > height - 10))
                faults.Add($"page {number}: outside its page: {Text(line.Element)}");
            // A line across the lower or upper edge of the body is cut: its other half is on the next page.
            foreach (var line in lines.Where(l => (l.Y < height - Body && l.Bottom > height - Body + Slack) || (l.Y < Top - Slack && l.Bottom > Top)))
                faults.Add($"page {number}: cut at the page's edge: {Text(line.Element)}");
            var body = lines.Where(l => l.Bottom < height - Foot).ToList();
            if (body.Count > 0 && number > 1 && body.MaxBy(l => l.Bottom) is var last && last.Bottom - last.Y > HeadingHeight && last.Bottom > height * 0.6)
                faults.Add($"page {number}: a heading alone at the foot: {Text(last.Element)}");
            var words = page.Descendants().Where(e => e.Name.LocalName == "word").Select(w => (w.Value, X: Of(w, "xMin"), Right: Of(w, "xMax"), Y: Of(w, "yMin"), Bottom: Of(w, "yMax"))).ToList();
            // Words of one height make a line, whatever column they stand in.
            pages.Add([.. words.Where(w => w.Bottom < height - Foot && w.Bottom > 35).GroupBy(w => Math.Round(w.Bottom)).OrderBy(g => g.Key).Select(g => string.Join(' ', g.OrderBy(w => w.X).Select(w => w.Value)))]);
            for (var i = 0; i < words.Count; i++)
            {
                for (var j = i + 1; j < words.Count; j++)
                {
                    var across = Math.Min(words[i].Right, words[j].Right) - Math.Max(words[i].X, words[j].X);
                    var down = Math.Min(words[i].Bottom, words[j].Bottom) - Math.Max(words[i].Y, words[j].Y);
                    if (across > 2 && down > 4)
                        faults.Add($"page {number}: '{words[i].Value}' stands on '{words[j].Value}'");
                }
            }
        }

        if (document is not null)
            faults.AddRange(PageBreaks.Of(document, pages));
        number.ShouldBeGreaterThan(0);
        faults.ShouldBeEmpty();
    }

    private static double Of(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static string Text(XElement line) => string.Join(' ', line.Descendants().Where(e => e.Name.LocalName == "word").Select(w => w.Value));
}

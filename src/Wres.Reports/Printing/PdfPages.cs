using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Wres.Reports;

/// <summary>On which page the anchors of a printed document stand, as the PDF's own destinations of its links say.</summary>
internal static partial class PdfPages
{
    /// <summary>Page numbers from 1 by anchor; only anchors that a link of the document leads to. Empty where the PDF names none.</summary>
    public static IReadOnlyDictionary<string, int> Of(byte[] pdf)
    {
        // The objects that matter are plain text; what is compressed between them holds none of these words.
        var text = Encoding.Latin1.GetString(pdf);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var catalog = Catalog().Match(text);
        if (!catalog.Success)
            return places;
        var order = Leaves(text, catalog.Groups["pages"].Value).Select((id, i) => (id, Number: i + 1)).ToDictionary(p => p.id, p => p.Number, StringComparer.Ordinal);
        foreach (Match place in Destination().Matches(Body(text, catalog.Groups["dests"].Value)))
        {
            if (order.TryGetValue(place.Groups["page"].Value, out var number))
                places.TryAdd(place.Groups["name"].Value, number);
        }

        return places;
    }

    private static IEnumerable<string> Leaves(string text, string id)
    {
        var kids = Kids().Match(Body(text, id));
        return kids.Success ? Reference().Matches(kids.Value).SelectMany(m => Leaves(text, m.Groups["id"].Value)) : [id];
    }

    private static string Body(string text, string id)
    {
        var start = text.IndexOf(string.Create(CultureInfo.InvariantCulture, $"\n{id} 0 obj\n"), StringComparison.Ordinal);
        return start < 0 ? "" : text[start..text.IndexOf("endobj", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"/Type /Catalog\n/Pages (?<pages>\d+) 0 R\n/Dests (?<dests>\d+) 0 R", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Catalog();

    [GeneratedRegex(@"/(?<name>[\w-]+) \[(?<page>\d+) 0 R /XYZ", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Destination();

    [GeneratedRegex(@"/Kids \[[^\]]*\]", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Kids();

    [GeneratedRegex(@"(?<id>\d+) 0 R", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Reference();
}

using System.Globalization;

namespace Wres.Reports;

/// <summary>
/// Renumbers the names that Chromium gives to elements of the structure tree (<c>node00000031</c>). They count the nodes of the
/// browser's process and not of the document, so the same document printed twice has them shifted. The order stays, which is
/// all that the tree's sorted look-up table needs, and so does the length, because cross-references hold byte positions.
/// </summary>
internal static class PdfNodeNames
{
    private const int Digits = 8;

    private static ReadOnlySpan<byte> Prefix => "(node"u8;

    /// <summary>The same PDF, its element names counted from 1.</summary>
    public static byte[] Renumber(byte[] pdf)
    {
        var places = new List<(int At, int Number)>();
        for (var from = 0; ;)
        {
            var at = pdf.AsSpan(from).IndexOf(Prefix);
            if (at < 0)
                break;
            var start = from + at + Prefix.Length;
            if (start + Digits < pdf.Length && pdf[start + Digits] == (byte)')'
                && int.TryParse(pdf.AsSpan(start, Digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                places.Add((start, number));
            from = start;
        }

        var renumbered = places.Select(p => p.Number).Distinct().Order().Select((number, index) => (number, index)).ToDictionary(p => p.number, p => p.index + 1);
        foreach (var (at, number) in places)
            renumbered[number].TryFormat(pdf.AsSpan(at, Digits), out _, "D8", CultureInfo.InvariantCulture);
        return pdf;
    }
}

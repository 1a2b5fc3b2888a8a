using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Wres.Reports;

/// <summary>
/// Renames the elements of the structure tree (<c>node00000031</c>) by their first appearance. Chromium names them after the nodes
/// of its process and not of the document, so the same document printed twice has them shifted and in another order. Names
/// keep their length and the look-up table of names is sorted again in place, because cross-references hold byte positions.
/// </summary>
internal static partial class PdfNodeNames
{
    private const int Digits = 8;

    private static ReadOnlySpan<byte> Prefix => "(node"u8;

    private static ReadOnlySpan<byte> Table => "/Names [(node"u8;

    /// <summary>The same PDF, its element names counted from 1 in the order in which they appear before the table of names.</summary>
    public static byte[] Renumber(byte[] pdf)
    {
        var names = new Dictionary<int, int>();
        foreach (var (_, number) in Places(pdf))
            names.TryAdd(number, names.Count + 1);
        foreach (var (at, number) in Places(pdf))
            names[number].TryFormat(pdf.AsSpan(at, Digits), out _, "D8", CultureInfo.InvariantCulture);
        SortTable(pdf);
        return pdf;
    }

    private static List<(int At, int Number)> Places(byte[] pdf)
    {
        var places = new List<(int At, int Number)>();
        for (var from = 0; ;)
        {
            var at = pdf.AsSpan(from).IndexOf(Prefix);
            if (at < 0)
                return places;
            var start = from + at + Prefix.Length;
            if (start + Digits < pdf.Length && pdf[start + Digits] == (byte)')'
                && int.TryParse(pdf.AsSpan(start, Digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                places.Add((start, number));
            from = start;
        }
    }

    /// <summary>Sorts the one leaf of the table, its entries being a name and a reference each, and sets its limits.</summary>
    private static void SortTable(byte[] pdf)
    {
        var at = pdf.AsSpan().IndexOf(Table);
        if (at < 0 || pdf.AsSpan(at + Table.Length).IndexOf(Table) >= 0)
            return; // No table, or one of several leaves, which sorting one by one would not put right.
        var end = at + pdf.AsSpan(at).IndexOf((byte)']');
        var start = at + Table.Length - Prefix.Length;
        var entries = Entry().Matches(Encoding.ASCII.GetString(pdf, start, end - start)).Select(m => m.Value).Order(StringComparer.Ordinal).ToList();
        var sorted = Encoding.ASCII.GetBytes(string.Join(' ', entries));
        if (sorted.Length != end - start)
            return;
        sorted.CopyTo(pdf, start);
        var limits = pdf.AsSpan(0, at).LastIndexOf("/Limits [(node"u8);
        if (limits < 0)
            return;
        var bytes = Encoding.ASCII.GetBytes($"/Limits [{entries[0][..(Digits + 6)]} {entries[^1][..(Digits + 6)]}]");
        if (limits + bytes.Length <= at && pdf[limits + bytes.Length - 1] == (byte)']')
            bytes.CopyTo(pdf, limits);
    }

    [GeneratedRegex(@"\(node\d{8}\) \d+ \d+ R", RegexOptions.None, 1000)]
    private static partial Regex Entry();
}

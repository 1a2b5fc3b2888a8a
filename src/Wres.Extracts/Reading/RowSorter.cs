using System.Text;
using Wres.Domain.Text;
using Wres.Extracts.Schemas;

namespace Wres.Extracts.Reading;

/// <summary>What a row below the header is.</summary>
internal enum RowSort : byte
{
    Data,
    Blank,
    RepeatedHeader,
    Footer,
}

/// <summary>Tells data rows from blank rows, repeats of the header and footers.</summary>
internal sealed class RowSorter(HeaderMatch header)
{
    private static readonly string[] FooterWords = ["Total", "Grand Total", "Report", "Page", "Printed"];
    private readonly bool _wordsCount = header.Schema.Kind != ExtractKind.Actions;
    private readonly int _firstHeaderCell = Array.FindIndex(header.Header, h => h.Length > 0);

    /// <summary>Sorts a row.</summary>
    public RowSort Sort(RowCells cells)
    {
        var first = NextFilled(cells, 0);
        if (first < 0) return RowSort.Blank;
        if (first == _firstHeaderCell && MayBeHeader(cells[first]) && IsHeader(cells)) return RowSort.RepeatedHeader;
        if (NextFilled(cells, first + 1) < 0) return RowSort.Footer;
        return _wordsCount && IsFooterWord(cells[first]) ? RowSort.Footer : RowSort.Data;
    }

    private static int NextFilled(RowCells cells, int from)
    {
        for (var i = from; i < cells.Count; i++)
        {
            if (!CellText.IsBlank(cells[i])) return i;
        }

        return -1;
    }

    private static bool IsFooterWord(ReadOnlySpan<byte> cell)
    {
        // Most cells are done with here: their first letters are none of the words'.
        var text = CellText.TrimAscii(cell);
        if (text.Length < 4 || (text[0] < 0x80 && !BeginsLikeFooter(text[..4]))) return false;
        var clean = CellText.Clean(text);
        foreach (var word in FooterWords)
        {
            if (WholeWords.StartsWith(clean, word)) return true;
        }

        return false;
    }

    private static bool BeginsLikeFooter(ReadOnlySpan<byte> four) =>
        Ascii.EqualsIgnoreCase(four, "tota"u8) || Ascii.EqualsIgnoreCase(four, "gran"u8) || Ascii.EqualsIgnoreCase(four, "repo"u8)
        || Ascii.EqualsIgnoreCase(four, "page"u8) || Ascii.EqualsIgnoreCase(four, "prin"u8);

    private bool MayBeHeader(ReadOnlySpan<byte> cell)
    {
        var first = char.ToLowerInvariant(header.Header[_firstHeaderCell][0]);
        var text = CellText.TrimAscii(cell);
        return text.IsEmpty || text[0] >= 0x80 || first >= 0x80 || char.ToLowerInvariant((char)text[0]) == first;
    }

    private bool IsHeader(RowCells cells)
    {
        for (var i = 0; i < Math.Max(cells.Count, header.Header.Length); i++)
        {
            var expected = i < header.Header.Length ? header.Header[i] : "";
            if (!string.Equals(CellText.Clean(cells[i]), expected, StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }
}

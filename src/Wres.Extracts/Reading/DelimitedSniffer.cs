using System.Text;
using CsvHelper;
using Wres.Domain.Quality;
using Wres.Extracts.Schemas;

namespace Wres.Extracts.Reading;

/// <summary>Finds delimiter and header of a text: of all delimiters the one whose header comes first, then has more columns.</summary>
internal static class DelimitedSniffer
{
    private const int SampleSize = 1024 * 1024;
    private const string Delimiters = ",\t;|~";

    /// <summary>Opens the text.</summary>
    /// <exception cref="UnreadableFileException">It is empty, or has no known header.</exception>
    public static OpenedFile Open(DroppedFile file, TextKind kind, ExtractSettings settings, bool inOnePiece)
    {
        Stream Utf8() => TextKinds.AsUtf8(FileOpener.Limited(file, settings), kind);
        using var utf8 = Utf8();
        var sample = new byte[SampleSize];
        var length = utf8.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false);
        var finder = new HeaderFinder(settings.Columns);
        var (delimiter, found) = (',', (FoundHeader?)null);
        FoundHeader? nearest = null;
        foreach (var candidate in Delimiters)
        {
            var rows = Rows(sample.AsMemory(0, length), candidate);
            if (finder.Find(rows) is { } header && (found is null || IsBetter(header, found))) (delimiter, found) = (candidate, header);
            else if (found is null) nearest = HeaderFinder.Nearer(nearest, finder.Nearest(rows));
        }

        if (found is null && IsEmpty(sample.AsSpan(0, length), utf8)) throw new UnreadableFileException(IssueCatalogue.Empty);
        if (found is null && IsBinary(sample.AsSpan(0, length))) throw new UnreadableFileException(IssueCatalogue.FileUnreadable);
        found = FileOpener.Header(found, nearest, settings);
        return new DelimitedFile(found.Match, found.Row, Utf8, kind, delimiter, inOnePiece);
    }

    private static bool IsBetter(FoundHeader header, FoundHeader than) =>
        header.Row < than.Row || (header.Row == than.Row && header.Match.Present > than.Match.Present);

    private static List<string[]> Rows(ReadOnlyMemory<byte> sample, char delimiter)
    {
        var rows = new List<string[]>();
        using var source = DelimitedRows.Of(sample, delimiter);
        while (rows.Count < HeaderFinder.Rows && source.Read())
        {
            // A row with thousands of cells is read with another delimiter than its own, or is no header.
            var row = new string[Math.Min(source.Count, 20_000)];
            for (var i = 0; i < row.Length; i++) row[i] = source[i].Length > 1000 ? "?" : CellText.Clean(source[i]);
            rows.Add(row);
        }

        return rows;
    }

    private static bool IsEmpty(ReadOnlySpan<byte> sample, Stream rest)
    {
        if (!IsBlank(sample)) return false;
        var more = new byte[64 * 1024];
        for (var read = rest.Read(more); read > 0; read = rest.Read(more))
        {
            if (!IsBlank(more.AsSpan(0, read))) return false;
        }

        return true;
    }

    private static bool IsBlank(ReadOnlySpan<byte> text)
    {
        if (text.IndexOfAnyExcept(" \t\r\n,;|~\"\0"u8) < 0) return true;
        foreach (var c in Encoding.UTF8.GetString(text))
        {
            if (!char.IsWhiteSpace(c) && c is not (',' or ';' or '|' or '~' or '"' or '\0' or '\u200B' or '\uFEFF')) return false;
        }

        return true;
    }

    private static bool IsBinary(ReadOnlySpan<byte> sample)
    {
        var controls = 0;
        foreach (var b in sample)
        {
            if (b is < 9 or (> 13 and < 32)) controls++;
        }

        return controls > sample.Length / 20;
    }
}

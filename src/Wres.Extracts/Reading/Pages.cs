using System.Text;
using Wres.Domain.Quality;
using Wres.Extracts.Schemas;

namespace Wres.Extracts.Reading;

/// <summary>A web page or an XML spreadsheet, often named .xls: its tables' rows are the rows.</summary>
internal static class Pages
{
    private const long LargestPage = 256L * 1024 * 1024;

    /// <summary>True where the text begins with a tag.</summary>
    public static bool IsPage(ReadOnlySpan<byte> start, TextKind kind)
    {
        using var utf8 = TextKinds.AsUtf8(new MemoryStream(start.ToArray()), kind == TextKind.Utf8WithBom && start.Length < 3 ? TextKind.Utf8 : kind);
        using var reader = new StreamReader(utf8, Encoding.UTF8);
        var buffer = new char[8192];
        var text = buffer.AsSpan(0, reader.ReadBlock(buffer)).TrimStart();
        if (text.IsEmpty || text[0] != '<') return false;
        foreach (var tag in (ReadOnlySpan<string>)["<html", "<table", "<!doctype html", "<?xml", "<workbook", "<head", "<body", "<meta", "<style", "<tr", "<div"])
        {
            if (text.StartsWith(tag, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return text.StartsWith("<!--", StringComparison.Ordinal);
    }

    /// <summary>Opens the page.</summary>
    public static OpenedFile Open(DroppedFile file, TextKind kind, ExtractSettings settings)
    {
        var page = Read(file, kind, settings);
        var rows = new List<string[]>();
        using (var source = new PageRows(page))
        {
            while (rows.Count < HeaderFinder.Rows && source.Read()) rows.Add(source.Texts());
        }

        var finder = new HeaderFinder(settings.Columns);
        var found = finder.Find(rows);
        if (found is null && rows.TrueForAll(r => Array.TrueForAll(r, c => c.Length == 0)) && PageRows.HasNoText(page))
            throw new UnreadableFileException(IssueCatalogue.Empty);
        found = FileOpener.Header(found, finder.Nearest(rows), settings);
        return new TableFile(found.Match, found.Row, () => new PageRows(page), IsWorkbook: false);
    }

    private static string Read(DroppedFile file, TextKind kind, ExtractSettings settings)
    {
        var limit = settings with { MaxFileBytes = Math.Min(settings.MaxFileBytes, LargestPage) };
        while (true)
        {
            using var utf8 = TextKinds.AsUtf8(FileOpener.Limited(file, limit), kind);
            using var reader = new StreamReader(utf8, new UTF8Encoding(false, throwOnInvalidBytes: kind == TextKind.Utf8));
            try
            {
                return reader.ReadToEnd();
            }
            catch (DecoderFallbackException)
            {
                kind = TextKind.Windows1252;
            }
        }
    }
}

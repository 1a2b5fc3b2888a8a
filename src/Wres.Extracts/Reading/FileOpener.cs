using System.Globalization;
using Wres.Domain.Quality;
using Wres.Extracts.Schemas;

namespace Wres.Extracts.Reading;

/// <summary>Finds what a file is by its bytes, never by its name, and where its header stands.</summary>
internal static class FileOpener
{
    /// <summary>Opens a file. <paramref name="kind"/> and <paramref name="inOnePiece"/> are given when it is opened again.</summary>
    /// <exception cref="UnreadableFileException">It can't be used.</exception>
    public static OpenedFile Open(DroppedFile file, ExtractSettings settings, TextKind? kind = null, bool inOnePiece = false)
    {
        using var stream = Limited(file, settings);
        var start = new byte[64 * 1024];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var bytes = start.AsSpan(0, length);
        if (Workbooks.IsWorkbook(bytes)) return Workbooks.Open(file, settings);
        var text = kind ?? TextKinds.Detect(bytes);
        return Pages.IsPage(bytes, text) ? Pages.Open(file, text, settings) : DelimitedSniffer.Open(file, text, settings, inOnePiece);
    }

    /// <summary>The file's bytes, limited.</summary>
    public static Stream Limited(DroppedFile file, ExtractSettings settings) => Limited(file.Open(), settings);

    /// <summary>A file's stream, limited.</summary>
    public static Stream Limited(Stream stream, ExtractSettings settings) => new LimitedStream(stream, settings.MaxFileBytes, () => TooLarge(settings));

    /// <summary>The quarantine of a file that is longer than allowed.</summary>
    public static UnreadableFileException TooLarge(ExtractSettings settings) =>
        new(IssueCatalogue.FileTooLarge, (settings.MaxFileBytes / (1024.0 * 1024)).ToString("0.##", CultureInfo.InvariantCulture));

    /// <summary>The header, or the quarantine that says what is nearest.</summary>
    public static FoundHeader Header(FoundHeader? found, FoundHeader? nearest, ExtractSettings settings)
    {
        if (found is null) throw new UnreadableFileException(IssueCatalogue.HeaderUnknown, NearestHeader.Describe(nearest));
        if (found.Match.Header.Length > settings.MaxColumns)
            throw new UnreadableFileException(IssueCatalogue.ColumnsTooMany, settings.MaxColumns.ToString(CultureInfo.InvariantCulture));
        return found;
    }
}

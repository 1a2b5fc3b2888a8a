using System.Globalization;
using System.IO.Compression;
using Wres.Domain.Quality;

namespace Wres.Extracts.Reading;

/// <summary>Keeps workbooks that unpack to far more than their size away from the reader.</summary>
internal static class WorkbookGuard
{
    private const long AlwaysFine = 10L * 1024 * 1024;

    /// <summary>Unpacks every part without keeping it, because the sizes that a ZIP states may be wrong.</summary>
    public static void Check(DroppedFile file, ExtractSettings settings)
    {
        using var stream = Seekable(file, settings);
        if (stream.ReadByte() != 'P') return;
        stream.Position = 0;
        var packed = stream.Length;
        var limit = Math.Min(settings.MaxUnpackedBytes, Math.Max(AlwaysFine, (long)(packed * settings.MaxCompressionRatio)));
        var unpacked = Workbooks.Guarded(() => Unpacked(stream, limit));
        if (unpacked > limit)
            throw new UnreadableFileException(
                IssueCatalogue.WorkbookInflated, string.Create(CultureInfo.InvariantCulture, $"{limit / (1024 * 1024)} MB for a file of this size"));
    }

    /// <summary>The file as a stream that can seek; copied where its own can't.</summary>
    public static Stream Seekable(DroppedFile file, ExtractSettings settings)
    {
        var stream = file.Open();
        if (stream.CanSeek)
        {
            if (stream.Length <= settings.MaxFileBytes) return stream;
            stream.Dispose();
            throw FileOpener.TooLarge(settings);
        }

        using var limited = FileOpener.Limited(stream, settings);
        var copy = new MemoryStream();
        limited.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    private static long Unpacked(Stream stream, long limit)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var buffer = new byte[64 * 1024];
        var unpacked = 0L;
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            for (var read = part.Read(buffer); read > 0 && unpacked <= limit; read = part.Read(buffer)) unpacked += read;
            if (unpacked > limit) break;
        }

        return unpacked;
    }
}

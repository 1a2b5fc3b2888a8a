using System.IO.Compression;

namespace Wres.Reports.Submission;

/// <summary>Makes two archives of the same contents the same bytes: entries by name, one fixed time.</summary>
internal static class StableZip
{
    /// <summary>The earliest time that a zip entry can have.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Rewrite(byte[] archive)
    {
        using var target = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read))
        using (var output = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            // The list of content types goes first: some readers look for it there.
            foreach (var entry in source.Entries.OrderBy(e => e.FullName != "[Content_Types].xml").ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = output.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Epoch;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return target.ToArray();
    }
}

using Wres.Domain;
using Wres.Extracts;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;

namespace Wres.Pipeline.Steps;

/// <summary>The files of a drop, listed, hashed and opened.</summary>
internal static class DropFiles
{
    /// <summary>Name of the file that says a drop is complete; it is no extract.</summary>
    public const string CompleteMarker = "complete.json";

    /// <summary>
    /// Lists and hashes the files that lie directly in the drop, or of those the ones named with their ETags; keeps each original by
    /// its hash where the parts say so. A named file that is gone by now is left out.
    /// </summary>
    /// <exception cref="DropChangedException">A named file was replaced meanwhile.</exception>
    public static async Task<IReadOnlyList<ReceivedFile>> ReceiveAsync(
        PipelineParts parts, OrganisationCode organisation, ReportingPeriod period, IReadOnlyDictionary<string, string>? only, CancellationToken ct)
    {
        var received = new List<ReceivedFile>();
        var prefix = $"{organisation}/{period}/";
        await foreach (var blob in parts.Blobs.ListAsync(Containers.Extracts, prefix, ct))
        {
            var name = blob.Path.Name[prefix.Length..];
            if (!IsExtract(name))
                continue;
            string? eTag = null;
            if (only is not null && !only.TryGetValue(name, out eTag))
                continue;
            if (eTag is not null && eTag != blob.ETag)
                throw new DropChangedException($"A file of the drop {organisation}/{period} was replaced after the run was started.");
            var hash = await KeepAsync(parts, blob, ct);
            received.Add(new ReceivedFile(name, hash, blob.Length, blob.Written, blob.ETag));
        }

        return received;
    }

    /// <summary>Hashes a file, and keeps its original by the hash where the parts say so.</summary>
    public static async Task<string> KeepAsync(PipelineParts parts, BlobEntry blob, CancellationToken ct)
    {
        var hash = await HashAsync(parts.Blobs, blob, ct);
        if (parts.KeepOriginals)
            await KeepAsync(parts.Blobs, blob, hash, ct);
        return hash;
    }

    /// <summary>True for a file of the drop itself: no folder below it, no hidden or lock file, not the marker.</summary>
    public static bool IsExtract(string name) =>
        !name.Contains('/', StringComparison.Ordinal) && !name.StartsWith('.') && !name.StartsWith("~$", StringComparison.Ordinal)
        && !name.Equals(CompleteMarker, StringComparison.OrdinalIgnoreCase);

    /// <summary>The received files as the reader takes them.</summary>
    public static IReadOnlyList<DroppedFile> ForReading(PipelineParts parts, OrganisationCode organisation, ReportingPeriod period, IReadOnlyList<ReceivedFile> files, CancellationToken ct) =>
        [.. files.Select(f => new DroppedFile(f.File, f.Sha256, f.Written, () => Open(parts, organisation, period, f, ct)))];

    private static Stream Open(PipelineParts parts, OrganisationCode organisation, ReportingPeriod period, ReceivedFile file, CancellationToken ct)
    {
        var path = parts.KeepOriginals
            ? new BlobPath(Containers.Originals, file.Sha256)
            : new BlobPath(Containers.Extracts, $"{organisation}/{period}/{file.File}");
        // The reader is synchronous: it is bound by the processor, and each step has a thread of its own.
        return parts.Blobs.OpenAsync(path, parts.KeepOriginals ? null : file.ETag, ct).GetAwaiter().GetResult()
            ?? throw new DropChangedException($"A file of the drop {organisation}/{period} changed while it was read; run again.");
    }

    private static async Task<string> HashAsync(IBlobStore blobs, BlobEntry blob, CancellationToken ct)
    {
        await using var stream = await OpenVersionAsync(blobs, blob, ct);
        return Convert.ToHexStringLower(await System.Security.Cryptography.SHA256.HashDataAsync(stream, ct));
    }

    private static async Task KeepAsync(IBlobStore blobs, BlobEntry blob, string hash, CancellationToken ct)
    {
        var original = new BlobPath(Containers.Originals, hash);
        if (await blobs.FindAsync(original, ct) is not null)
            return;
        await using var stream = await OpenVersionAsync(blobs, blob, ct);
        await blobs.WriteAsync(original, stream, WriteCondition.WhereAbsent, ct);
    }

    private static async Task<Stream> OpenVersionAsync(IBlobStore blobs, BlobEntry blob, CancellationToken ct) =>
        await blobs.OpenAsync(blob.Path, blob.ETag, ct)
        ?? throw new DropChangedException("A file of the drop changed while it was received; run again.");
}

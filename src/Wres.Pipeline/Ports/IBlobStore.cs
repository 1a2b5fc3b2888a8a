namespace Wres.Pipeline.Ports;

/// <summary>A blob's place: one of the product's containers and a name with forward slashes, such as <c>RBS/2025-03/staff.csv</c>.</summary>
public readonly record struct BlobPath(string Container, string Name)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Container}/{Name}";
}

/// <summary>What a store knows of a blob. The ETag, without quotes, changes with every write of the name.</summary>
public sealed record BlobEntry(BlobPath Path, long Length, string ETag, DateTimeOffset Written);

/// <summary>When a write may happen.</summary>
public readonly record struct WriteCondition(string? IfMatch, bool IfAbsent)
{
    /// <summary>Always.</summary>
    public static WriteCondition Always => default;

    /// <summary>Only where the name is free.</summary>
    public static WriteCondition WhereAbsent => new(null, true);

    /// <summary>Only where the blob still has this ETag.</summary>
    public static WriteCondition WhereMatches(string eTag) => new(eTag, false);
}

/// <summary>
/// Blobs by container and name: a folder each in the embedded store, a container each on Azure. A write is whole or not at
/// all: a reader, or a process killed meanwhile, never leaves half a blob. Outages are exceptions; a name that
/// <see cref="BlobName"/> does not allow is an <see cref="ArgumentException"/>, so check names that come from outside first.
/// </summary>
public interface IBlobStore
{
    /// <summary>The blob's entry, or null where there is none.</summary>
    Task<BlobEntry?> FindAsync(BlobPath path, CancellationToken ct);

    /// <summary>
    /// The blob's bytes as a stream that the caller disposes, or null where there is none or, with an ETag given, where it has
    /// another one by now. The stream keeps giving that one version; where the store no longer can, because the blob was changed
    /// meanwhile, reading throws, and the step is tried again. It may give its bytes only once, from start to end.
    /// </summary>
    Task<Stream?> OpenAsync(BlobPath path, string? eTag, CancellationToken ct);

    /// <summary>
    /// Writes the whole stream; the new entry, or null where the condition did not hold. After a network fault null may also mean
    /// that one's own write was tried twice: look again before taking it for another's.
    /// </summary>
    Task<BlobEntry?> WriteAsync(BlobPath path, Stream content, WriteCondition condition, CancellationToken ct);

    /// <summary>All blobs of a container whose name starts with the prefix, in ordinal order of their names.</summary>
    IAsyncEnumerable<BlobEntry> ListAsync(string container, string prefix, CancellationToken ct);

    /// <summary>Deletes; false where there was none.</summary>
    Task<bool> DeleteAsync(BlobPath path, CancellationToken ct);
}

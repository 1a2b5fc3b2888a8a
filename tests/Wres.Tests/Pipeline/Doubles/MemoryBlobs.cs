using System.Globalization;
using System.Runtime.CompilerServices;
using Wres.Pipeline.Ports;

namespace Wres.Tests.Pipeline.Doubles;

/// <summary>Blobs in memory.</summary>
internal sealed class MemoryBlobs(TimeProvider clock) : IBlobStore
{
    private readonly SortedDictionary<string, (byte[] Bytes, BlobEntry Entry)> _blobs = new(StringComparer.Ordinal);
    private int _version;

    public IReadOnlyDictionary<string, byte[]> All => _blobs.ToDictionary(b => b.Key, b => b.Value.Bytes, StringComparer.Ordinal);

    /// <summary>Puts a dropped file, as a person would.</summary>
    public BlobEntry Drop(string name, string text) => Put(new BlobPath(Containers.Extracts, name), System.Text.Encoding.UTF8.GetBytes(text));

    public Task<BlobEntry?> FindAsync(BlobPath path, CancellationToken ct) => Task.FromResult(Find(path)?.Entry);

    public Task<Stream?> OpenAsync(BlobPath path, string? eTag, CancellationToken ct)
    {
        var found = Find(path);
        return Task.FromResult<Stream?>(found is null || (eTag is not null && found.Value.Entry.ETag != eTag) ? null : new MemoryStream(found.Value.Bytes, writable: false));
    }

    public async Task<BlobEntry?> WriteAsync(BlobPath path, Stream content, WriteCondition condition, CancellationToken ct)
    {
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, ct);
        var there = Find(path);
        var allowed = condition.IfAbsent ? there is null : condition.IfMatch is null || condition.IfMatch == there?.Entry.ETag;
        return allowed ? Put(path, copy.ToArray()) : null;
    }

    public async IAsyncEnumerable<BlobEntry> ListAsync(string container, string prefix, [EnumeratorCancellation] CancellationToken ct)
    {
        await Task.CompletedTask;
        foreach (var blob in _blobs.Where(b => b.Key.StartsWith($"{container}/{prefix}", StringComparison.Ordinal)).Select(b => b.Value.Entry).ToList())
            yield return blob;
    }

    public Task<bool> DeleteAsync(BlobPath path, CancellationToken ct) => Task.FromResult(_blobs.Remove(path.ToString()));

    private (byte[] Bytes, BlobEntry Entry)? Find(BlobPath path) => _blobs.TryGetValue(path.ToString(), out var found) ? found : null;

    private BlobEntry Put(BlobPath path, byte[] bytes)
    {
        var entry = new BlobEntry(path, bytes.Length, (++_version).ToString(CultureInfo.InvariantCulture), clock.GetUtcNow());
        _blobs[path.ToString()] = (bytes, entry);
        return entry;
    }
}

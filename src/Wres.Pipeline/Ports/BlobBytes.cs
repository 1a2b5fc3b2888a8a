using System.Security.Cryptography;

namespace Wres.Pipeline.Ports;

/// <summary>Whole blobs as bytes, for the small ones.</summary>
public static class BlobBytes
{
    /// <summary>Writes bytes, whatever was there.</summary>
    public static async Task WriteAsync(this IBlobStore blobs, BlobPath path, byte[] bytes, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(blobs);
        using var stream = new MemoryStream(bytes, writable: false);
        await blobs.WriteAsync(path, stream, WriteCondition.Always, ct);
    }

    /// <summary>All bytes of a blob, or null where there is none.</summary>
    public static async Task<byte[]?> ReadAsync(this IBlobStore blobs, BlobPath path, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(blobs);
        await using var stream = await blobs.OpenAsync(path, null, ct);
        if (stream is null)
            return null;
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, ct);
        return copy.ToArray();
    }

    /// <summary>Hash of bytes, lower-case hex.</summary>
    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

using System.Security.Cryptography;
using Wres.Extracts.Normalised;

namespace Wres.Pipeline.Privacy;

/// <summary>A key of pseudonyms. Its id, which may be shown, says nothing of the key itself.</summary>
public sealed class PseudonymKey
{
    private const int IdBytes = 4;

    /// <summary>A key of at least 32 bytes.</summary>
    /// <exception cref="ArgumentException">The key is shorter.</exception>
    public PseudonymKey(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.Length < NormalisedExtract.ShortestKey)
            throw new ArgumentException($"A key of pseudonyms has at least {NormalisedExtract.ShortestKey} bytes.", nameof(bytes));
        Bytes = bytes;
        Id = Convert.ToHexStringLower(HMACSHA256.HashData(bytes, "key id"u8)[..IdBytes]);
    }

    /// <summary>Eight hex digits that name the key.</summary>
    public string Id { get; }

    /// <summary>The key. Never logged, shown or written beside what it protects.</summary>
    public byte[] Bytes { get; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}

/// <summary>The key that new pseudonyms are made with, and the older ones by which files that were written before can still be searched.</summary>
public sealed record PseudonymKeys(PseudonymKey Current, IReadOnlyList<PseudonymKey> Old)
{
    /// <summary>All of them, the current one first.</summary>
    public IEnumerable<PseudonymKey> All => Old.Where(k => k.Id != Current.Id).Prepend(Current);
}

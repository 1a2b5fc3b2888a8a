using System.Security.Cryptography;
using System.Text;

namespace Wres.Functions.Serve;

/// <summary>What a key allows.</summary>
internal enum KeyRole
{
    /// <summary>Reads.</summary>
    Reader,
    /// <summary>Reads and changes.</summary>
    Editor,
}

/// <summary>
/// A key as it is stored. A key is 256 random bits, so its SHA-256 is as good as any slow hash: there is nothing to guess.
/// </summary>
internal sealed record ApiKey(string Name, KeyRole Role, string Hash, DateTimeOffset Made)
{
    /// <summary>A new key's text, shown once.</summary>
    public static string NewText() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Compares in a time that says nothing about where the two differ.</summary>
    public bool Fits(string text) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash), Encoding.ASCII.GetBytes(HashOf(text)));
}

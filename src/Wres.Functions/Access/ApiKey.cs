using System.Security.Cryptography;
using System.Text;
using Wres.Domain;

namespace Wres.Functions.Access;

/// <summary>
/// A key as it is stored. A key is 256 random bits, so its SHA-256 is as good as any slow hash: there is nothing to guess.
/// </summary>
/// <param name="Name">Whose it is; records name the caller by it.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Organisations">For which organisations; null for all.</param>
/// <param name="Hash">SHA-256 of the text, lower-case hex.</param>
/// <param name="Made">When.</param>
internal sealed record ApiKey(string Name, Role Role, IReadOnlyList<string>? Organisations, string Hash, DateTimeOffset Made)
{
    private const int LongestName = 60;

    /// <summary>Why a key can't have this name; null where it can.</summary>
    public static string? NameProblem(string name) =>
        name.Length is 0 or > LongestName || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '.' or '@' or '_' or '-') || name.Trim() != name
            ? $"A key's name has 1 to {LongestName} letters, digits, spaces, '.', '@', '_' and '-', such as hr.analyst."
            : null;

    /// <summary>A new key's text, shown once.</summary>
    public static string NewText() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Compares in a time that says nothing about where the two differ.</summary>
    public bool Fits(string hash) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash), Encoding.ASCII.GetBytes(hash));

    /// <summary>Who calls with it.</summary>
    public Caller ToCaller() =>
        new(Name, [new Grant(Role, Organisations is null ? OrganisationScope.All : OrganisationScope.Of(Organisations.Select(OrganisationCode.Parse)))]);
}

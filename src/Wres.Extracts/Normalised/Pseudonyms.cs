using System.Security.Cryptography;
using System.Text;

namespace Wres.Extracts.Normalised;

/// <summary>
/// Keyed pseudonyms of identifiers: the first 128 bits of HMAC-SHA256 over the column's name and the identifier as it is
/// compared, in lower-case hex. The same identifier under the same key has the same pseudonym in every file.
/// </summary>
internal sealed class Pseudonyms(byte[] key)
{
    /// <summary>Columns whose values are replaced; true where leading zeros don't count.</summary>
    public static readonly IReadOnlyDictionary<string, bool> Columns = new Dictionary<string, bool>(StringComparer.Ordinal)
    {
        ["Employee Number"] = true,
        ["Assignment Number"] = false,
        ["Applicant ID"] = false,
        ["Member ID"] = false,
        ["Case Reference"] = false,
    };

    /// <summary>The pseudonym of a clean identifier; blank stays blank.</summary>
    public string Of(string column, string identifier)
    {
        if (identifier.Length == 0) return "";
        var text = identifier.ToUpperInvariant();
        if (Columns[column]) text = text.TrimStart('0') is { Length: > 0 } rest ? rest : "0";
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{column}\n{text}"), hash);
        return Convert.ToHexStringLower(hash[..16]);
    }
}

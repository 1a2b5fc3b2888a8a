using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Wres.Storage.Mail;

/// <summary>A mail's key as a file name. Different keys give different names; letters, digits, hyphen, underscore and full stop stay as they are.</summary>
internal static class FileSafeKey
{
    private const int LongestReadable = 120;
    private const int HashCharacters = 32;

    public static string Of(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        var name = new StringBuilder();
        foreach (var unit in Encoding.UTF8.GetBytes(key))
        {
            var asIs = char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'-' or (byte)'_' || (unit is (byte)'.' && name.Length > 0);
            if (asIs) name.Append((char)unit);
            else name.Append(CultureInfo.InvariantCulture, $"%{unit:X2}");
        }

        if (name.Length <= LongestReadable) return name.ToString();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..HashCharacters];
        return $"{name.ToString(0, LongestReadable)}%~{hash}";
    }
}

namespace Wres.Domain.Ethnicity;

/// <summary>
/// The codes of ethnic origin: the national ones of the 2001 census, Z, 99, 9 and X for Unknown, and the sub-codes, whose first
/// letter is the national code that they roll up to (CX is White, GC is BME).
/// </summary>
public static class EthnicCodes
{
    private const string Single = "ABCDEFGHJKLMNPRSZ9X";

    private static readonly string[] SecondCharacters =
    [
        "C23ABCDEFGHJKLMNPQRSTUVWXY", "GABCDEF", "LABCDEFGHJK", "PABCDE", "SABCDE", "99",
    ];

    /// <summary>
    /// Reads a text that is a code, or that begins with a code followed by a space or hyphen. Gives the national code, or Z for
    /// every code that means Unknown.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, out char national)
    {
        national = 'Z';
        if (text.IsEmpty) return false;
        var first = char.ToUpperInvariant(text[0]);
        if (Ends(text, 1) && Single.Contains(first, StringComparison.Ordinal))
        {
            national = first is '9' or 'X' ? 'Z' : first;
            return true;
        }

        if (text.Length < 2 || !Ends(text, 2) || !IsSubCode(first, char.ToUpperInvariant(text[1]))) return false;
        national = first == '9' ? 'Z' : first;
        return true;
    }

    private static bool Ends(ReadOnlySpan<char> text, int length) => text.Length == length || text[length] is ' ' or '-';

    private static bool IsSubCode(char first, char second)
    {
        foreach (var row in SecondCharacters)
        {
            if (row[0] == first && row.AsSpan(1).Contains(second)) return true;
        }

        return false;
    }
}

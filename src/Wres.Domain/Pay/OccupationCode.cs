namespace Wres.Domain.Pay;

/// <summary>What an Occupation Code cell decides. Source: method, Area and level, line 2.</summary>
public static class OccupationCode
{
    /// <summary>
    /// G = non-clinical; A, H, N, P, S, U = clinical; exactly three digits = medical; null where the cell decides nothing.
    /// </summary>
    public static Area? Decide(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return null;
        if (text.Length == 3 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2])) return Area.Medical;
        return char.ToUpperInvariant(text[0]) switch
        {
            'G' => Area.NonClinical,
            'A' or 'H' or 'N' or 'P' or 'S' or 'U' => Area.Clinical,
            _ => null,
        };
    }

    /// <summary>True for one or two digits: what a spreadsheet leaves of a medical code such as 021.</summary>
    public static bool MayHaveLostZeros(ReadOnlySpan<char> text) =>
        text.Length is 1 or 2 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]);
}

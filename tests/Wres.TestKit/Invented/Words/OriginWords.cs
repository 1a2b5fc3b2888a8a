namespace Wres.TestKit.Invented.Words;

/// <summary>Ethnic origins as cells, each with its group by the contract: w, b or u.</summary>
internal static class OriginWords
{
    public static readonly Known<char>[] All =
    [
        new("A", 'w'), new("A White - British", 'w'), new("White - British", 'w'), new("B White - Irish", 'w'), new("C White - Any other White background", 'w'),
        new("White", 'w'), new("CX Mixed White", 'w'), new("CX", 'w'), new("C3", 'w'), new("CP Polish", 'w'), new("CN", 'w'), new("White - Irish", 'w'),
        new("Gypsy or Irish Traveller", 'w'), new("Roma", 'w'), new("Any other White background", 'w'), new("A-White British", 'w'), new("CY Other European", 'w'),
        new("White British", 'w'), new("White - Roma", 'w'), new("English, Welsh, Scottish, Northern Irish or British", 'w'),
        new("White - English/Welsh/Scottish/Northern Irish/British", 'w'), new("D Mixed - White and Black Caribbean", 'b'), new("E", 'b'), new("F Mixed - White and Asian", 'b'), new("G", 'b'), new("GC", 'b'),
        new("GC Black and White", 'b'), new("GF", 'b'), new("H Asian or Asian British - Indian", 'b'), new("Asian or Asian British - Pakistani", 'b'),
        new("K", 'b'), new("L", 'b'), new("LH British Asian", 'b'), new("LK", 'b'), new("M Black or Black British - Caribbean", 'b'), new("N", 'b'),
        new("Black or Black British - African", 'b'), new("P", 'b'), new("PC Nigerian", 'b'), new("R Chinese", 'b'), new("Chinese", 'b'), new("S Any Other Ethnic Group", 'b'),
        new("SC Filipino", 'b'), new("Arab", 'b'), new("BME", 'b'), new("Any other Asian background", 'b'), new("Any other ethnic group", 'b'),
        new("Mixed - White and Black African", 'b'), new("Any other Black background", 'b'), new("J-Pakistani", 'b'), new("SE", 'b'),
        new("Any other Mixed / multiple ethnic background", 'b'), new("Indian", 'b'), new("Bangladeshi", 'b'), new("African", 'b'), new("Caribbean", 'b'),
        new("D - Mixed White & Black Caribbean", 'b'), new("Other Ethnic Groups - Chinese", 'b'),
        new("Z", 'u'), new("Z Not Stated", 'u'), new("Not Stated", 'u'), new("99", 'u'), new("9", 'u'), new("X", 'u'), new("", 'u'), new("Undefined", 'u'),
        new("Unspecified", 'u'), new("Not Known", 'u'), new("No reply", 'u'), new("Prefer not to say", 'u'), new("Do not wish to say", 'u'),
        new("I do not wish to disclose my ethnic origin", 'u'), new("Martian", 'u'), new("Q Held Elsewhere", 'u'), new("AB", 'u'), new("T", 'u'), new("Various", 'u'),
    ];

    /// <summary>The finer group of a cell of the pool, by the code that it begins with or, for labels, the national code.</summary>
    public static string Finer(Known<char> origin)
    {
        if (origin.Means != 'b')
            return origin.Means == 'w' ? "White" : "Unknown";
        var code = origin.Text switch
        {
            "BME" => '-',
            "Asian or Asian British - Pakistani" or "Any other Asian background" or "Indian" or "Bangladeshi" => 'J',
            "Black or Black British - African" or "Any other Black background" or "African" or "Caribbean" => 'N',
            "Mixed - White and Black African" or "Any other Mixed / multiple ethnic background" => 'E',
            "Chinese" or "Other Ethnic Groups - Chinese" => 'R',
            "Arab" or "Any other ethnic group" => 'S',
            _ => origin.Text[0],
        };
        return code switch
        {
            '-' => "BME unspecified",
            >= 'D' and <= 'G' => "Mixed",
            >= 'H' and <= 'L' => "Asian",
            >= 'M' and <= 'P' => "Black",
            _ => "Other",
        };
    }
}

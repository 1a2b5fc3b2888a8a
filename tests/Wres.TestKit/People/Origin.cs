using Wres.Domain.Ethnicity;
using Wres.TestKit.Chance;

namespace Wres.TestKit.People;

/// <summary>An ethnic origin: its code of the national list and its label.</summary>
public sealed record Origin(string Code, string Label)
{
    /// <summary>Code, space and label in one cell, as ESR exports it; a label without a code stands alone.</summary>
    public string Both => Code.Length == 0 ? Label : Code + " " + Label;

    /// <summary>The code alone, or the label where there is no code.</summary>
    public string Short => Code.Length == 0 ? Label : Code;

    /// <summary>The national label without a code: a sub-code is written as the code that it belongs to.</summary>
    public string National => Code.Length < 2 ? Label : White.Concat(Bme).First(o => o.Item.Code == Code[..1]).Item.Label;

    private static readonly Weighted<Origin>[] White =
    [
        new(new("A", "White - British"), 900), new(new("B", "White - Irish"), 22), new(new("C", "White - Any other White background"), 48),
        new(new("CA", "English"), 12), new(new("CP", "Polish"), 9), new(new("CK", "Italian"), 4), new(new("CY", "Other European"), 5),
    ];

    private static readonly Weighted<Origin>[] Bme =
    [
        new(new("H", "Asian or Asian British - Indian"), 290), new(new("J", "Asian or Asian British - Pakistani"), 95),
        new(new("K", "Asian or Asian British - Bangladeshi"), 25), new(new("L", "Asian or Asian British - Any other Asian background"), 110),
        new(new("LH", "British Asian"), 10), new(new("M", "Black or Black British - Caribbean"), 30), new(new("N", "Black or Black British - African"), 190),
        new(new("P", "Black or Black British - Any other Black background"), 20), new(new("PC", "Nigerian"), 15), new(new("D", "Mixed - White and Black Caribbean"), 30),
        new(new("E", "Mixed - White and Black African"), 25), new(new("F", "Mixed - White and Asian"), 35), new(new("G", "Mixed - Any other mixed background"), 30),
        new(new("R", "Chinese"), 40), new(new("S", "Any Other Ethnic Group"), 45), new(new("SC", "Filipino"), 30),
    ];

    private static readonly Weighted<Origin>[] Unknown =
    [
        new(new("Z", "Not Stated"), 60), new(new("", "Undefined"), 10), new(new("", "Unspecified"), 8), new(new("", ""), 12),
    ];

    /// <summary>An origin of the group.</summary>
    public static Origin For(EthnicGroup group, Draw draw) => draw.Weigh(Of(group));

    /// <summary>All origins of the group with their weights.</summary>
    public static IReadOnlyList<Weighted<Origin>> Of(EthnicGroup group) => group switch
    {
        EthnicGroup.White => White,
        EthnicGroup.Bme => Bme,
        _ => Unknown,
    };
}

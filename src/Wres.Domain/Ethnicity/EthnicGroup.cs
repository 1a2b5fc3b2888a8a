namespace Wres.Domain.Ethnicity;

/// <summary>The three groups that the WRES counts. Unknown holds not stated, not known and, meanwhile, what no rule maps.</summary>
public enum EthnicGroup : byte
{
    /// <summary>Not stated, not known, blank or unmapped.</summary>
    Unknown,

    /// <summary>Codes A, B, C and every sub-code of C.</summary>
    White,

    /// <summary>Black and minority ethnic: codes D to S and their sub-codes.</summary>
    Bme,
}

/// <summary>Finer groups for breakdowns. Chinese (R) sits in Other, as in the 2001 grouping, unless a setting says Asian.</summary>
public enum FinerGroup : byte
{
    /// <summary>Not stated, not known, blank or unmapped.</summary>
    Unknown,

    /// <summary>A, B, C.</summary>
    White,

    /// <summary>H, J, K, L.</summary>
    Asian,

    /// <summary>M, N, P.</summary>
    Black,

    /// <summary>D to G.</summary>
    Mixed,

    /// <summary>R, S.</summary>
    Other,

    /// <summary>BME by label only (the text "BME"), so no finer group is known.</summary>
    BmeUnspecified,
}

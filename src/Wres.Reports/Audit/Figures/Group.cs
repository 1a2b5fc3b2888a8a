namespace Wres.Reports.Audit.Figures;

/// <summary>The groups that a WRES report compares.</summary>
internal enum Group
{
    White,
    BME,
    Unknown,
    All,
}

/// <summary>Which group stands above the line of a ratio.</summary>
internal enum RatioDirection
{
    WhiteOverBme,
    BmeOverWhite,
}

namespace Wres.Reports.Styles;

/// <summary>How an organisation's documents look and speak; data, never code. The defaults are the product's own style.</summary>
public sealed record HouseStyle
{
    /// <summary>Name of the style.</summary>
    public string Name { get; init; } = "standard";
}

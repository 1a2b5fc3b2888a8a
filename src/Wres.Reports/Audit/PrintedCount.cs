namespace Wres.Reports.Audit;

/// <summary>One row of a counts file, every cell as printed; the texts decide to how many decimals a figure is judged.</summary>
public sealed record PrintedCount
{
    /// <summary>1-based row in the file.</summary>
    public required int Row { get; init; }
    /// <summary>Period yyyy-MM.</summary>
    public required string Period { get; init; }
    /// <summary>Indicator 1 to 9.</summary>
    public required string Indicator { get; init; }
    /// <summary>Measure, such as headcount or ratio.</summary>
    public required string Measure { get; init; }
    /// <summary>White, BME, Unknown or All.</summary>
    public required string Group { get; init; }
    /// <summary>Area, empty for the total.</summary>
    public string Area { get; init; } = "";
    /// <summary>Level or cluster, empty for the total.</summary>
    public string Level { get; init; } = "";
    /// <summary>Numerator as printed.</summary>
    public string Numerator { get; init; } = "";
    /// <summary>Denominator as printed.</summary>
    public string Denominator { get; init; } = "";
    /// <summary>Value as printed.</summary>
    public string Value { get; init; } = "";
}

namespace Wres.Domain;

/// <summary>
/// The settings of the method, per organisation and reporting year. The defaults are the method's own, version 2025.1.
/// Percentages in percentage points, ratios without unit.
/// </summary>
public sealed record MethodSettings
{
    /// <summary>Version of the method that these settings belong to.</summary>
    public const string Version = "2025.1";

    /// <summary>Survey figures of fewer responses are suppressed.</summary>
    public int MinimumSurveyResponses { get; init; } = 11;
    /// <summary>Two-sided significance level.</summary>
    public double SignificanceLevel { get; init; } = 0.05;
    /// <summary>Lower end of the four-fifths range, included.</summary>
    public double FourFifthsLow { get; init; } = 0.80;
    /// <summary>Upper end of the four-fifths range, included.</summary>
    public double FourFifthsHigh { get; init; } = 1.25;
    /// <summary>Dead band of indicators 1 and 5 to 8, percentage points.</summary>
    public double DeadBandPercentagePoints { get; init; } = 0.5;
    /// <summary>Dead band of indicators 2, 3 and 4, in units of the ratio.</summary>
    public double DeadBandRatio { get; init; } = 0.05;
    /// <summary>Dead band of indicator 9, percentage points.</summary>
    public double DeadBandBoard { get; init; } = 1.0;
    /// <summary>True where a higher board difference is better; false where nearer to zero is.</summary>
    public bool BoardHigherIsBetter { get; init; }
    /// <summary>Counts of 1 to this are hidden in public documents.</summary>
    public int DisclosureThreshold { get; init; } = 4;
    /// <summary>True where the trust publishes its board's counts.</summary>
    public bool PublishBoardCounts { get; init; }
    /// <summary>Target year of the trajectory.</summary>
    public int TrajectoryTarget { get; init; } = 2028;
    /// <summary>True where Chinese (R) sits in Asian rather than Other.</summary>
    public bool ChineseInAsian { get; init; }
    /// <summary>Last reporting year whose disciplinary counts rest on two years; null for none. The next year starts a new base.</summary>
    public int? LastTwoYearDisciplinaryBasis { get; init; }
    /// <summary>Decimals of percentages in documents.</summary>
    public int PercentDecimals { get; init; } = 1;
    /// <summary>Decimals of ratios in documents.</summary>
    public int RatioDecimals { get; init; } = 2;
    /// <summary>Decimals of percentage points in documents.</summary>
    public int PointsDecimals { get; init; } = 1;
}

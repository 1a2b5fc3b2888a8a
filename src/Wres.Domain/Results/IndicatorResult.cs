namespace Wres.Domain.Results;

/// <summary>
/// One indicator. Value: 1 = BME percent of the workforce; 2, 4 = White rate / BME rate; 3 = BME rate / White rate; 5 to 8 = BME
/// percent; 9 = voting BME percent minus workforce BME percent.
/// </summary>
public sealed record IndicatorResult
{
    /// <summary>1 to 9.</summary>
    public required int Id { get; init; }
    /// <summary>percent, ratio or percentage-points.</summary>
    public required string Unit { get; init; }
    /// <summary>calculated, imported, not-calculable or suppressed.</summary>
    public required string Status { get; init; }
    /// <summary>Of not-calculable: no-data, no-one-in-group or zero-denominator.</summary>
    public string? Reason { get; init; }
    /// <summary>The headline figure.</summary>
    public double? Value { get; init; }
    /// <summary>Codes: small-numbers, numerator-exceeds-group.</summary>
    public IReadOnlyList<string>? Notes { get; init; }
    /// <summary>Figures by group.</summary>
    public GroupSet<GroupFigures>? Groups { get; init; }
    /// <summary>Indicator 1: area and level.</summary>
    public IReadOnlyList<LevelRow>? Rows { get; init; }
    /// <summary>Indicator 1: area and cluster.</summary>
    public IReadOnlyList<ClusterRow>? Clusters { get; init; }
    /// <summary>Indicator 1: area, every level.</summary>
    public IReadOnlyList<AreaRow>? Areas { get; init; }
    /// <summary>Indicators 1 and 2.</summary>
    public Breakdowns? Breakdowns { get; init; }
    /// <summary>Indicator 1: race disparity ratios.</summary>
    public IReadOnlyList<DisparityRow>? Disparity { get; init; }
    /// <summary>Indicator 1: people a year to the target.</summary>
    public IReadOnlyList<TrajectoryRow>? Trajectory { get; init; }
    /// <summary>Indicators 2 to 4: Katz interval.</summary>
    public Interval? ConfidenceInterval { get; init; }
    /// <summary>Fisher (2 to 4) or two-proportion z (5 to 8), two-sided.</summary>
    public double? PValue { get; init; }
    /// <summary>p below the significance level.</summary>
    public bool? Significant { get; init; }
    /// <summary>within, adverse-to-bme or adverse-to-white.</summary>
    public string? FourFifths { get; init; }
    /// <summary>White rate times BME denominator minus BME numerator, nearest whole person, signed.</summary>
    public long? PeopleToCloseGap { get; init; }
    /// <summary>Indicator 2: the funnel.</summary>
    public GroupSet<FunnelFigures>? Funnel { get; init; }
    /// <summary>Indicators 5 to 8: BME minus White, percentage points.</summary>
    public double? Gap { get; init; }
    /// <summary>Indicator 9.</summary>
    public BoardSubsets? Subsets { get; init; }
}

/// <summary>One value for each group; a group that does not apply is absent.</summary>
public sealed record GroupSet<T>(T? White, T? Bme, T? Unknown)
    where T : class;

/// <summary>Figures of one group; which members are present depends on the indicator.</summary>
public sealed record GroupFigures
{
    /// <summary>suppressed, for survey figures below the response limit.</summary>
    public string? Status { get; init; }
    /// <summary>Indicator 1: people.</summary>
    public long? Count { get; init; }
    /// <summary>Indicators 1 and 5 to 8: percent, 0 to 100.</summary>
    public double? Percent { get; init; }
    /// <summary>Indicators 2 to 4: shortlisted, or headcount.</summary>
    public long? Denominator { get; init; }
    /// <summary>Indicators 2 to 4: appointed, or people.</summary>
    public long? Numerator { get; init; }
    /// <summary>Numerator / denominator, 0 to 1 (above 1 with the note numerator-exceeds-group).</summary>
    public double? Rate { get; init; }
    /// <summary>Indicators 5 to 8: respondents.</summary>
    public long? Responses { get; init; }
    /// <summary>Indicators 5 to 8: median of the benchmark group.</summary>
    public double? BenchmarkPercent { get; init; }
}

/// <summary>People of an area and level.</summary>
public sealed record LevelRow(string Area, string Level, long White, long Bme, long Unknown)
{
    /// <summary>Percents of these people; absent where there are none.</summary>
    public Representation? Shares { get; init; }
}

/// <summary>People of an area and cluster, <c>1</c> to <c>7</c> or <c>none</c>.</summary>
public sealed record ClusterRow(string Area, string Cluster, long White, long Bme, long Unknown)
{
    /// <summary>Percents of these people; absent where there are none.</summary>
    public Representation? Shares { get; init; }
}

/// <summary>People of an area, every level.</summary>
public sealed record AreaRow(string Area, long White, long Bme, long Unknown)
{
    /// <summary>Percents of these people; absent where there are none.</summary>
    public Representation? Shares { get; init; }
}

/// <summary>
/// How a part of the workforce is made up. Percent of group g = n(g) / (w + b + u) of the part; column percent = n(g) / all people of
/// the group in the workforce; gap = BME percent of the part minus BME percent of the workforce, in percentage points.
/// </summary>
public sealed record Representation(GroupNumbers Percent, GroupShares ColumnPercent, double Gap);

/// <summary>One number for each group that has people.</summary>
public sealed record GroupShares(double? White, double? Bme, double? Unknown);

/// <summary>Breakdowns; entries of indicator 1 hold counts, those of indicator 2 the members of the indicator.</summary>
public sealed record Breakdowns
{
    /// <summary>By division.</summary>
    public IReadOnlyList<BreakdownEntry>? Division { get; init; }
    /// <summary>By care group.</summary>
    public IReadOnlyList<BreakdownEntry>? CareGroup { get; init; }
    /// <summary>By staff group.</summary>
    public IReadOnlyList<BreakdownEntry>? StaffGroup { get; init; }
    /// <summary>By finer ethnic group; entries hold name and count.</summary>
    public IReadOnlyList<BreakdownEntry>? Ethnicity { get; init; }
    /// <summary>Indicator 2: Internal, External, International, Not recorded, Without International.</summary>
    public IReadOnlyList<BreakdownEntry>? Source { get; init; }
    /// <summary>Indicator 2: by level.</summary>
    public IReadOnlyList<BreakdownEntry>? Level { get; init; }
    /// <summary>Indicator 2: by area.</summary>
    public IReadOnlyList<BreakdownEntry>? Area { get; init; }
}

/// <summary>One entry of a breakdown.</summary>
public sealed record BreakdownEntry
{
    /// <summary>Name as first written.</summary>
    public required string Name { get; init; }
    /// <summary>People of a finer ethnic group.</summary>
    public long? Count { get; init; }
    /// <summary>Indicator 1.</summary>
    public long? White { get; init; }
    /// <summary>Indicator 1.</summary>
    public long? Bme { get; init; }
    /// <summary>Indicator 1.</summary>
    public long? Unknown { get; init; }
    /// <summary>Indicator 1: percents of these people; absent where there are none.</summary>
    public Representation? Shares { get; init; }
    /// <summary>Indicator 2, as in the indicator.</summary>
    public string? Status { get; init; }
    /// <summary>Indicator 2, as in the indicator.</summary>
    public string? Reason { get; init; }
    /// <summary>Indicator 2, as in the indicator.</summary>
    public double? Value { get; init; }
    /// <summary>Indicator 2, as in the indicator.</summary>
    public IReadOnlyList<string>? Notes { get; init; }
    /// <summary>Indicator 2, as in the indicator.</summary>
    public GroupSet<GroupFigures>? Groups { get; init; }
    /// <summary>Indicator 2, as in the indicator.</summary>
    public Interval? ConfidenceInterval { get; init; }
    /// <summary>Indicator 2, as in the indicator.</summary>
    public double? PValue { get; init; }
    /// <summary>Indicator 2, as in the indicator.</summary>
    public bool? Significant { get; init; }
    /// <summary>Indicator 2, as in the indicator.</summary>
    public string? FourFifths { get; init; }
    /// <summary>Indicator 2, as in the indicator.</summary>
    public long? PeopleToCloseGap { get; init; }
}

/// <summary>Race disparity ratios of an area (clinical, non-clinical or all).</summary>
public sealed record DisparityRow(string Area, double? LowerToMiddle, double? MiddleToUpper, double? LowerToUpper);

/// <summary>People a year that a level needs to reach the workforce share by the target year.</summary>
public sealed record TrajectoryRow(string Level, int Target, long PeopleAYear);

/// <summary>A confidence interval.</summary>
public sealed record Interval(double Level, double Low, double High);

/// <summary>Recruitment funnel of a group; interviewed is absent where no row says it.</summary>
public sealed record FunnelFigures(long? Applications, long Shortlisted, long? Interviewed, long Appointed);

/// <summary>The board and its subsets.</summary>
public sealed record BoardSubsets(BoardSubset? Total, BoardSubset? Voting, BoardSubset? NonVoting, BoardSubset? Executive, BoardSubset? NonExecutive);

/// <summary>Members by group, percent of each (Unknown in the denominator) and difference to the workforce in percentage points.</summary>
public sealed record BoardSubset(long White, long Bme, long Unknown, GroupNumbers? Percent, GroupNumbers? Difference)
{
    /// <summary>
    /// The BME difference that one BME member more would make: 100 (b + 1) / (members + 1) minus the workforce's BME percent.
    /// </summary>
    public double? OneMoreBmeDifference { get; init; }
}

/// <summary>One number for each group.</summary>
public sealed record GroupNumbers(double White, double Bme, double Unknown);

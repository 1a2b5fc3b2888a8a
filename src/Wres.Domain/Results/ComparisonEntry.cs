namespace Wres.Domain.Results;

/// <summary>One indicator against last year. Verdict: improved, little-change, declined or not-comparable (with reason).</summary>
public sealed record ComparisonEntry
{
    /// <summary>1 to 9.</summary>
    public required int Id { get; init; }
    /// <summary>Last year's value.</summary>
    public double? Previous { get; init; }
    /// <summary>result, counts or published.</summary>
    public string? PreviousSource { get; init; }
    /// <summary>Method of the stored result where it is another version than this one's.</summary>
    public string? PreviousMethod { get; init; }
    /// <summary>Value as published in last year's counts, where last year was restated from a stored result.</summary>
    public double? PreviousAsPublished { get; init; }
    /// <summary>Current minus previous; absent where not comparable.</summary>
    public double? Change { get; init; }
    /// <summary>See the record.</summary>
    public required string Verdict { get; init; }
    /// <summary>no-current, no-previous, suppressed or base-changed.</summary>
    public string? Reason { get; init; }
    /// <summary>Whether chance alone could explain the change; apart from the verdict.</summary>
    public required SignificanceEntry Significance { get; init; }
    /// <summary>National figure, where one is sourced.</summary>
    public BenchmarkEntry? Benchmark { get; init; }
    /// <summary>Other figures to stand beside: regions and peers that the organisation's benchmark table names.</summary>
    public IReadOnlyList<PeerBenchmark>? Peers { get; init; }
    /// <summary>Indicator 1: how clusters moved since the previous year, where both years' clusters are known.</summary>
    public IReadOnlyList<ClusterMovement>? Movement { get; init; }
}

/// <summary>A figure of a region or a peer.</summary>
public sealed record PeerBenchmark(string Name, double Value, int Year, string Source);

/// <summary>
/// Net change of a cluster's people by group since the previous year (those who joined it minus those who left it), and of its
/// BME percent in percentage points; the latter is absent where the cluster was or is empty.
/// </summary>
public sealed record ClusterMovement(string Area, string Cluster, long White, long Bme, long Unknown)
{
    /// <summary>Current BME percent of the cluster minus the previous one.</summary>
    public double? BmePercentChange { get; init; }
}

/// <summary>Test: two-proportion-z, log-ratio-z, fisher-exact or not-tested.</summary>
public sealed record SignificanceEntry(string Test, double? PValue = null, bool? Significant = null);

/// <summary>A benchmark with its year and publication.</summary>
public sealed record BenchmarkEntry(double Value, int Year, string Source);

/// <summary>Values of the same month over the years, oldest first, and where a base changed.</summary>
public sealed record TrendEntry(int Id, IReadOnlyList<TrendPoint> Points, IReadOnlyList<TrendBreak> Breaks);

/// <summary>One year's value.</summary>
public sealed record TrendPoint(string Period, double Value);

/// <summary>The first period on a new base.</summary>
public sealed record TrendBreak(string Period, string Reason);

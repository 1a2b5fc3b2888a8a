using Wres.Domain.Results;

namespace Wres.Domain.Comparison;

/// <summary>A period against the years before it.</summary>
/// <param name="Comparison">Always nine, in order.</param>
/// <param name="Trend">Always nine, in order; the current period included.</param>
/// <param name="Issues">Issues of the earlier years' figures that were used, with how often.</param>
public sealed record ComparedPeriod(
    IReadOnlyList<ComparisonEntry> Comparison, IReadOnlyList<TrendEntry> Trend, IReadOnlyList<QualityIssue> Issues);

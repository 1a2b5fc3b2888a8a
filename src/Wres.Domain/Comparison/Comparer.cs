using Wres.Domain.Benchmarks;
using Wres.Domain.Results;

namespace Wres.Domain.Comparison;

/// <summary>Compares a period with the same month a year earlier and lays out the trend. Source: method, Comparison with last year.</summary>
public static class Comparer
{
    /// <summary>Compares <paramref name="current"/>, the nine indicators of <paramref name="period"/>, with what is known.</summary>
    public static ComparedPeriod Compare(
        ReportingPeriod period, IReadOnlyList<IndicatorResult> current, KnownHistory history, MethodSettings settings, BenchmarkTable benchmarks) =>
        throw new NotSupportedException($"{period} {current.Count} {history} {settings} {benchmarks}");
}

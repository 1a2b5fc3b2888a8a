using Wres.Domain.Benchmarks;
using Wres.Domain.Indicators;
using Wres.Domain.Results;

namespace Wres.Domain.Comparison;

/// <summary>Compares a period with the same month a year earlier and lays out the trend. Source: method, Comparison with last year.</summary>
public static class Comparer
{
    /// <summary>Compares <paramref name="current"/>, the nine indicators of <paramref name="period"/>, with what is known.</summary>
    public static ComparedPeriod Compare(
        ReportingPeriod period, IReadOnlyList<IndicatorResult> current, KnownHistory history, MethodSettings settings, BenchmarkTable benchmarks)
    {
        var years = new EarlierYears(period, history, settings);
        return new ComparedPeriod(
            [.. current.Select(result => Entry(period, result, years, settings) with
            {
                Benchmark = benchmarks.National(result.Id, period) is { } b ? new BenchmarkEntry(b.Value, b.Year, b.Publication) : null,
                Peers = benchmarks.Beside(result.Id, period).Select(b => new PeerBenchmark(b.Scope, b.Value, b.Year, b.Publication)).ToList()
                    is { Count: > 0 } peers ? peers : null,
            })],
            [.. current.Select(result => Trends.Of(period, result, years, settings))],
            years.Issues);
    }

    private static ComparisonEntry Entry(ReportingPeriod period, IndicatorResult current, EarlierYears years, MethodSettings settings)
    {
        var id = current.Id;
        var previous = years.Find(id, period.YearBefore);
        var entry = new ComparisonEntry
        {
            Id = id,
            Previous = previous?.Result.Value,
            PreviousSource = previous?.Source,
            PreviousMethod = previous?.Method,
            PreviousAsPublished = previous?.Source == "result" ? years.Given(id, period.YearBefore)?.Result.Value : null,
            Verdict = Verdict.NotComparable,
            Significance = ChangeSignificance.NotTested,
            Movement = id == 1 && previous is not null ? ClusterMovements.Of(previous.Result, current) : null,
        };
        var reason = Reason(period, current, previous, settings);
        if (reason is not null || current.Value is not { } value || previous?.Result.Value is not { } before)
            return entry with { Reason = reason };
        return entry with
        {
            Change = value - before,
            Verdict = Verdict.Of(id, before, value, settings),
            Significance = ChangeSignificance.Of(id, previous.Result, current, settings),
        };
    }

    private static string? Reason(ReportingPeriod period, IndicatorResult current, EarlierFigure? previous, MethodSettings settings) =>
        current.Value is null && current.Status != IndicatorNames.Suppressed ? "no-current"
        : previous is null ? "no-previous"
        : current.Status == IndicatorNames.Suppressed || previous.Result.Status == IndicatorNames.Suppressed ? "suppressed"
        : BaseChange.Between(current.Id, previous.Period, period, settings) ? BaseChange.Reason
        : null;
}

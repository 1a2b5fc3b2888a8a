using Wres.Domain.Benchmarks;

namespace Wres.Pipeline.Settings;

/// <summary>What stands beside the national figures: the organisation's region, and figures that the trust answers for itself.</summary>
public sealed record BenchmarkSettings
{
    /// <summary>Scope of the shipped regional figures, such as <c>London</c>; null for none.</summary>
    public string? Region { get; init; }

    /// <summary>Figures of peers, or corrected national ones, with where they were published.</summary>
    public IReadOnlyList<OwnBenchmark> Own { get; init; } = [];

    /// <summary>The shipped figures with the region and the trust's own over them.</summary>
    public BenchmarkTable Over(BenchmarkTable shipped)
    {
        ArgumentNullException.ThrowIfNull(shipped);
        return shipped.With(Own.Select(o => o.ToFigure())) with { Region = Region };
    }
}

/// <summary>A figure that the trust adds, in the indicator's own unit. Year: reporting year, 2024 = March 2024.</summary>
public sealed record OwnBenchmark(int Indicator, string Scope, int Year, double Value, string Publication)
{
    // The survey of 2021, reported in 2022, is the first whose indicator 7 has Don't know in its base.
    private const int FirstYearWithDontKnow = 2022;

    internal BenchmarkFigure ToFigure() => new(
        Indicator, Indicator is 2 or 3 or 4 ? "ratio" : Indicator == 9 ? "difference" : "bme-percent", Scope, Year,
        Indicator != 7 ? "" : Year >= FirstYearWithDontKnow ? "with-dont-know" : "yes-no", Value, BenchmarkEvidence.Local, Year, Publication);
}

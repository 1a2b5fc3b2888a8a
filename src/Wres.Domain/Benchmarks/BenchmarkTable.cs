namespace Wres.Domain.Benchmarks;

/// <summary>National and regional figures with year, publication and evidence, and the ones that a trust adds.</summary>
public sealed record BenchmarkTable
{
    /// <summary>The figures that ship with the product.</summary>
    public static BenchmarkTable Shipped { get; } = new();
}

namespace Wres.Domain.Benchmarks;

/// <summary>How well a figure is evidenced.</summary>
public enum BenchmarkEvidence : byte
{
    /// <summary>Read in a publication that the figure names; may be printed.</summary>
    Sourced,
    /// <summary>Not checked against a publication; never printed by default.</summary>
    Unsourced,
    /// <summary>Added by the trust, which answers for it; printed.</summary>
    Local,
}

/// <summary>One figure to stand beside a trust's own.</summary>
/// <param name="Indicator">1 to 9.</param>
/// <param name="Measure">What is measured, such as <c>ratio</c>, <c>bme-percent</c> or <c>vsm-bme-percent</c>.</param>
/// <param name="Scope"><c>national</c>, or the name of a region or peer.</param>
/// <param name="Year">Reporting year, 2024 = March 2024.</param>
/// <param name="Basis">Base of the figure where it changed, such as <c>yes-no</c> or <c>with-dont-know</c>; empty elsewhere.</param>
/// <param name="Value">The figure in the indicator's unit.</param>
/// <param name="Evidence">How well it is evidenced.</param>
/// <param name="Vintage">Reporting year of the publication that prints it; later than the year where it was restated.</param>
/// <param name="Publication">Where it was read.</param>
public sealed record BenchmarkFigure(
    int Indicator, string Measure, string Scope, int Year, string Basis, double Value, BenchmarkEvidence Evidence, int Vintage, string Publication);

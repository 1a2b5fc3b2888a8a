using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Explaining;

/// <summary>Other figures of the report that may have slipped into the place of a wrong percent.</summary>
internal sealed record ShareSurroundings
{
    /// <summary>The same cell in other years: label, count, base and printed percent, the nearest year first.</summary>
    public IReadOnlyList<(string Label, long? Count, long? Base, Printed? Percent)> OtherYears { get; init; } = [];

    /// <summary>Other bases that a reader could have used, with their names.</summary>
    public IReadOnlyList<(string Label, long Base)> OtherBases { get; init; } = [];

    /// <summary>Other groups of the same row: label, count, base.</summary>
    public IReadOnlyList<(string Label, long Count, long Base)> OtherGroups { get; init; } = [];
}

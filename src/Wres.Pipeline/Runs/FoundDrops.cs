using Wres.Domain;

namespace Wres.Pipeline.Runs;

/// <summary>What lies among the dropped files.</summary>
/// <param name="Drops">Every organisation and period with at least one file, in ascending order.</param>
/// <param name="Misplaced">
/// Files that look meant as extracts and lie in no drop: under an organisation but no period, under a period but no
/// organisation, or in a folder below a drop. Nothing that was dropped is passed over in silence.
/// </param>
public sealed record FoundDrops(IReadOnlyList<(OrganisationCode Organisation, ReportingPeriod Period)> Drops, IReadOnlyList<string> Misplaced);

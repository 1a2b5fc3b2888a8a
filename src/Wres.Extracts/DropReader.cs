using Wres.Domain;

namespace Wres.Extracts;

/// <summary>Reads the files of one drop: bytes to counted inputs and issues, every row accounted for.</summary>
public static class DropReader
{
    /// <summary>Reads a drop. <paramref name="rows"/> hears of progress in data rows.</summary>
    public static DropResult Read(
        OrganisationCode organisation, ReportingPeriod period, IReadOnlyList<DroppedFile> files, ExtractSettings settings,
        MethodSettings method, IProgress<long>? rows, CancellationToken ct) =>
        Read(organisation, period, files, settings, method, [], rows, ct);

    /// <summary>Reads a drop, its headcount compared with those of earlier periods.</summary>
    public static DropResult Read(
        OrganisationCode organisation, ReportingPeriod period, IReadOnlyList<DroppedFile> files, ExtractSettings settings,
        MethodSettings method, IReadOnlyList<PreviousHeadcount> previous, IProgress<long>? rows, CancellationToken ct) =>
        throw new NotSupportedException("Reading is not there yet.");
}

using System.Text;
using Wres.Domain;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Steps;

namespace Wres.Pipeline.Drops;

/// <summary>What lies in a drop at one moment.</summary>
/// <param name="Organisation">Whose.</param>
/// <param name="Period">Of which period.</param>
/// <param name="Files">The extracts, without the marker.</param>
/// <param name="Complete">True where the marker <c>complete.json</c> lies beside them.</param>
public sealed record DropLook(OrganisationCode Organisation, ReportingPeriod Period, IReadOnlyList<BlobEntry> Files, bool Complete)
{
    /// <summary>Lists a drop.</summary>
    public static async Task<DropLook> TakeAsync(IBlobStore blobs, OrganisationCode organisation, ReportingPeriod period, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(blobs);
        var entries = new List<BlobEntry>();
        await foreach (var blob in blobs.ListAsync(Containers.Extracts, $"{organisation}/{period}/", ct))
            entries.Add(blob);
        return Of(organisation, period, entries);
    }

    /// <summary>Every drop with at least one file (of one organisation, or of all), in ascending order.</summary>
    public static async Task<IReadOnlyList<DropLook>> AllAsync(IBlobStore blobs, string? organisation, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(blobs);
        var entries = new List<BlobEntry>();
        await foreach (var blob in blobs.ListAsync(Containers.Extracts, organisation is null ? "" : $"{organisation}/", ct))
            entries.Add(blob);
        return All(entries);
    }

    /// <summary>The drops among blobs that are listed already.</summary>
    public static IReadOnlyList<DropLook> All(IEnumerable<BlobEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var looks = new List<DropLook>();
        foreach (var drop in entries.GroupBy(e => e.Path.Name[..Math.Max(e.Path.Name.LastIndexOf('/'), 0)], StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            if (drop.Key.Split('/') is [var code, var id] && OrganisationCode.TryParse(code, out var organisation) && ReportingPeriod.TryParse(id, out var period)
                && Of(organisation, period, drop) is { Files.Count: > 0 } look)
                looks.Add(look);
        }

        return looks;
    }

    /// <summary>A drop of blobs that are listed already; those that are no extracts of it are left out.</summary>
    public static DropLook Of(OrganisationCode organisation, ReportingPeriod period, IEnumerable<BlobEntry> entries)
    {
        var prefix = $"{organisation}/{period}/";
        var own = entries.Where(e => e.Path.Name.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        return new DropLook(
            organisation, period, [.. own.Where(e => DropFiles.IsExtract(e.Path.Name[prefix.Length..]))],
            own.Exists(e => IsMarker(e.Path.Name[prefix.Length..])));
    }

    /// <summary>True for the name of a file that belongs to a drop: no folder, not hidden, no lock file, not the marker.</summary>
    public static bool IsExtract(string file) => DropFiles.IsExtract(file);

    /// <summary>True for the file that says a drop is complete.</summary>
    public static bool IsMarker(string file) => string.Equals(file, DropFiles.CompleteMarker, StringComparison.OrdinalIgnoreCase);

    /// <summary>A file's name within the drop.</summary>
    public static string FileName(BlobEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Path.Name[(entry.Path.Name.LastIndexOf('/') + 1)..];
    }

    /// <summary>Name to ETag, as a run's state keeps it.</summary>
    internal IReadOnlyDictionary<string, string> ETags => Files.ToDictionary(FileName, f => f.ETag, StringComparer.Ordinal);

    /// <summary>A short mark of each file's version, for messages.</summary>
    internal IReadOnlyList<string> Marks => [.. Files.Select(Mark)];

    /// <summary>The files that a run has not been started with.</summary>
    internal IReadOnlyList<BlobEntry> NewTo(RunState? run)
    {
        var known = run?.Drop ?? run?.Inputs.ToDictionary(f => f.File, f => f.ETag, StringComparer.Ordinal);
        return known is null ? Files : [.. Files.Where(f => !known.TryGetValue(FileName(f), out var eTag) || eTag != f.ETag)];
    }

    internal static string Mark(BlobEntry file) => BlobBytes.Sha256(Encoding.UTF8.GetBytes($"{FileName(file)}\0{file.ETag}"))[..10];
}

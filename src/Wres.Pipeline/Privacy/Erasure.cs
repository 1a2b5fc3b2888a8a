using System.Globalization;
using Wres.Domain;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Trail;

namespace Wres.Pipeline.Privacy;

/// <summary>What an erasure deleted.</summary>
public sealed record ErasureResult(int Blobs, int Originals, int Shared, int Rows);

/// <summary>
/// Deletes everything that the store holds of an organisation. The audit log stays, which names the organisation and hashes alone, and
/// says that, when, by whom and why it was erased. Originals that another organisation dropped too stay, for that one.
/// </summary>
public static class Erasure
{
    /// <summary>Erases. May be stopped and done again.</summary>
    public static async Task<ErasureResult> RunAsync(IBlobStore blobs, ITableStore tables, TimeProvider clock, OrganisationCode organisation, string who, string why, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(blobs);
        ArgumentNullException.ThrowIfNull(tables);
        var log = new AuditLog(tables, clock);
        await log.AppendAsync(new AuditEvent(who, "organisation-erasure-begun") { Organisation = organisation.Value, Why = why }, ct);
        var (own, others) = await OrganisationData.OriginalsAsync(blobs, tables, clock, organisation, ct);
        var originals = 0;
        foreach (var hash in own.Except(others, StringComparer.Ordinal))
            originals += await blobs.DeleteAsync(new BlobPath(Containers.Originals, hash), ct) ? 1 : 0;
        var deleted = 0;
        var found = new List<BlobEntry>();
        await foreach (var blob in OrganisationData.BlobsAsync(blobs, organisation, ct))
            found.Add(blob);
        foreach (var blob in found)
            deleted += await blobs.DeleteAsync(blob.Path, ct) ? 1 : 0;
        var rows = await DeleteRowsAsync(tables, organisation, null, ct);
        var result = new ErasureResult(deleted, originals, own.Intersect(others, StringComparer.Ordinal).Count(), rows);
        await log.AppendAsync(
            new AuditEvent(who, "organisation-erased")
            {
                Organisation = organisation.Value,
                Why = why,
                Facts = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["files"] = Text(result.Blobs),
                    ["originals"] = Text(result.Originals),
                    ["shared-originals-kept"] = Text(result.Shared),
                    ["rows"] = Text(result.Rows),
                },
            },
            ct);
        return result;
    }

    internal static async Task<int> DeleteRowsAsync(ITableStore tables, OrganisationCode organisation, ReportingPeriod? period, CancellationToken ct)
    {
        var rows = 0;
        await foreach (var (table, row) in OrganisationData.RowsAsync(tables, organisation, period, ct))
            rows += await tables.DeleteAsync(table, row, ct) ? 1 : 0;
        return rows;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

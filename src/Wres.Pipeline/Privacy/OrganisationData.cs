using System.Runtime.CompilerServices;
using Wres.Domain;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Trail;

namespace Wres.Pipeline.Privacy;

/// <summary>Everything that the store holds of one organisation, wherever it lies.</summary>
public static class OrganisationData
{
    /// <summary>
    /// Tables whose rows belong to organisations: the partition is the code, or begins with it and a vertical bar, or the row key begins
    /// with it and a hyphen.
    /// </summary>
    public static IReadOnlyList<string> Tables { get; } = ["runs", "history", "actions", "action-history", "outbox", "outbox-due", "told"];

    /// <summary>Blobs of an organisation in every container that has a folder for each; originals are found by <see cref="OriginalsAsync"/>.</summary>
    public static async IAsyncEnumerable<BlobEntry> BlobsAsync(IBlobStore blobs, OrganisationCode organisation, [EnumeratorCancellation] CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(blobs);
        foreach (var container in Containers.All.Where(c => c != Containers.Originals))
        {
            await foreach (var blob in blobs.ListAsync(container, $"{organisation}/", ct))
                yield return blob;
        }
    }

    /// <summary>Hashes of originals that were dropped for this organisation; others: those that another organisation dropped too.</summary>
    public static async Task<(IReadOnlySet<string> Own, IReadOnlySet<string> Others)> OriginalsAsync(
        IBlobStore blobs, ITableStore tables, TimeProvider clock, OrganisationCode organisation, CancellationToken ct)
    {
        var (own, others) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        await foreach (var entry in new AuditLog(tables, clock).ListAsync(null, ct))
        {
            foreach (var input in entry.Event.Inputs ?? [])
                (entry.Event.Organisation == organisation.Value ? own : others).Add(input.Sha256);
        }

        await foreach (var run in new RunTable(tables).ListAsync(null, ct))
        {
            foreach (var input in run.State.Inputs)
                (run.State.Organisation == organisation.Value ? own : others).Add(input.Sha256);
        }

        // What was dropped and not run yet is known by its bytes alone.
        await foreach (var blob in blobs.ListAsync(Containers.Extracts, "", ct))
        {
            await using var stream = await blobs.OpenAsync(blob.Path, null, ct);
            if (stream is not null)
                (blob.Path.Name.StartsWith($"{organisation}/", StringComparison.Ordinal) ? own : others).Add(Convert.ToHexStringLower(await System.Security.Cryptography.SHA256.HashDataAsync(stream, ct)));
        }

        return (own, others);
    }

    /// <summary>Rows of an organisation, with their table; of one period alone, where one is given.</summary>
    public static async IAsyncEnumerable<(string Table, TableRow Row)> RowsAsync(
        ITableStore tables, OrganisationCode organisation, ReportingPeriod? period, [EnumeratorCancellation] CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(tables);
        foreach (var table in Tables)
        {
            await foreach (var row in tables.ListAsync(table, null, ct))
            {
                if (Belongs(row, organisation) && (period is not { } one || IsOf(row, organisation, one)))
                    yield return (table, row);
            }
        }
    }

    private static bool Belongs(TableRow row, OrganisationCode organisation) =>
        row.Partition == organisation.Value || row.Partition.StartsWith($"{organisation}|", StringComparison.Ordinal) || row.Row.StartsWith($"{organisation}-", StringComparison.Ordinal);

    private static bool IsOf(TableRow row, OrganisationCode organisation, ReportingPeriod period) =>
        (row.Partition == organisation.Value && row.Row == period.Id) || row.Partition == $"{organisation}|{period}"
        || row.Partition.StartsWith($"{organisation}|{period}|", StringComparison.Ordinal) || row.Row.StartsWith($"{organisation}-{period}-", StringComparison.Ordinal);
}

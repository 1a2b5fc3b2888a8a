using System.Text.Json;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;

namespace Wres.Pipeline.Trail;

/// <summary>
/// Reads the log from its first entry to its last and names each that was changed, removed, moved or put in. Entries cut off at the
/// end are found by the head, and, where someone put the head back too, by anchors kept elsewhere, up to the newest of these. What was
/// added after the newest anchor and cut off together with the head leaves no trace here.
/// </summary>
public static class AuditVerification
{
    /// <summary>Verifies the log, and the anchors that were kept outside it.</summary>
    public static async Task<AuditVerdict> VerifyAsync(ITableStore tables, IReadOnlyCollection<KeptAnchor> anchors, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(anchors);

        // The head first: what others add meanwhile then only makes the log longer than the head says, which is nothing wrong.
        var head = await tables.FindAsync(AuditLog.Table, AuditLog.HeadPartition, AuditLog.HeadRow, ct);
        var named = Read(head);
        var chain = new AuditChain((HashSet<long>)[.. anchors.Select(a => a.Anchor.Number), .. named is null ? (long[])[] : [named.Number]]);
        await foreach (var row in tables.ListAsync(AuditLog.Table, AuditLog.Entries, ct))
            chain.Add(row);
        chain.CheckStart();
        chain.CheckHead(head is not null, named);
        var kept = anchors.Where(a => a.Anchor.Number > (chain.PrunedThrough ?? 0)).OrderBy(a => a.Anchor.Number).ToList();
        foreach (var anchor in kept)
            chain.Check(anchor);
        return new AuditVerdict(chain.Count, chain.Last, chain.PrunedThrough, kept.Count, chain.Findings);
    }

    private static AuditAnchor? Read(TableRow? head)
    {
        try
        {
            return head is null ? null : StateJson.Read<AuditAnchor>(head.Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

using System.Runtime.CompilerServices;
using System.Text;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;

namespace Wres.Pipeline.Trail;

/// <summary>
/// The audit log: entries are added, never changed, and each holds the hash of the one before it. Several processes may add at once:
/// a number is taken by inserting its row, which only one can do; whoever comes second goes on behind it. The head says how far the
/// log has got, so that entries missing at the end are noticed.
/// </summary>
public sealed class AuditLog(ITableStore tables, TimeProvider clock)
{
    /// <summary>Name of the table.</summary>
    public const string Table = "audit";

    internal const string Entries = "entries";
    internal const string HeadPartition = "head";
    internal const string HeadRow = "head";

    /// <summary>Adds an entry; it is on record once this returns.</summary>
    public async Task<AuditAnchor> AppendAsync(AuditEvent happened, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var cut = Cut(happened);
        while (true)
        {
            var (row, last) = await HeadAsync(ct);
            var entry = new AuditEntry(checked(last.Number + 1), last.Hash, clock.GetUtcNow(), cut);
            var stored = StoredEntry.Of(entry);
            if (await tables.InsertAsync(Table, Entries, StoredEntry.Key(entry.Number), stored.ToJson(), ct) is null)
            {
                // Another was first, and may have died before moving the head: move it past that entry, and come again behind it.
                if (await tables.FindAsync(Table, Entries, StoredEntry.Key(entry.Number), ct) is { } there)
                    await MoveAsync(row, new AuditAnchor(entry.Number, StoredEntry.HashIn(there.Json)), ct);
                continue;
            }

            var added = new AuditAnchor(entry.Number, stored.Hash);
            await MoveAsync(row, added, ct);
            return added;
        }
    }

    /// <summary>The newest entry, or null where there is none.</summary>
    public async Task<AuditAnchor?> LastAsync(CancellationToken ct) => (await HeadAsync(ct)).Last is { Number: > 0 } last ? last : null;

    /// <summary>All entries, oldest first; with an organisation, those that concern it. Entries that can't be read are left out: verifying names them.</summary>
    public async IAsyncEnumerable<AuditEntry> ListAsync(string? organisation, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in tables.ListAsync(Table, Entries, ct))
        {
            if (StoredEntry.TryParse(row.Json)?.Entry() is { } entry && (organisation is null || entry.Event.Organisation == organisation))
                yield return entry;
        }
    }

    /// <summary>
    /// Deletes the entries before a moment, after saying so in an entry that names the last one deleted and its hash, by which the
    /// rest can still be verified. How many were deleted. The newest entry always stays.
    /// </summary>
    public async Task<long> PruneAsync(DateTimeOffset before, string who, string why, CancellationToken ct)
    {
        AuditAnchor? through = null;
        await foreach (var row in tables.ListAsync(Table, Entries, ct))
        {
            if (StoredEntry.TryParse(row.Json) is not { } stored || stored.Entry() is not { } entry || entry.At >= before)
                break;
            through = new AuditAnchor(entry.Number, stored.Hash);
        }

        if (through is null)
            return 0;
        await AppendAsync(AuditPruning.Event(who, why, through), ct);
        var pruned = 0L;
        await foreach (var row in tables.ListAsync(Table, Entries, ct))
        {
            if (string.CompareOrdinal(row.Row, StoredEntry.Key(through.Number)) > 0)
                break;
            if (await tables.DeleteAsync(Table, row, ct))
                pruned++;
        }

        return pruned;
    }

    private async Task<(TableRow? Row, AuditAnchor Last)> HeadAsync(CancellationToken ct)
    {
        var row = await tables.FindAsync(Table, HeadPartition, HeadRow, ct);
        return (row, row is null ? new AuditAnchor(0, StoredEntry.Nothing) : StateJson.Read<AuditAnchor>(row.Json));
    }

    /// <summary>Moves the head that was read; where another moved it meanwhile, it is as far already, or the next writer moves it.</summary>
    private async Task MoveAsync(TableRow? read, AuditAnchor to, CancellationToken ct)
    {
        var json = Encoding.UTF8.GetString(StateJson.Write(to));
        if (read is null)
            await tables.InsertAsync(Table, HeadPartition, HeadRow, json, ct);
        else
            await tables.ReplaceAsync(Table, read, json, ct);
    }

    private static AuditEvent Cut(AuditEvent happened) => happened with
    {
        Who = Cut(happened.Who),
        Why = happened.Why is { } why ? Cut(why) : null,
        Facts = happened.Facts is { } facts ? new SortedDictionary<string, string>(facts.ToDictionary(f => f.Key, f => Cut(f.Value), StringComparer.Ordinal), StringComparer.Ordinal) : null,
    };

    private static string Cut(string text) => text.Length <= AuditEvent.LongestText ? text : text[..AuditEvent.LongestText];
}

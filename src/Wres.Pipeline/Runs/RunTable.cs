using System.Runtime.CompilerServices;
using System.Text;
using Wres.Pipeline.Ports;

namespace Wres.Pipeline.Runs;

/// <summary>A run's state with the row that it was read from.</summary>
internal sealed record StoredRun(TableRow Row, RunState State);

/// <summary>The rows of runs: partition organisation, row period. Changed only by compare-and-swap.</summary>
internal sealed class RunTable(ITableStore tables)
{
    public const string Name = "runs";

    public async Task<StoredRun?> FindAsync(string organisation, string period, CancellationToken ct) =>
        await tables.FindAsync(Name, organisation, period, ct) is { } row ? Read(row) : null;

    /// <summary>All runs of an organisation, or all.</summary>
    public async IAsyncEnumerable<StoredRun> ListAsync(string? organisation, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in tables.ListAsync(Name, organisation, ct))
            yield return Read(row);
    }

    /// <summary>Puts a state where the one read (none, with null) still is; null where it is not.</summary>
    public async Task<StoredRun?> PutAsync(StoredRun? read, RunState next, CancellationToken ct)
    {
        var json = Encoding.UTF8.GetString(StateJson.Write(next));
        var row = read is null
            ? await tables.InsertAsync(Name, next.Organisation, next.Period, json, ct)
            : await tables.ReplaceAsync(Name, read.Row, json, ct);
        return row is null ? null : new StoredRun(row, next);
    }

    private static StoredRun Read(TableRow row) => new(row, StateJson.Read<RunState>(row.Json));
}

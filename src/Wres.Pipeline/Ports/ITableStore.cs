namespace Wres.Pipeline.Ports;

/// <summary>
/// One row of state: a JSON text under a partition and a row key, with the ETag of the version that was read. Keys hold
/// ASCII letters, digits, hyphen, underscore, full stop and vertical bar only; the text at most <see cref="StorageLimits.RowCharacters"/>.
/// </summary>
public sealed record TableRow(string Partition, string Row, string Json, string ETag);

/// <summary>
/// Rows of state with compare-and-swap. Outages are exceptions; a lost race is a returned value. A table is there once it is
/// first used; its name has letters, digits and hyphens. An ETag never comes back, not even for a row deleted and inserted again.
/// After a network fault a lost race may have been lost to one's own first attempt: look again before taking it for another's.
/// </summary>
public interface ITableStore
{
    /// <summary>The row, or null.</summary>
    Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken ct);

    /// <summary>Inserts; the new row, or null where the keys are taken.</summary>
    Task<TableRow?> InsertAsync(string table, string partition, string row, string json, CancellationToken ct);

    /// <summary>Replaces the version that was read; the new row, or null where another version (or none) is there by now.</summary>
    Task<TableRow?> ReplaceAsync(string table, TableRow read, string json, CancellationToken ct);

    /// <summary>Deletes the version that was read; false where another version (or none) is there by now.</summary>
    Task<bool> DeleteAsync(string table, TableRow read, CancellationToken ct);

    /// <summary>All rows of a partition (of the table, with null), in ordinal order of partition and row key.</summary>
    IAsyncEnumerable<TableRow> ListAsync(string table, string? partition, CancellationToken ct);
}

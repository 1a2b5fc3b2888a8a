using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Wres.Pipeline.Ports;

namespace Wres.Storage.Embedded;

/// <summary>
/// Rows of state and queues in one SQLite file. Safe for several processes on one machine at once (not over a network share), and
/// for a kill at any moment: every call is one transaction.
/// </summary>
/// <param name="file">The file; made, with its folder, when first used.</param>
/// <param name="time">The clock by which messages become visible.</param>
public sealed partial class SqliteStore(string file, TimeProvider time) : ITableStore, IStepQueue, IDisposable
{
    private const int PageSize = 500;

    // Versions come from one counter, never used twice: a row deleted and inserted again does not match an old ETag.
    private const string NextVersion = "UPDATE version_source SET last = last + 1 RETURNING last";

    private readonly SqliteFile _file = new(file);

    /// <inheritdoc/>
    public Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken ct)
    {
        Require(table, partition, row);
        return Task.FromResult(_file.Read(connection => connection.Rows(
            "SELECT partition, row, json, version FROM state WHERE tab = $t AND partition = $p AND row = $r",
            ToRow, ("$t", table), ("$p", partition), ("$r", row)).SingleOrDefault()));
    }

    /// <inheritdoc/>
    public Task<TableRow?> InsertAsync(string table, string partition, string row, string json, CancellationToken ct)
    {
        Require(table, partition, row);
        StorageLimits.RequireRow(json);
        return _file.WriteAsync(
            connection =>
            {
                var version = connection.Number(NextVersion);
                var inserted = connection.Run(
                    "INSERT INTO state (tab, partition, row, json, version) VALUES ($t, $p, $r, $j, $v) ON CONFLICT DO NOTHING",
                    ("$t", table), ("$p", partition), ("$r", row), ("$j", json), ("$v", version));
                return inserted == 1 ? new TableRow(partition, row, json, ToETag(version)) : null;
            },
            ct);
    }

    /// <inheritdoc/>
    public Task<TableRow?> ReplaceAsync(string table, TableRow read, string json, CancellationToken ct)
    {
        Require(table, read.Partition, read.Row);
        StorageLimits.RequireRow(json);
        return _file.WriteAsync(
            connection =>
            {
                var version = connection.Number(NextVersion);
                var replaced = connection.Run(
                    "UPDATE state SET json = $j, version = $v WHERE tab = $t AND partition = $p AND row = $r AND version = $old",
                    ("$j", json), ("$v", version), ("$t", table), ("$p", read.Partition), ("$r", read.Row), ("$old", ToVersion(read.ETag)));
                return replaced == 1 ? new TableRow(read.Partition, read.Row, json, ToETag(version)) : null;
            },
            ct);
    }

    /// <inheritdoc/>
    public Task<bool> DeleteAsync(string table, TableRow read, CancellationToken ct)
    {
        Require(table, read.Partition, read.Row);
        return _file.WriteAsync(
            connection => connection.Run(
                "DELETE FROM state WHERE tab = $t AND partition = $p AND row = $r AND version = $old",
                ("$t", table), ("$p", read.Partition), ("$r", read.Row), ("$old", ToVersion(read.ETag))) == 1,
            ct);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<TableRow> ListAsync(string table, string? partition, [EnumeratorCancellation] CancellationToken ct)
    {
        StorageLimits.RequireName(table);
        if (partition is not null) StorageLimits.RequireKey(partition);

        // By pages, so that a slow consumer holds no snapshot that keeps the log from being cut.
        var after = new TableRow("", "", "", "");
        while (true)
        {
            var page = await Task.Run(() => Page(table, partition, after), ct);
            foreach (var row in page) yield return row;
            if (page.Count < PageSize) yield break;
            after = page[^1];
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private List<TableRow> Page(string table, string? partition, TableRow after) => _file.Read(connection => connection.Rows(
        $"""
        SELECT partition, row, json, version FROM state
        WHERE tab = $t AND ($p = '' OR partition = $p) AND (partition, row) > ($ap, $ar)
        ORDER BY partition, row LIMIT {PageSize}
        """,
        ToRow, ("$t", table), ("$p", partition ?? ""), ("$ap", after.Partition), ("$ar", after.Row)));

    private static TableRow ToRow(SqliteDataReader reader) => new(reader.GetString(0), reader.GetString(1), reader.GetString(2), ToETag(reader.GetInt64(3)));

    private static string ToETag(long version) => version.ToString(CultureInfo.InvariantCulture);

    private static long ToVersion(string eTag) => long.TryParse(eTag, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;

    private static void Require(string table, string partition, string row)
    {
        StorageLimits.RequireName(table);
        StorageLimits.RequireKey(partition);
        StorageLimits.RequireKey(row);
    }
}

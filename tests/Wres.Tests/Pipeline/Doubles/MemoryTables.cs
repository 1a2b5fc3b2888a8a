using System.Globalization;
using System.Runtime.CompilerServices;
using Wres.Pipeline.Ports;

namespace Wres.Tests.Pipeline.Doubles;

/// <summary>Rows in memory.</summary>
internal sealed class MemoryTables : ITableStore
{
    private readonly SortedDictionary<string, TableRow> _rows = new(StringComparer.Ordinal);
    private int _version;

    /// <summary>Tables that hold a row.</summary>
    public IReadOnlyList<string> Names => [.. _rows.Keys.Select(k => k.Split('\0')[0]).Distinct()];

    public Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken ct) => Task.FromResult(_rows.GetValueOrDefault(Key(table, partition, row)));

    public Task<TableRow?> InsertAsync(string table, string partition, string row, string json, CancellationToken ct) =>
        Task.FromResult(_rows.ContainsKey(Key(table, partition, row)) ? null : Put(table, partition, row, json));

    public Task<TableRow?> ReplaceAsync(string table, TableRow read, string json, CancellationToken ct) =>
        Task.FromResult(IsNewest(table, read) ? Put(table, read.Partition, read.Row, json) : null);

    public Task<bool> DeleteAsync(string table, TableRow read, CancellationToken ct) =>
        Task.FromResult(IsNewest(table, read) && _rows.Remove(Key(table, read.Partition, read.Row)));

    public async IAsyncEnumerable<TableRow> ListAsync(string table, string? partition, [EnumeratorCancellation] CancellationToken ct)
    {
        await Task.CompletedTask;
        var prefix = partition is null ? $"{table}\0" : $"{table}\0{partition}\0";
        foreach (var row in _rows.Where(r => r.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(r => r.Value).ToList())
            yield return row;
    }

    private bool IsNewest(string table, TableRow read) => _rows.GetValueOrDefault(Key(table, read.Partition, read.Row))?.ETag == read.ETag;

    private TableRow Put(string table, string partition, string row, string json) =>
        _rows[Key(table, partition, row)] = new TableRow(partition, row, json, (++_version).ToString(CultureInfo.InvariantCulture));

    private static string Key(string table, string partition, string row) => $"{table}\0{partition}\0{row}";
}

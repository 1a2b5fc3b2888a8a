using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Azure;
using Wres.Pipeline.Ports;
using Wres.Storage.Azure.Tables;

namespace Wres.Storage.Azure;

/// <summary>
/// Rows in tables of an Azure Storage account, made when first inserted into. A table is called as its port name without the
/// hyphens, which the service does not allow.
/// </summary>
/// <param name="account">The account.</param>
/// <param name="time">The clock of the signatures, which the service compares with its own.</param>
public sealed class AzureTableStore(AzureStorageAccount account, TimeProvider time) : ITableStore
{
    private readonly TableServiceClient _service = new(account, time);
    private readonly ConcurrentDictionary<string, bool> _made = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken ct)
    {
        RequireKeys(partition, row);
        return await ClientOf(table).GetEntityIfExistsAsync(partition, row, ct) is { } entity ? ToRow(entity) : null;
    }

    /// <inheritdoc/>
    public async Task<TableRow?> InsertAsync(string table, string partition, string row, string json, CancellationToken ct)
    {
        RequireKeys(partition, row);
        StorageLimits.RequireRow(json);
        var client = ClientOf(table);
        if (!_made.ContainsKey(table))
        {
            await client.CreateIfNotExistsAsync(ct);
            _made[table] = true;
        }

        try
        {
            return new TableRow(partition, row, json, (await client.AddEntityAsync(ToEntity(partition, row, json), ct)).ToString());
        }
        catch (RequestFailedException taken) when (taken is { Status: 409, ErrorCode: "EntityAlreadyExists" })
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task<TableRow?> ReplaceAsync(string table, TableRow read, string json, CancellationToken ct)
    {
        RequireKeys(read.Partition, read.Row);
        StorageLimits.RequireRow(json);
        try
        {
            var eTag = await ClientOf(table).UpdateEntityAsync(ToEntity(read.Partition, read.Row, json), new ETag(read.ETag), ct);
            return new TableRow(read.Partition, read.Row, json, eTag.ToString());
        }
        catch (RequestFailedException lost) when (lost.Status is 404 or 412)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task<bool> DeleteAsync(string table, TableRow read, CancellationToken ct)
    {
        RequireKeys(read.Partition, read.Row);
        try
        {
            await ClientOf(table).DeleteEntityAsync(read.Partition, read.Row, new ETag(read.ETag), ct);
            return true;
        }
        catch (RequestFailedException lost) when (lost.Status is 404 or 412)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<TableRow> ListAsync(string table, string? partition, [EnumeratorCancellation] CancellationToken ct)
    {
        if (partition is not null) StorageLimits.RequireKey(partition);
        var filter = partition is null ? "" : $"PartitionKey eq '{partition}'";
        await using var entities = ClientOf(table).QueryAsync(filter, ct).GetAsyncEnumerator(ct);
        while (await MoveAsync(entities)) yield return ToRow(entities.Current);
    }

    private static async Task<bool> MoveAsync(IAsyncEnumerator<TableEntity> entities)
    {
        try
        {
            return await entities.MoveNextAsync();
        }
        catch (RequestFailedException missing) when (missing is { Status: 404, ErrorCode: "TableNotFound" })
        {
            return false;
        }
    }

    private static TableEntity ToEntity(string partition, string row, string json) => new(partition, row) { Properties = RowProperties.Split(json) };

    private static TableRow ToRow(TableEntity entity) => new(entity.PartitionKey, entity.RowKey, RowProperties.Join(entity.Properties), entity.ETag.ToString());

    private static void RequireKeys(string partition, string row)
    {
        StorageLimits.RequireKey(partition);
        StorageLimits.RequireKey(row);
    }

    private TableClient ClientOf(string table)
    {
        StorageLimits.RequireName(table);
        return _service.GetTableClient(table.Replace("-", "", StringComparison.Ordinal));
    }
}

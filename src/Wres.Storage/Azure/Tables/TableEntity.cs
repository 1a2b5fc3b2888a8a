using Azure;

namespace Wres.Storage.Azure.Tables;

/// <summary>A row of a table with string properties, as far as this program needs it. Named as in Azure.Data.Tables.</summary>
internal sealed record TableEntity(string PartitionKey, string RowKey)
{
    /// <summary>The version that was read or written.</summary>
    public ETag ETag { get; init; }

    /// <summary>The properties by name, without the keys and what the service adds.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

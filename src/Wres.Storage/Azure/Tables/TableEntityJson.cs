using System.Buffers;
using System.Text.Json;
using Azure;

namespace Wres.Storage.Azure.Tables;

/// <summary>Entities as the table service's JSON, OData with minimal metadata.</summary>
internal static class TableEntityJson
{
    private const string ETagName = "odata.etag";

    public static ReadOnlyMemory<byte> Write(TableEntity entity)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("PartitionKey", entity.PartitionKey);
            writer.WriteString("RowKey", entity.RowKey);
            foreach (var (name, value) in entity.Properties) writer.WriteString(name, value);
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    public static TableEntity Read(JsonElement json)
    {
        var properties = json.EnumerateObject()
            .Where(property => property.Value.ValueKind == JsonValueKind.String
                && property.Name is not ("PartitionKey" or "RowKey" or "Timestamp")
                && !property.Name.Contains("odata.", StringComparison.Ordinal))
            .ToDictionary(property => property.Name, property => property.Value.GetString()!, StringComparer.Ordinal);
        return new TableEntity(json.GetProperty("PartitionKey").GetString()!, json.GetProperty("RowKey").GetString()!)
        {
            ETag = new ETag(json.GetProperty(ETagName).GetString()!),
            Properties = properties,
        };
    }
}

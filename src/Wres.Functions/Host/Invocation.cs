using System.Text.Json;

namespace Wres.Functions.Host;

/// <summary>
/// What the Functions host says of one invocation. A text lies in it as JSON within a JSON string, so it is decoded twice; bytes,
/// dates and numbers lie in it as plain strings. The properties of a queue message overwrite the metadata of the same name,
/// so nothing that matters is taken from there: no message id, no receipt.
/// </summary>
internal sealed class Invocation
{
    private readonly JsonElement _data;
    private readonly JsonElement _metadata;

    private Invocation(string id, JsonElement data, JsonElement metadata) => (Id, _data, _metadata) = (id, data, metadata);

    /// <summary>The host's id of the invocation.</summary>
    public string Id { get; }

    /// <summary>Reads the body of an invocation; null where it is none.</summary>
    public static Invocation? TryParse(string id, ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var root = json.RootElement.Clone();
            return root.ValueKind == JsonValueKind.Object && Member(root, "Data") is { ValueKind: JsonValueKind.Object } data
                ? new Invocation(id, data, Member(root, "Metadata") is { ValueKind: JsonValueKind.Object } metadata ? metadata : default)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The text of a binding; null where there is none of this name.</summary>
    public string? Data(string binding) => Member(_data, binding) is { } value ? Text(value) : null;

    /// <summary>The text of a metadata entry; null where there is none of this name.</summary>
    public string? Metadata(string name) => Member(_metadata, name) is { } value ? Text(value) : null;

    /// <summary>The text of a member of a metadata object.</summary>
    public string? Metadata(string name, string member) => Member(_metadata, name) is { ValueKind: JsonValueKind.Object } value && Member(value, member) is { } inner ? Text(inner) : null;

    private static JsonElement? Member(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object) return null;
        foreach (var property in element.EnumerateObject())
            if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase)) return property.Value;
        return null;
    }

    private static string? Text(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.String) return value.GetRawText();
        try
        {
            var text = value.GetString()!;
            if (!text.StartsWith('"')) return text;
            using var inner = JsonDocument.Parse(text);
            return inner.RootElement.GetString();
        }
        catch (JsonException)
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null; // Half a surrogate pair: no text, however it is read.
        }
    }
}

using System.Globalization;
using System.Text.Json;

namespace Wres.EndToEndTests.Serve;

/// <summary>Reads an OpenAPI 3.1 document and checks answers against it: as much of JSON Schema as the document uses.</summary>
internal sealed class OpenApiDocument(JsonElement root)
{
    public IEnumerable<(string Id, string Method, string Path, JsonElement Operation)> Operations =>
        from path in root.GetProperty("paths").EnumerateObject()
        from method in path.Value.EnumerateObject()
        where method.Name is "get" or "put" or "post" or "delete" or "patch"
        select (method.Value.GetProperty("operationId").GetString()!, method.Name.ToUpperInvariant(), path.Name, method.Value);

    /// <summary>What does not fit: the status is not described, the media type is not, or the body is not as its schema says.</summary>
    public IReadOnlyList<string> Faults(JsonElement operation, int status, string? mediaType, string body)
    {
        if (!operation.GetProperty("responses").TryGetProperty(status.ToString(CultureInfo.InvariantCulture), out var response))
            return [$"status {status} is not described"];
        if (!response.TryGetProperty("content", out var content))
            return body.Length == 0 ? [] : [$"status {status} is described without a body"];
        foreach (var described in content.EnumerateObject())
        {
            if (!described.Name.StartsWith(mediaType ?? "-", StringComparison.Ordinal))
                continue;
            if (mediaType is not ("application/json" or "application/problem+json"))
                return [];
            var faults = new List<string>();
            using var document = JsonDocument.Parse(body);
            Check(described.Value.GetProperty("schema"), document.RootElement, "$", faults);
            return faults;
        }

        return [$"media type {mediaType} of status {status} is not described"];
    }

    private void Check(JsonElement schema, JsonElement value, string at, List<string> faults)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            Check(Resolve(reference.GetString()!), value, at, faults);
            return;
        }

        foreach (var union in new[] { "oneOf", "anyOf" })
        {
            if (schema.TryGetProperty(union, out var choices) && !choices.EnumerateArray().Any(c => Fits(c, value, at)))
                faults.Add($"{at}: fits none of {union}");
        }

        if (schema.TryGetProperty("type", out var type) && !HasType(type, value))
        {
            faults.Add($"{at}: is {value.ValueKind}, not {type}");
            return;
        }

        if (schema.TryGetProperty("enum", out var allowed) && !allowed.EnumerateArray().Any(a => a.ToString() == value.ToString()))
            faults.Add($"{at}: {value} is none of {allowed}");
        if (value.ValueKind == JsonValueKind.Object)
            CheckObject(schema, value, at, faults);
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            var i = 0;
            foreach (var item in value.EnumerateArray())
                Check(items, item, $"{at}[{i++}]", faults);
        }
    }

    private void CheckObject(JsonElement schema, JsonElement value, string at, List<string> faults)
    {
        if (schema.TryGetProperty("required", out var required))
            faults.AddRange(required.EnumerateArray().Where(r => !value.TryGetProperty(r.GetString()!, out _)).Select(r => $"{at}.{r}: is missing"));
        var known = schema.TryGetProperty("properties", out var properties);
        var others = schema.TryGetProperty("additionalProperties", out var additional);
        foreach (var member in value.EnumerateObject())
        {
            if (known && properties.TryGetProperty(member.Name, out var own))
                Check(own, member.Value, $"{at}.{member.Name}", faults);
            else if (others && additional.ValueKind == JsonValueKind.Object)
                Check(additional, member.Value, $"{at}.{member.Name}", faults);
            else if (known && !others && member.Name is not ("traceId" or "errors"))
                faults.Add($"{at}.{member.Name}: is not described");
        }
    }

    private bool Fits(JsonElement schema, JsonElement value, string at)
    {
        var faults = new List<string>();
        Check(schema, value, at, faults);
        return faults.Count == 0;
    }

    private JsonElement Resolve(string reference) =>
        reference.TrimStart('#', '/').Split('/').Aggregate(root, (node, name) => node.GetProperty(name));

    private static bool HasType(JsonElement type, JsonElement value) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(t => HasType(t, value)) : type.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            "null" => value.ValueKind == JsonValueKind.Null,
            _ => false,
        };
}

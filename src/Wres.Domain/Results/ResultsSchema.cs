using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Wres.Domain.Results;

/// <summary>
/// The JSON Schema of <c>indicators.json</c>, made from the types that write it: a member that is never absent is required, an
/// absent one is no null, closed lists of words are enumerations, and unknown members are allowed.
/// </summary>
public static class ResultsSchema
{
    private static readonly Dictionary<(Type, string), string[]> Words = new()
    {
        [(typeof(IndicatorsDocument), "schema")] = ["wres-indicators/1"],
        [(typeof(PeriodEntry), "kind")] = ["annual", "monitoring"],
        [(typeof(InputEntry), "status")] = ["accepted", "accepted-with-issues", "superseded", "quarantined"],
        [(typeof(IndicatorResult), "unit")] = ["percent", "ratio", "percentage-points"],
        [(typeof(IndicatorResult), "status")] = ["calculated", "imported", "not-calculable", "suppressed"],
        [(typeof(IndicatorResult), "reason")] = ["no-data", "no-one-in-group", "zero-denominator"],
        [(typeof(IndicatorResult), "fourFifths")] = ["within", "adverse-to-bme", "adverse-to-white"],
        [(typeof(GroupFigures), "status")] = ["suppressed"],
        [(typeof(BreakdownEntry), "status")] = ["calculated", "not-calculable"],
        [(typeof(BreakdownEntry), "reason")] = ["no-data", "no-one-in-group", "zero-denominator"],
        [(typeof(BreakdownEntry), "fourFifths")] = ["within", "adverse-to-bme", "adverse-to-white"],
        [(typeof(LevelRow), "area")] = ["non-clinical", "clinical", "medical"],
        [(typeof(LevelRow), "level")] = [.. Pay.LevelNames.All.Select(Pay.LevelNames.Name)],
        [(typeof(ClusterRow), "area")] = ["non-clinical", "clinical", "medical"],
        [(typeof(ClusterRow), "cluster")] = ["1", "2", "3", "4", "5", "6", "7", "none"],
        [(typeof(AreaRow), "area")] = ["non-clinical", "clinical", "medical"],
        [(typeof(DisparityRow), "area")] = ["clinical", "non-clinical", "all"],
        [(typeof(ComparisonEntry), "verdict")] = ["improved", "little-change", "declined", "not-comparable"],
        [(typeof(ComparisonEntry), "previousSource")] = ["result", "counts", "published"],
        [(typeof(ComparisonEntry), "reason")] = ["no-current", "no-previous", "suppressed", "base-changed"],
        [(typeof(SignificanceEntry), "test")] = ["two-proportion-z", "log-ratio-z", "fisher-exact", "not-tested"],
        [(typeof(QualityIssue), "severity")] = ["error", "warning", "information"],
    };

    private static readonly HashSet<(Type, string)> NineEach =
    [
        (typeof(IndicatorsDocument), "indicators"), (typeof(IndicatorsDocument), "comparison"), (typeof(IndicatorsDocument), "trend"),
    ];

    /// <summary>The schema as indented JSON that ends with a line feed.</summary>
    public static string Text()
    {
        var schema = (JsonObject)ResultsJson.Default.IndicatorsDocument.GetJsonSchemaAsNode(new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = Transform,
        });
        var head = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Results of the NHS Workforce Race Equality Standard, one organisation and period",
        };
        foreach (var (name, node) in schema.ToList())
        {
            schema.Remove(name);
            head[name] = node;
        }

        return head.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n";
    }

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is not JsonObject node)
            return schema;
        if (node["type"] is JsonArray types)
            node["type"] = types.Select(t => t!.GetValue<string>()).First(t => t != "null");
        node.Remove("required");
        if (node.ContainsKey("properties") && NeverAbsent(context.TypeInfo) is { Length: > 0 } required)
            node["required"] = new JsonArray(required);
        if (context.PropertyInfo is not { } property || context.PropertyInfo.DeclaringType is not { } owner)
            return node;
        if (Words.TryGetValue((owner, property.Name), out var words))
            node["enum"] = new JsonArray([.. words.Select(w => (JsonNode)w)]);
        if (NineEach.Contains((owner, property.Name)))
            (node["minItems"], node["maxItems"]) = (9, 9);
        return node;
    }

    private static JsonNode[] NeverAbsent(JsonTypeInfo type) =>
        [.. type.Properties.Where(p => !p.IsGetNullable && Nullable.GetUnderlyingType(p.PropertyType) is null).Select(p => (JsonNode)p.Name)];
}

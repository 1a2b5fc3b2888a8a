using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Wres.Reports.Styles;

/// <summary>
/// Reads house styles, and holds those that ship. A style may say <c>basedOn</c>: it then is that style with its own members
/// in place of the other's, member by member.
/// </summary>
public static class HouseStyles
{
    private const string Folder = "Wres.Reports.Styles.Shipped.";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
    private static readonly Dictionary<string, string> Texts = ReadTexts();

    /// <summary>The styles that ship, by name.</summary>
    public static IReadOnlyDictionary<string, HouseStyle> Shipped { get; } = Texts.Keys.ToDictionary(
        name => name, name => TryParse(Texts[name], out var problem) ?? throw new InvalidOperationException($"{name}: {problem}"), StringComparer.Ordinal);

    /// <summary>Reads a style from JSON, or the name of one that ships; the problem says what is wrong with it, and is null where nothing is.</summary>
    public static HouseStyle? TryParse(string json, out string? problem)
    {
        try
        {
            return TryRead(JsonNode.Parse(json, documentOptions: Lenient), out problem);
        }
        catch (JsonException e)
        {
            problem = $"The house style cannot be read: {e.Message}";
            return null;
        }
    }

    internal static HouseStyle? TryRead(JsonNode? node, out string? problem)
    {
        if (node is JsonValue value && value.TryGetValue<string>(out var only))
            node = new JsonObject { ["basedOn"] = only };
        if (node is not JsonObject own)
        {
            problem = "The house style must be an object, or the name of one that ships.";
            return null;
        }

        own = (JsonObject)own.DeepClone();
        if (own["basedOn"]?.GetValue<string>() is { } name)
        {
            if (!Texts.TryGetValue(name, out var text))
            {
                problem = $"basedOn: '{name}' is none of {string.Join(", ", Texts.Keys)}.";
                return null;
            }

            own.Remove("basedOn");
            own = Merged((JsonObject)JsonNode.Parse(text, documentOptions: Lenient)!, own);
        }

        var style = own.Deserialize<HouseStyle>(Options)!;
        problem = string.Join(" ", HouseStyleCheck.Problems(style));
        if (problem.Length > 0)
            return null;
        problem = null;
        return style;
    }

    private static JsonObject Merged(JsonObject under, JsonObject over)
    {
        foreach (var (name, value) in over)
            under[name] = under[name] is JsonObject below && value is JsonObject above ? Merged((JsonObject)below.DeepClone(), above) : value?.DeepClone();
        return under;
    }

    private static Dictionary<string, string> ReadTexts()
    {
        var assembly = typeof(HouseStyles).Assembly;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal) { ["standard"] = "{}" };
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            texts.Add(resource[Folder.Length..^".json".Length], reader.ReadToEnd());
        }

        return texts;
    }
}

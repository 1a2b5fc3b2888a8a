using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wres.Reports.Styles;

/// <summary>Reads house styles, and holds those that ship.</summary>
public static class HouseStyles
{
    private const string Folder = "Wres.Reports.Styles.Shipped.";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>The styles that ship, by name.</summary>
    public static IReadOnlyDictionary<string, HouseStyle> Shipped { get; } = ReadShipped();

    /// <summary>Reads a style from JSON; the problem names what is wrong with it, and is null where nothing is.</summary>
    public static HouseStyle? TryParse(string json, out string? problem)
    {
        try
        {
            var style = JsonSerializer.Deserialize<HouseStyle>(json, Options);
            problem = style is null ? "The house style is empty." : string.Join(" ", HouseStyleCheck.Problems(style));
            if (problem.Length > 0)
                return null;
            problem = null;
            return style;
        }
        catch (JsonException e)
        {
            problem = $"The house style cannot be read: {e.Message}";
            return null;
        }
    }

    private static Dictionary<string, HouseStyle> ReadShipped()
    {
        var assembly = typeof(HouseStyles).Assembly;
        var styles = new Dictionary<string, HouseStyle>(StringComparer.Ordinal) { ["standard"] = new() };
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var style = TryParse(reader.ReadToEnd(), out var problem) ?? throw new InvalidOperationException($"{resource}: {problem}");
            styles.Add(style.Name, style);
        }

        return styles;
    }
}

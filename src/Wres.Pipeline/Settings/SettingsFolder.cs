using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Wres.Domain;

namespace Wres.Pipeline.Settings;

/// <summary>
/// Settings as files: <c>organisation.json</c> for all, <c>{organisation}/organisation.json</c> over it, and in either a member
/// <c>years</c> with what differs in one reporting year (<c>"years": { "2025": { ... } }</c>, the year of the snapshot).
/// Narrative: <c>{organisation}/narrative/*.md</c>, the file's name being the section's, over <c>narrative/*.md</c>;
/// <c>narrative/{year}/</c> over both.
/// </summary>
public sealed class SettingsFolder(string? folder)
{
    private const string Years = "years";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>The settings of one organisation and period.</summary>
    /// <exception cref="SettingsException">A file or a setting can't be used.</exception>
    public OrganisationSettings Read(OrganisationCode organisation, ReportingPeriod period)
    {
        var merged = new JsonObject();
        Merge(merged, ReadFile("organisation.json"), period);
        Merge(merged, ReadFile(Path.Combine(organisation.Value, "organisation.json")), period);
        var settings = Deserialise(merged, organisation);
        SettingsRules.Check(settings, organisation);
        GovernanceRules.Check(settings, organisation, period);
        return settings with { Narrative = ReadNarrative(organisation, period) };
    }

    /// <summary>Hash of everything that the settings can change in a result, lower-case hex. Who is told, when it is due and who approves changes none.</summary>
    public static string Hash(OrganisationSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var text = new StringBuilder(JsonSerializer.Serialize(Figures(settings), Options));
        foreach (var (section, markdown) in settings.Narrative.OrderBy(n => n.Key, StringComparer.Ordinal))
            text.Append('\0').Append(section).Append('\0').Append(markdown);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static OrganisationSettings Figures(OrganisationSettings settings) =>
        settings with { Mail = new(), Calendar = new(), SignOff = new(), Publication = new() };

    private JsonObject? ReadFile(string name)
    {
        if (folder is null || Path.Combine(folder, name) is var path && !File.Exists(path))
            return null;
        try
        {
            var node = JsonNode.Parse(File.ReadAllText(path), null, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return node as JsonObject ?? throw new SettingsException($"Settings file {name}: it must be one JSON object, such as {{ \"name\": \"Example NHS Trust\" }}.");
        }
        catch (JsonException e)
        {
            throw new SettingsException($"Settings file {name}: not readable as JSON at line {e.LineNumber + 1}.", e);
        }
    }

    private static void Merge(JsonObject target, JsonObject? source, ReportingPeriod period)
    {
        if (source is null)
            return;
        var year = (source[Years] as JsonObject)?[period.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)] as JsonObject;
        source.Remove(Years);
        Overlay(target, source);
        if (year is not null)
            Overlay(target, year);
    }

    private static void Overlay(JsonObject target, JsonObject source)
    {
        foreach (var (name, value) in source)
        {
            if (value is JsonObject inner && target[name] is JsonObject existing)
                Overlay(existing, inner);
            else
                target[name] = value?.DeepClone();
        }
    }

    private static OrganisationSettings Deserialise(JsonObject merged, OrganisationCode organisation)
    {
        try
        {
            return merged.Deserialize<OrganisationSettings>(Options) ?? new OrganisationSettings();
        }
        catch (JsonException e)
        {
            throw new SettingsException(
                $"Settings of {organisation}: {Path(e)} can't be used. Example: {{ \"name\": \"Example NHS Trust\", \"method\": {{ \"significanceLevel\": 0.05 }} }}. ({e.Message})", e);
        }

        static string Path(JsonException e) => string.IsNullOrEmpty(e.Path) || e.Path == "$" ? "a setting" : $"the setting {e.Path.TrimStart('$', '.')}";
    }

    private Dictionary<string, string> ReadNarrative(OrganisationCode organisation, ReportingPeriod period)
    {
        var sections = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (folder is null)
            return sections;
        var year = period.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        foreach (var place in new[] { Path.Combine(folder, "narrative"), Path.Combine(folder, organisation.Value, "narrative"), Path.Combine(folder, organisation.Value, "narrative", year) })
        {
            if (!Directory.Exists(place))
                continue;
            foreach (var file in Directory.EnumerateFiles(place, "*.md").Order(StringComparer.Ordinal))
                sections[Path.GetFileNameWithoutExtension(file)] = File.ReadAllText(file);
        }

        return sections;
    }
}

using System.Text.Json.Serialization;
using Wres.Domain;
using Wres.Extracts;
using Wres.Reports.Styles;

namespace Wres.Pipeline.Settings;

/// <summary>
/// The settings of one organisation for one reporting year. Every member has a default; an organisation without a settings file
/// has them all.
/// </summary>
public sealed record OrganisationSettings
{
    /// <summary>The organisation's name in documents; its code where null.</summary>
    public string? Name { get; init; }

    /// <summary>The method's settings.</summary>
    public MethodSettings Method { get; init; } = new();

    /// <summary>Limits of reading, and the trust's own column and value maps.</summary>
    public ExtractSettings Extracts { get; init; } = new();

    /// <summary>How the documents look and speak: the name of a style that ships, or a style, which may be based on one.</summary>
    [JsonConverter(typeof(HouseStyleConverter))]
    public HouseStyle Style { get; init; } = new();

    /// <summary>Regional and peer figures beside the national ones.</summary>
    public BenchmarkSettings Benchmarks { get; init; } = new();

    /// <summary>Who hears of what.</summary>
    public MailSettings Mail { get; init; } = new();

    /// <summary>The trust's own Markdown by section name; read from the <c>narrative</c> folder, not from the settings file.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> Narrative { get; init; } = new Dictionary<string, string>();
}

/// <summary>Recipients by role. An empty list means that nobody is told.</summary>
public sealed record MailSettings
{
    /// <summary>The people who drop files: told of quarantined files and of issues.</summary>
    public IReadOnlyList<string> DataContacts { get; init; } = [];

    /// <summary>The EDI steering group: told when a run has finished.</summary>
    public IReadOnlyList<string> SteeringGroup { get; init; } = [];
}

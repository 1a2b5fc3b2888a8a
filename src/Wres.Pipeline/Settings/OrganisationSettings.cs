using System.Text.Json.Serialization;
using Wres.Domain;
using Wres.Extracts;
using Wres.Pipeline.Deadlines;
using Wres.Pipeline.Publishing;
using Wres.Pipeline.SignOff;
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

    /// <summary>The dates of the reporting year.</summary>
    public CalendarSettings Calendar { get; init; } = new();

    /// <summary>Which approvals publication needs, and who gives them.</summary>
    public SignOffSettings SignOff { get; init; } = new();

    /// <summary>How report and plan are published.</summary>
    public PublicationSettings Publication { get; init; } = new();

    /// <summary>The trust's own Markdown by section name; read from the <c>narrative</c> folder, not from the settings file.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> Narrative { get; init; } = new Dictionary<string, string>();
}

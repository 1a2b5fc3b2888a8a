using Wres.Pipeline.Privacy;

namespace Wres.Functions.Composition;

/// <summary>What every host lets people choose.</summary>
/// <param name="Settings">Folder of the organisations' settings; null for none.</param>
/// <param name="Browser">The browser that prints; looked for where null.</param>
/// <param name="QuietPeriod">How long a drop must be quiet before its run starts.</param>
/// <param name="Pseudonyms">Keys of pseudonyms; null where no normalised files are kept.</param>
/// <param name="Retention">How long each kind of data is kept.</param>
internal sealed record ProductSettings(string? Settings, string? Browser, TimeSpan QuietPeriod, PseudonymKeys? Pseudonyms, RetentionSettings Retention)
{
    /// <summary>How long an e-mail belongs to the process that hands it over; the pipeline's own choice where null.</summary>
    public TimeSpan? MailClaim { get; init; }
}

using Wres.Domain;
using Wres.Domain.Inputs;
using Wres.Domain.Quality;
using Wres.Domain.Results;
using Wres.Reports.Styles;

namespace Wres.Reports;

/// <summary>
/// Everything that the documents of one organisation and period are made from. <paramref name="Narrative"/> maps a section's
/// name to the trust's own Markdown. <paramref name="EarlierResults"/> are the results of earlier years, newest first;
/// <paramref name="PreviousActions"/> is last year's plan, null where it is not known.
/// </summary>
public sealed record DocumentInputs(
    IndicatorsDocument Result,
    IReadOnlyList<PlannedAction> Actions,
    IReadOnlyList<FileQuality> Files,
    IReadOnlyList<Issue> PeriodIssues,
    HouseStyle Style,
    IReadOnlyDictionary<string, string> Narrative,
    MethodSettings Method,
    Edition Edition,
    IReadOnlyList<IndicatorsDocument> EarlierResults,
    PlannedAction[]? PreviousActions)
{
    /// <summary>What a draft says on every page; null where the documents are none. A draft also has a watermark.</summary>
    public string? Draft { get; init; }
}

using Wres.Domain.Inputs;
using Wres.Domain.Results;

namespace Wres.Domain.Comparison;

/// <summary>
/// What is known of an organisation's earlier periods when one of its periods is compared. Periods that are not earlier than the
/// compared one, and other months, are left aside by the comparer, so that a caller may pass all that it has.
/// </summary>
public sealed record KnownHistory
{
    /// <summary>Nothing known.</summary>
    public static KnownHistory None { get; } = new();

    /// <summary>Stored results, one for each period; of runs before this one or earlier in the same run.</summary>
    public IReadOnlyList<IndicatorsDocument> Results { get; init; } = [];

    /// <summary>
    /// Figures of counts files, from this and earlier drops, in ascending order of the drops: of two figures with the same key
    /// the later one counts.
    /// </summary>
    public IReadOnlyList<CountsFigure> Counts { get; init; } = [];

    /// <summary>Survey figures of any year, from this and earlier drops in ascending order of the drops; the later one counts.</summary>
    public IReadOnlyList<SurveyFigure> Survey { get; init; } = [];
}

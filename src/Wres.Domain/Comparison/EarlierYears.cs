using System.Globalization;
using Wres.Domain.Indicators;
using Wres.Domain.Inputs;
using Wres.Domain.Results;

namespace Wres.Domain.Comparison;

/// <summary>An indicator of an earlier year and where it comes from: result, counts or published.</summary>
internal sealed record EarlierFigure(ReportingPeriod Period, IndicatorResult Result, string Source, string? Method);

/// <summary>
/// What is known of each indicator in the same month of earlier years: the stored result first, else survey rows and counts
/// (survey rows win), else a published value. A suppressed figure ends the search. Source: method, Comparison with last year.
/// </summary>
internal sealed class EarlierYears
{
    private readonly Dictionary<ReportingPeriod, IndicatorsDocument> _stored = [];
    private readonly Dictionary<ReportingPeriod, CalculatedPeriod> _given = [];

    public EarlierYears(ReportingPeriod period, KnownHistory history, MethodSettings settings)
    {
        foreach (var document in history.Results)
        {
            if (ReportingPeriod.TryParse(document.Period.Id, out var earlier) && IsEarlier(earlier, period))
                _stored[earlier] = document;
        }

        var years = history.Counts.Select(c => c.Period.Year)
            .Concat(history.Survey.Select(s => s.SurveyYear + 1))
            .Distinct().Where(y => y < period.Year);
        foreach (var year in years)
        {
            if (!ReportingPeriod.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{period.Month:00}"), out var earlier))
                continue;
            _given[earlier] = IndicatorCalculator.Calculate(
                new PeriodInputs
                {
                    Organisation = default,
                    Period = earlier,
                    Survey = history.Survey,
                    Counts = history.Counts,
                },
                settings);
        }
    }

    /// <summary>Earlier periods of which something is known, oldest first.</summary>
    public IEnumerable<ReportingPeriod> Periods => _stored.Keys.Union(_given.Keys).Order();

    /// <summary>Issues of the aggregated figures, by code.</summary>
    public IReadOnlyList<QualityIssue> Issues => [.. _given.Values
        .SelectMany(g => g.Issues)
        .GroupBy(i => (i.Code, i.Severity))
        .OrderBy(g => g.Key.Code, StringComparer.Ordinal)
        .Select(g => new QualityIssue(g.Key.Code, g.Key.Severity, g.Sum(i => i.Count)))];

    /// <summary>The figure of an indicator in an earlier period; null where none is known.</summary>
    public EarlierFigure? Find(int indicator, ReportingPeriod period) => Stored(indicator, period) ?? Given(indicator, period);

    /// <summary>The figure that counts or a publication give beside a stored result.</summary>
    public EarlierFigure? Given(int indicator, ReportingPeriod period) =>
        _given.TryGetValue(period, out var given) && given.Indicators[indicator - 1] is var result && Has(result)
            ? new(period, result, result.Status == IndicatorNames.Imported ? "published" : "counts", null)
            : null;

    private EarlierFigure? Stored(int indicator, ReportingPeriod period) =>
        _stored.TryGetValue(period, out var document)
        && document.Indicators.FirstOrDefault(r => r.Id == indicator) is { } result && Has(result)
            ? new(period, result, "result", document.Run.Method == MethodSettings.Version ? null : document.Run.Method)
            : null;

    private static bool Has(IndicatorResult result) => result.Value is not null || result.Status == IndicatorNames.Suppressed;

    private static bool IsEarlier(ReportingPeriod earlier, ReportingPeriod period) => earlier.Month == period.Month && earlier.Year < period.Year;
}

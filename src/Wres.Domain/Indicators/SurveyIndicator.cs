using Wres.Domain.Ethnicity;
using Wres.Domain.Inputs;
using Wres.Domain.Results;
using Wres.Domain.Statistics;

namespace Wres.Domain.Indicators;

/// <summary>
/// Indicators 5 to 8: survey figures as given; value = BME percent, gap = BME minus White. A group of fewer responses than the
/// limit is suppressed: no percent, no gap and no p. Source: method, Indicators.
/// </summary>
internal static class SurveyIndicator
{
    /// <summary>Finds the figures of one indicator among those of one survey year; of two for a group the later one counts.</summary>
    public static IndicatorResult Of(int id, IEnumerable<SurveyFigure> figures, MethodSettings settings)
    {
        SurveyFigure? white = null, bme = null;
        foreach (var figure in figures.Where(f => f.Indicator == id))
        {
            if (figure.Group == EthnicGroup.White)
                white = figure;
            else if (figure.Group == EthnicGroup.Bme)
                bme = figure;
        }

        var groups = white is null && bme is null ? null : new GroupSet<GroupFigures>(Figures(white, settings), Figures(bme, settings), null);
        var result = new IndicatorResult { Id = id, Unit = IndicatorNames.Unit(id), Status = IndicatorNames.Calculated, Groups = groups };
        if (bme is null)
            return result with { Status = IndicatorNames.NotCalculable, Reason = IndicatorNames.NoData };
        if (IsSuppressed(bme, settings))
            return result with { Status = IndicatorNames.Suppressed };
        result = result with { Value = bme.Percent };
        return white is null || IsSuppressed(white, settings) ? result : WithGap(result, white, bme, settings);
    }

    private static IndicatorResult WithGap(IndicatorResult result, SurveyFigure white, SurveyFigure bme, MethodSettings settings)
    {
        var p = bme.Responses is { } n1 && white.Responses is { } n2
            ? TwoProportionTest.PValue(bme.Percent * n1 / 100, n1, white.Percent * n2 / 100, n2)
            : null;
        return result with
        {
            Gap = DisplayNumber.Difference(bme.Percent, white.Percent),
            PValue = p,
            Significant = p is null ? null : p < settings.SignificanceLevel,
        };
    }

    private static bool IsSuppressed(SurveyFigure figure, MethodSettings settings) => figure.Responses < settings.MinimumSurveyResponses;

    private static GroupFigures? Figures(SurveyFigure? figure, MethodSettings settings) => figure is null ? null : new()
    {
        Status = IsSuppressed(figure, settings) ? IndicatorNames.Suppressed : null,
        Percent = IsSuppressed(figure, settings) ? null : figure.Percent,
        Responses = figure.Responses,
        BenchmarkPercent = figure.BenchmarkPercent,
    };
}

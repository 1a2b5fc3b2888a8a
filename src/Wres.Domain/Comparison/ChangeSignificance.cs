using Wres.Domain.Results;
using Wres.Domain.Statistics;

namespace Wres.Domain.Comparison;

/// <summary>
/// Whether chance alone could explain a change: 1 and 5 to 8 by a pooled two-proportion z, 2 to 4 by the difference of the logs of
/// the ratios, unpooled; not tested where counts are missing, and for 9. Source: method, Comparison with last year.
/// </summary>
internal static class ChangeSignificance
{
    /// <summary>No test was made.</summary>
    public static SignificanceEntry NotTested { get; } = new("not-tested");

    public static SignificanceEntry Of(int indicator, IndicatorResult previous, IndicatorResult current, MethodSettings settings) => indicator switch
    {
        1 => Entry("two-proportion-z", Headcounts(previous, current), settings),
        2 or 3 or 4 => Entry("log-ratio-z", LogRatios(indicator, previous, current), settings),
        >= 5 and <= 8 => Entry("two-proportion-z", Responses(previous, current), settings),
        _ => NotTested,
    };

    private static double? Headcounts(IndicatorResult previous, IndicatorResult current) =>
        Headcount(previous) is { } before && Headcount(current) is { } now
            ? TwoProportionTest.PValue(now.Bme, now.All, before.Bme, before.All)
            : null;

    private static (long Bme, long All)? Headcount(IndicatorResult result) =>
        result.Groups is { White.Count: { } white, Bme.Count: { } bme, Unknown.Count: { } unknown } ? (bme, white + bme + unknown) : null;

    private static double? LogRatios(int indicator, IndicatorResult previous, IndicatorResult current) =>
        Ratio(indicator, previous) is { } before && Ratio(indicator, current) is { } now ? now.PValueOfDifference(before) : null;

    private static RatioOfRates? Ratio(int indicator, IndicatorResult result)
    {
        if (result.Groups is not { White: { Numerator: { } white, Denominator: { } allWhite }, Bme: { Numerator: { } bme, Denominator: { } allBme } })
            return null;
        return indicator == 3 ? RatioOfRates.Of(bme, allBme, white, allWhite) : RatioOfRates.Of(white, allWhite, bme, allBme);
    }

    private static double? Responses(IndicatorResult previous, IndicatorResult current) =>
        previous.Groups?.Bme is { Percent: { } before, Responses: { } n1 } && current.Groups?.Bme is { Percent: { } now, Responses: { } n2 }
            ? TwoProportionTest.PValue(now * n2 / 100, n2, before * n1 / 100, n1)
            : null;

    private static SignificanceEntry Entry(string test, double? p, MethodSettings settings) =>
        p is { } value ? new(test, value, value < settings.SignificanceLevel) : NotTested;
}

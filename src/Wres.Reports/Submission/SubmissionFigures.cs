using System.Globalization;
using Wres.Domain.Results;

namespace Wres.Reports.Submission;

/// <summary>
/// Figures of one source by metric: <c>1/clinical/5/bme</c> (area, level, group; <c>total</c> for every level, <c>all</c> for every
/// area or group), <c>1/percent/bme</c>, <c>2/numerator/white</c>, <c>2/value</c>, <c>5/percent/bme</c>,
/// <c>9/voting/difference/bme</c>. A figure that the source does not have is null and stays blank.
/// </summary>
internal sealed class SubmissionFigures(IReadOnlyList<IndicatorResult> indicators)
{
    public double? Number(string metric)
    {
        var parts = metric.Split('/');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) || indicators.FirstOrDefault(i => i.Id == id) is not { } result)
            return null;
        return parts switch
        {
            [_, "value"] => result.Value,
            ["1", "percent", var group] => Group(result, group)?.Percent,
            ["1", "all", "total", var group] => group == "all" ? Total(result) : Group(result, group)?.Count,
            ["1", var area, "total", var group] => Area(result, area, group),
            ["1", var area, var level, var group] => Level(result, area, level, group),
            ["9", var subset, var figure, var group] => Board(Subset(result, subset), figure, group),
            [_, "denominator", var group] => Group(result, group)?.Denominator,
            [_, "numerator", var group] => Group(result, group)?.Numerator,
            [_, "rate", var group] => Group(result, group)?.Rate,
            [_, "percent", var group] => Group(result, group)?.Percent,
            [_, "responses", var group] => Group(result, group)?.Responses,
            _ => null,
        };
    }

    private static GroupFigures? Group(IndicatorResult result, string group) => group switch
    {
        "white" => result.Groups?.White,
        "bme" => result.Groups?.Bme,
        _ => result.Groups?.Unknown,
    };

    private static long? Total(IndicatorResult one) => one.Groups?.White?.Count + one.Groups?.Bme?.Count + one.Groups?.Unknown?.Count;

    private static double? Area(IndicatorResult one, string area, string group) =>
        one.Areas?.FirstOrDefault(a => a.Area == area) is { } row ? Pick(group, row.White, row.Bme, row.Unknown) : HasLevels(one) ? 0 : null;

    /// <summary>A level without people may be left out of the results; it is 0 where its area or another level is there.</summary>
    private static double? Level(IndicatorResult one, string area, string level, string group) =>
        one.Rows?.FirstOrDefault(r => r.Area == area && r.Level == level) is { } row ? Pick(group, row.White, row.Bme, row.Unknown) : HasLevels(one) ? 0 : null;

    private static bool HasLevels(IndicatorResult one) => one.Rows is { Count: > 0 };

    private static BoardSubset? Subset(IndicatorResult nine, string name) => name switch
    {
        "total" => nine.Subsets?.Total,
        "voting" => nine.Subsets?.Voting,
        "nonVoting" => nine.Subsets?.NonVoting,
        "executive" => nine.Subsets?.Executive,
        _ => nine.Subsets?.NonExecutive,
    };

    private static double? Board(BoardSubset? subset, string figure, string group) => figure switch
    {
        "count" => subset is null ? null : Pick(group, subset.White, subset.Bme, subset.Unknown),
        "percent" => subset?.Percent is { } p ? Pick(group, p.White, p.Bme, p.Unknown) : null,
        _ => subset?.Difference is { } d ? Pick(group, d.White, d.Bme, d.Unknown) : null,
    };

    private static double Pick(string group, double white, double bme, double unknown) => group switch
    {
        "white" => white,
        "bme" => bme,
        _ => unknown,
    };
}

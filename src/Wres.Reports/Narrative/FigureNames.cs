using Wres.Domain.Results;
using Wres.Reports.Figures;
using Wres.Reports.Reading;

namespace Wres.Reports.Narrative;

/// <summary>
/// The figures that a trust's own words can use by name, such as <c>{{indicator2.value}}</c>, as the documents print them: a
/// withheld figure comes out as withheld.
/// </summary>
internal static class FigureNames
{
    public static IReadOnlyDictionary<string, string> Of(Facts facts)
    {
        var names = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["organisation.name"] = facts.Result.Organisation.Name,
            ["organisation.code"] = facts.Result.Organisation.Code,
            ["period.label"] = facts.Year(facts.Period.Id),
            ["period.snapshot"] = FigureFormat.Date(facts.Period.Snapshot),
            ["period.from"] = FigureFormat.Date(facts.Period.From),
            ["period.to"] = FigureFormat.Date(facts.Period.To),
            ["period.surveyYear"] = FigureFormat.Plain(facts.Period.SurveyYear),
            ["previous.label"] = facts.Year(facts.PreviousPeriod),
            ["term.minority"] = facts.Words.Minority,
            ["term.minorityLong"] = facts.Words.MinorityLong,
            ["term.white"] = facts.Words.White,
            ["term.people"] = facts.Words.People,
            ["term.indicator"] = facts.Words.Indicator,
            ["term.indicators"] = facts.Words.Indicators,
        };
        if (facts.Words.Network is { } network)
            names["network"] = network;
        foreach (var verdict in new[] { "improved", "declined", "little-change", "not-comparable" })
            names["count." + verdict] = facts.Format.Word(HeadlineText.With(facts, verdict).Count);
        Workforce(facts, names);
        for (var id = 1; id <= 9; id++)
            Indicator(facts, id, names);
        return names;
    }

    private static void Workforce(Facts facts, SortedDictionary<string, string> names)
    {
        if (facts.Result.Workforce is not { Total: > 0 } staff)
            return;
        names["workforce.total"] = facts.Withheld.Cell(facts.Period.Id, "workforce", "all", "total") ? FigureFormat.Hidden : facts.Format.Count(staff.Total);
        foreach (var (group, n) in new[] { ("white", staff.White), ("bme", staff.Bme), ("unknown", staff.Unknown) })
        {
            var hidden = facts.Withheld.Cell(facts.Period.Id, "workforce", "all", group);
            names[$"workforce.{group}.count"] = hidden ? FigureFormat.Hidden : facts.Format.Count(n);
            names[$"workforce.{group}.percent"] = hidden ? FigureFormat.Hidden : facts.For(1).Percent(100.0 * n / staff.Total);
        }
    }

    private static void Indicator(Facts facts, int id, SortedDictionary<string, string> names)
    {
        var (indicator, comparison, format) = (facts.Indicator(id), facts.Comparison(id), facts.For(id));
        var key = "indicator" + FigureFormat.Plain(id);
        var coarse = facts.Coarse(id, facts.Period.Id);
        names[key + ".value"] = indicator.Value is null ? MissingText.Short(indicator) : facts.Show(id, indicator.Value, facts.Period.Id);
        names[key + ".verdict"] = Model.Verdict.Of(comparison.Verdict).Word.ToLowerInvariant();
        if (comparison.Previous is { } previous)
            names[key + ".previous"] = facts.Show(id, previous, facts.PreviousPeriod);
        if (comparison.Change is { } change)
            names[key + ".change"] = id is 2 or 3 or 4 ? format.SignedRatio(change, coarse || facts.Coarse(id, facts.PreviousPeriod)) : format.SignedPoints(change);
        if (indicator.Gap is { } gap)
            names[key + ".gap"] = format.SignedPoints(gap);
        if (indicator.ConfidenceInterval is { } interval)
        {
            names[key + ".low"] = coarse ? FigureFormat.Hidden : format.Ratio(interval.Low);
            names[key + ".high"] = coarse ? FigureFormat.Hidden : format.Ratio(interval.High);
        }

        if (indicator.PValue is { } p)
            names[key + ".p"] = coarse ? FigureFormat.Hidden : format.PValue(p);
        if (indicator.PeopleToCloseGap is { } people)
            names[key + ".people"] = coarse ? FigureFormat.Hidden : format.Count(Math.Abs(people));
        foreach (var (group, figures) in new[] { ("white", indicator.Groups?.White), ("bme", indicator.Groups?.Bme), ("unknown", indicator.Groups?.Unknown) })
        {
            if (figures is not null && id is 2 or 3 or 4)
                Ratio(facts, id, group, $"{key}.{group}", figures!, names);
            else if (figures is not null && id != 1)
                Survey(facts, id, $"{key}.{group}", figures, names);
        }
    }

    private static void Ratio(Facts facts, int id, string group, string key, GroupFigures figures, SortedDictionary<string, string> names)
    {
        var period = facts.Period.Id;
        if (figures.Denominator is { } whole)
            names[key + ".denominator"] = facts.Withheld.Denominator(period, id, group) ? FigureFormat.Hidden : facts.Format.Count(whole);
        if (figures.Numerator is { } part)
            names[key + ".numerator"] = facts.Withheld.Numerator(period, id, group) ? FigureFormat.Hidden : facts.Format.Count(part);
        if (figures.Rate is { } rate)
            names[key + ".rate"] = facts.Withheld.Numerator(period, id, group) || facts.Withheld.Rate(period, id, group) ? FigureFormat.Hidden : facts.For(id).Rate(rate);
    }

    private static void Survey(Facts facts, int id, string key, GroupFigures figures, SortedDictionary<string, string> names)
    {
        if (figures.Percent is { } percent)
            names[key + ".percent"] = facts.For(id).Percent(percent);
        if (figures.Responses is { } responses)
            names[key + ".responses"] = facts.IsPublic && responses < facts.Method.MinimumSurveyResponses ? FigureFormat.Hidden : facts.Format.Count(responses);
        if (figures.BenchmarkPercent is { } median)
            names[key + ".benchmark"] = facts.For(id).Percent(median);
    }
}

using System.Globalization;
using Wres.Domain.Results;
using Wres.Domain.Statistics;
using Wres.Reports.Figures;
using Wres.Reports.Reading;

namespace Wres.Reports.OpenData;

/// <summary>
/// The figures of the public report as data: every one stands in the report too, rounded as there and withheld as there, so that
/// the two together tell no more than the report alone.
/// </summary>
internal sealed class OpenFigures
{
    private readonly Facts _facts;
    private readonly string _period;
    private readonly List<OpenFigure> _figures = [];

    private OpenFigures(Facts facts) => (_facts, _period) = (facts, facts.Period.Id);

    public static IReadOnlyList<OpenFigure> Of(DocumentInputs inputs)
    {
        var all = new OpenFigures(new Facts(inputs with { Edition = Edition.Public }));
        all.Headlines();
        all.Workforce();
        for (var id = 2; id <= 4; id++)
            all.Likelihood(id);
        for (var id = 5; id <= 8; id++)
            all.Survey(id);
        all.Board();
        return [.. all._figures.OrderBy(f => f.Indicator)];
    }

    private void Headlines()
    {
        for (var id = 1; id <= 9; id++)
        {
            foreach (var period in _facts.HeadlinePeriods())
            {
                var withheld = id == 1 && _facts.HidesShare(period);
                Add(period, id, "headline", "all", "all", "value", withheld, _facts.Value(id, period) is { } v ? Number(v, Decimals(id, period)) : null, Unit(id));
            }

            Add(_period, id, "headline", "all", "all", "verdict", false, _facts.Comparison(id).Verdict, "word");
        }
    }

    private void Workforce()
    {
        if (_facts.Result.Workforce is not { } people)
            return;
        Count("workforce", "all", "white", people.White);
        Count("workforce", "all", "bme", people.Bme);
        Count("workforce", "all", "unknown", people.Unknown);
        Count("workforce", "all", "all", people.Total);
        var one = _facts.Indicator(1);
        foreach (var area in (one.Rows ?? []).GroupBy(r => r.Area, StringComparer.Ordinal))
        {
            Inside("area", area.Key, area.Sum(r => r.White), area.Sum(r => r.Bme), area.Sum(r => r.Unknown));
            foreach (var row in area)
                Inside("level", $"{row.Area}/{row.Level}", row.White, row.Bme, row.Unknown);
        }

        foreach (var row in one.Clusters ?? [])
            Inside("cluster", $"{row.Area}/{row.Cluster}", row.White, row.Bme, row.Unknown);
        Breakdown("division", one.Breakdowns?.Division);
        Breakdown("care-group", one.Breakdowns?.CareGroup);
        Breakdown("staff-group", one.Breakdowns?.StaffGroup);
        if (one.Breakdowns?.Ethnicity is { Count: > 1 } finer && !_facts.Withheld.Leaves("ethnicity"))
        {
            foreach (var entry in finer)
                Add(_period, 1, "ethnicity", entry.Name, "all", "count", _facts.Withheld.Cell(_period, "ethnicity", entry.Name, "count"), entry.Count is { } n ? Whole(n) : null, "people");
        }
    }

    private void Breakdown(string table, IReadOnlyList<BreakdownEntry>? entries)
    {
        if (entries is not { Count: > 1 } || _facts.Withheld.Leaves(table))
            return;
        foreach (var entry in entries)
            Inside(table, entry.Name, entry.White ?? 0, entry.Bme ?? 0, entry.Unknown ?? 0);
    }

    /// <summary>A part of the workforce: as in the report, the minority group and all people.</summary>
    private void Inside(string table, string row, long white, long bme, long unknown)
    {
        var total = white + bme + unknown;
        if (total == 0)
            return;
        Count(table, row, "bme", bme);
        Count(table, row, "all", total);
        Add(_period, 1, table, row, "bme", "percent", _facts.Withheld.Cell(_period, table, row, "bme"), Number(100.0 * bme / total, _facts.Method.PercentDecimals), "percent");
    }

    private void Likelihood(int id)
    {
        var indicator = _facts.Indicator(id);
        foreach (var (group, figures) in Groups(indicator))
        {
            var (numerator, denominator) = (_facts.Withheld.Numerator(_period, id, group), _facts.Withheld.Denominator(_period, id, group));
            var unit = id == 2 ? "applicants" : "people";
            Add(_period, id, "counts", "all", group, "denominator", denominator, figures.Denominator is { } d ? Whole(d) : null, unit);
            Add(_period, id, "counts", "all", group, "numerator", numerator, figures.Numerator is { } n ? Whole(n) : null, unit);
            Add(_period, id, "counts", "all", group, "rate", numerator || _facts.Withheld.Rate(_period, id, group),
                figures.Rate is { } r ? Number((double)(DisplayNumber.Shortest(r) * 100m), _facts.Method.PercentDecimals) : null, "percent");
        }

        if (indicator.ConfidenceInterval is not { } interval)
            return;
        var coarse = _facts.Coarse(id, _period);
        Add(_period, id, "counts", "all", "all", "interval-low", coarse, Number(interval.Low, _facts.Method.RatioDecimals), "ratio");
        Add(_period, id, "counts", "all", "all", "interval-high", coarse, Number(interval.High, _facts.Method.RatioDecimals), "ratio");
    }

    private void Survey(int id)
    {
        foreach (var (group, figures) in Groups(_facts.Indicator(id)).Where(g => g.Group != "unknown"))
        {
            Add(_period, id, "survey", "all", group, "percent", figures.Status == "suppressed", figures.Percent is { } p ? Number(p, _facts.Method.PercentDecimals) : null, "percent");
            Add(_period, id, "survey", "all", group, "responses", figures.Responses < _facts.Method.MinimumSurveyResponses, figures.Responses is { } n ? Whole(n) : null, "responses");
            if (figures.BenchmarkPercent is { } median)
                Add(_period, id, "survey", "all", group, "benchmark-median", false, Number(median, _facts.Method.PercentDecimals), "percent");
        }
    }

    private void Board()
    {
        if (_facts.Indicator(9).Subsets is not { } subsets)
            return;
        foreach (var (name, subset) in new[] { ("voting", subsets.Voting), ("non-voting", subsets.NonVoting), ("executive", subsets.Executive), ("non-executive", subsets.NonExecutive), ("whole", subsets.Total) })
        {
            foreach (var group in new[] { "white", "bme", "unknown" })
            {
                if (Of(subset?.Percent, group) is { } percent)
                    Add(_period, 9, "board", name, group, "percent", false, Number(percent, _facts.Method.PercentDecimals), "percent");
                if (Of(subset?.Difference, group) is { } difference)
                    Add(_period, 9, "board", name, group, "difference", false, Number(difference, _facts.Method.PointsDecimals), "percentage-points");
            }
        }
    }

    private void Count(string table, string row, string group, long count) =>
        Add(_period, 1, table, row, group, "count", _facts.Withheld.Cell(_period, table, row, group == "all" ? "total" : group), Whole(count), "people");

    private void Add(string period, int id, string table, string row, string group, string measure, bool withheld, string? value, string unit) =>
        _figures.Add(new OpenFigure(period, id, table, row, group, measure, withheld ? null : value, unit, withheld ? "withheld" : value is null ? "none" : "shown"));

    private int Decimals(int id, string period) => id switch
    {
        2 or 3 or 4 => _facts.Coarse(id, period) ? FigureFormat.CoarseRatioDecimals : _facts.Method.RatioDecimals,
        9 => _facts.Method.PointsDecimals,
        _ => _facts.Method.PercentDecimals,
    };

    private static string Unit(int id) => id switch { 2 or 3 or 4 => "ratio", 9 => "percentage-points", _ => "percent" };

    private static IEnumerable<(string Group, GroupFigures Figures)> Groups(IndicatorResult indicator) =>
        new[] { ("white", indicator.Groups?.White), ("bme", indicator.Groups?.Bme), ("unknown", indicator.Groups?.Unknown) }.Where(g => g.Item2 is not null).Select(g => (g.Item1, g.Item2!));

    private static double? Of(GroupNumbers? numbers, string group) =>
        numbers is null ? null : group switch { "white" => numbers.White, "bme" => numbers.Bme, _ => numbers.Unknown };

    private static string Whole(long count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Number(double value, int decimals) => DisplayNumber.Format(value, decimals);
}

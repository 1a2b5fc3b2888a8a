using Wres.Domain.Inputs;
using Wres.Domain.Results;

namespace Wres.Domain.Indicators;

/// <summary>The nine indicators of one organisation and period. Source: method, Indicators.</summary>
public static class IndicatorCalculator
{
    /// <summary>Calculates every indicator; same inputs and settings, same result.</summary>
    public static CalculatedPeriod Calculate(PeriodInputs inputs, MethodSettings settings)
    {
        var table = new CountsTable(inputs.Counts, inputs.Period);
        var staff = inputs.Workforce is { } people ? Headcount.Of(people) : null;
        // Aggregated headcounts stand in for a staff file only where there is none: an empty staff file is an answer.
        var aggregated = staff is null ? table.Headcount() : null;
        var workforce = (staff ?? aggregated)?.Total is { Total: > 0 } total ? total : (GroupCounts?)null;
        var board = inputs.Board is { } members ? BoardCounts.Of(members) : null;
        var fallback = new CountsIndicators(table, aggregated, inputs.Period, settings);

        List<IndicatorResult> indicators = new(9);
        for (var id = 1; id <= 9; id++)
        {
            var result = FromRows(id, inputs, staff, workforce, board, settings);
            indicators.Add(result.Reason == IndicatorNames.NoData ? fallback.Of(id, workforce, board) ?? result : result);
        }

        return new CalculatedPeriod(
            workforce is { } w ? new WorkforceEntry(w.Total, w.White, w.Bme, w.Unknown) : null,
            indicators,
            workforce is { } d ? (double)(d.White + d.Bme) / d.Total : null,
            table.UnknownNotGiven == 0 ? [] : [new QualityIssue(IndicatorNames.UnknownNotGiven, "warning", table.UnknownNotGiven)]);
    }

    private static IndicatorResult FromRows(
        int id, PeriodInputs inputs, Headcount? staff, GroupCounts? workforce, BoardCounts? board, MethodSettings settings) => id switch
        {
            1 => RepresentationIndicator.Of(staff, inputs.Period, settings),
            2 => RecruitmentIndicator.Of(inputs, settings),
            3 => PeopleIndicators.Disciplinary(inputs.Disciplinary, workforce, settings),
            // Without a staff file attendances can't be joined to people in post, so aggregated headcounts don't help them.
            4 => PeopleIndicators.Training(inputs.Training, staff is null ? null : workforce, settings),
            9 => BoardIndicator.Of(board, workforce),
            _ => SurveyIndicator.Of(id, (inputs.Survey ?? []).Where(f => f.SurveyYear == inputs.Period.SurveyYear), settings),
        };
}

using Wres.Domain.Inputs;
using Wres.Domain.Results;

namespace Wres.Domain.Indicators;

/// <summary>
/// Indicators from aggregated figures, used per indicator where the row-level files led to no data; a published headline where no
/// counts exist. Null where the counts file says nothing of the indicator.
/// </summary>
internal sealed class CountsIndicators(CountsTable table, Headcount? headcount, ReportingPeriod period, MethodSettings settings)
{
    public IndicatorResult? Of(int id, GroupCounts? workforce, BoardCounts? board) => FromCounts(id, workforce, board) ?? Imported(id);

    private IndicatorResult? FromCounts(int id, GroupCounts? workforce, BoardCounts? board) => id switch
    {
        1 => headcount is null ? null : RepresentationIndicator.Of(headcount, period, settings),
        2 => Ratio(CountsMeasure.Shortlisting, id, null),
        3 => Ratio(CountsMeasure.Disciplinary, id, workforce),
        4 => Ratio(CountsMeasure.Training, id, workforce),
        9 => Board(workforce, board),
        _ => Survey(id),
    };

    private IndicatorResult? Ratio(CountsMeasure measure, int id, GroupCounts? headcounts)
    {
        if (table.Numerators(measure, id) is not { } numerators || (table.Denominators(measure, id) ?? headcounts) is not { } denominators)
            return null;
        return RatioOutcome.Of(numerators, denominators, bmeOverWhite: id == 3, settings).ToIndicator(id);
    }

    private IndicatorResult? Survey(int id)
    {
        var result = SurveyIndicator.Of(id, table.Survey(id, period.SurveyYear), settings);
        return result.Reason == IndicatorNames.NoData ? null : result;
    }

    private IndicatorResult? Board(GroupCounts? workforce, BoardCounts? rowLevel)
    {
        var board = rowLevel ?? BoardCounts.OfParts(
            table.Numerators(CountsMeasure.BoardTotal, 9), table.Numerators(CountsMeasure.BoardVoting, 9), table.Numerators(CountsMeasure.BoardExecutive, 9));
        var result = BoardIndicator.Of(board, workforce);
        return result.Reason == IndicatorNames.NoData ? null : result;
    }

    private IndicatorResult? Imported(int id) => table.Published(id) is { } value
        ? new() { Id = id, Unit = IndicatorNames.Unit(id), Status = IndicatorNames.Imported, Value = value }
        : null;
}

using Wres.Domain.Results;

namespace Wres.Domain.Indicators;

/// <summary>
/// Indicator 9: percent of each group on the board and its subsets, Unknown in the denominator, minus the same percent of the
/// workforce, in percentage points. Value = voting BME difference. Source: method, Indicators.
/// </summary>
internal static class BoardIndicator
{
    private const int Id = 9;

    public static IndicatorResult Of(BoardCounts? board, GroupCounts? workforce)
    {
        var reason = board?.Voting is not { } voting || workforce?.Percent is null ? IndicatorNames.NoData
            : voting.Total == 0 ? IndicatorNames.ZeroDenominator : null;
        var known = reason is null ? workforce : null;
        var subsets = board is null ? null : new BoardSubsets(
            Subset(board.Total, known), Subset(board.Voting, known), Subset(board.NonVoting, known), Subset(board.Executive, known),
            Subset(board.NonExecutive, known));
        return new()
        {
            Id = Id,
            Unit = IndicatorNames.Unit(Id),
            Status = reason is null ? IndicatorNames.Calculated : IndicatorNames.NotCalculable,
            Reason = reason,
            Value = subsets?.Voting?.Difference?.Bme,
            Subsets = subsets,
        };
    }

    /// <summary>Counts alone where the indicator isn't calculable or the subset has no members.</summary>
    private static BoardSubset? Subset(GroupCounts? members, GroupCounts? workforce)
    {
        if (members is not { } m)
            return null;
        var subset = new BoardSubset(m.White, m.Bme, m.Unknown, null, null);
        if (workforce?.Percent is not { } all || m.Percent is not { } percent)
            return subset;
        return subset with
        {
            Percent = percent,
            Difference = new(percent.White - all.White, percent.Bme - all.Bme, percent.Unknown - all.Unknown),
            OneMoreBmeDifference = (100.0 * (m.Bme + 1) / (m.Total + 1)) - all.Bme,
        };
    }
}

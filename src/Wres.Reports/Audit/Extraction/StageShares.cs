using Wres.Reports.Audit.Figures;
using Wres.Reports.Audit.Reading;
using Wres.Reports.Audit.Rules;

namespace Wres.Reports.Audit.Extraction;

/// <summary>
/// The percents of a table that follows applicants from stage to stage: each is a share of the stage before, or of the first. What
/// most cells follow is the base of all.
/// </summary>
internal sealed class StageShares(TableGrid grid)
{
    private const int FewestCells = 3;

    private readonly bool _isFunnel = grid.Columns.Any(c => c.Measure == Measure.Stage) || grid.Rows.Any(r => r.Cells.Count > 0 && TableColumn.Read(r.Cells[0]).Measure == Measure.Stage);
    private readonly Dictionary<(Group Group, int? Year), List<(long Count, Printed? Percent, int Line)>> _steps = [];

    /// <summary>Takes a cell of the funnel, in the order of its stages; false where the table is none.</summary>
    public bool Add(int line, Group? group, int? year, CellValue value)
    {
        if (!_isFunnel)
            return false;
        if (group is { } g && value.Count is { } count)
        {
            if (!_steps.TryGetValue((g, year), out var steps))
                _steps[(g, year)] = steps = [];
            steps.Add((count, value.Percent, line));
        }

        return true;
    }

    /// <summary>The percents with their bases; none where no base explains them.</summary>
    public IEnumerable<Share> Shares(string place)
    {
        var before = Cells(steps => steps.Zip(steps.Skip(1), (a, b) => (b, a.Count)));
        var first = Cells(steps => steps.Skip(1).Select(s => (s, steps[0].Count)));
        var best = before.Count(Holds) >= first.Count(Holds) ? before : first;
        if (best.Count < FewestCells || best.Count(Holds) * 3 < best.Count * 2)
            yield break;
        foreach (var (group, year, cell, of) in best)
        {
            yield return new Share
            {
                Percent = cell.Percent!,
                Count = cell.Count,
                Base = of,
                Indicator = 2,
                Group = group,
                Year = year,
                Line = cell.Line,
                Place = place,
            };
        }
    }

    private List<(Group Group, int? Year, (long Count, Printed? Percent, int Line) Cell, long Of)> Cells(
        Func<List<(long Count, Printed? Percent, int Line)>, IEnumerable<((long Count, Printed? Percent, int Line) Cell, long Of)>> pair) =>
        [.. _steps.SelectMany(s => pair(s.Value).Where(p => p.Cell.Percent is not null && p.Of > 0 && p.Cell.Count <= p.Of).Select(p => (s.Key.Group, s.Key.Year, p.Cell, p.Of)))];

    private static bool Holds((Group Group, int? Year, (long Count, Printed? Percent, int Line) Cell, long Of) cell) => ShareJudge.Holds(cell.Cell.Percent!, cell.Cell.Count, cell.Of);
}

using Wres.Reports.Audit.Figures;
using Wres.Reports.Audit.Reading;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Extraction;

/// <summary>Differences that a table of percents prints in a column or a row of their own, with the percents beside them.</summary>
internal static class TableDifferences
{
    private const int FewestPeers = 2;

    public static void Read(ReportModel model, TableGrid grid, int? indicator, string place)
    {
        if (indicator is not (>= 5 and <= 8))
            return;
        foreach (var row in grid.Rows.Where(r => TableGrid.LooksLikeData(r.Cells)))
        {
            if (TableColumn.Read(row.Cells[0]).Measure is Measure.Difference or Measure.Change)
                continue;
            for (var j = 1; j < row.Cells.Count && j < grid.Columns.Count; j++)
            {
                if (grid.Columns[j].Measure != Measure.Difference || !IsGap(grid.Columns[j].Label) || CellValue.TryParse(row.Cells[j]) is not { } cell || (cell.Percent ?? cell.Plain) is not { } difference)
                    continue;
                var peers = Enumerable.Range(1, Math.Min(row.Cells.Count, grid.Columns.Count) - 1).Where(k => k != j && grid.Columns[k] is { Group: Group.White or Group.BME, Measure: Measure.None or Measure.Percent })
                    .Select(k => CellValue.TryParse(row.Cells[k])?.Percent).OfType<Printed>().ToList();
                if (peers.Count == FewestPeers)
                    model.Differences.Add(new PrintedDifference(difference, peers[0], peers[1], indicator, row.Line, place));
            }
        }
    }

    // A column that says whose difference it is: of the two groups, not of a benchmark or of two years.
    private static bool IsGap(string label) => !label.Contains("year", StringComparison.OrdinalIgnoreCase) && !label.Contains("national", StringComparison.OrdinalIgnoreCase)
        && !label.Contains("average", StringComparison.OrdinalIgnoreCase) && !label.Contains("benchmark", StringComparison.OrdinalIgnoreCase) && Words.Years(label).Count < FewestPeers;
}

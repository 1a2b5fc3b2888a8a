using System.Text.RegularExpressions;
using Wres.Reports.Audit.Reading;

namespace Wres.Reports.Audit.Extraction;

/// <summary>
/// Which columns of a comparison with others hold the others' figures. The caption says that it is one; of columns without a year or
/// group of their own, the one headed by the organisation, else the first, is its own.
/// </summary>
internal static partial class BenchmarkColumns
{
    private const RegexOptions Safe = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"national|benchmark|\bpeers?\b|England|region|other (?:trusts|organisations)|sector|comparators?\b", Safe)]
    private static partial Regex ComparisonWord();

    [GeneratedRegex(@"\b(?:here|trust|our|us|own|local|organisation|this)\b", Safe)]
    private static partial Regex OwnWord();

    public static HashSet<int> Of(TableGrid grid, string caption)
    {
        if (!ComparisonWord().IsMatch(caption))
            return [];
        var plain = Enumerable.Range(1, Math.Max(0, grid.Columns.Count - 1))
            .Where(j => grid.Columns[j] is { Group: null, Year: null, Indicator: null, Measure: Measure.None or Measure.Percent, NamesYear: false, Label.Length: > 0 }).ToList();
        var own = plain.Where(j => OwnWord().IsMatch(grid.Columns[j].Label)).ToList();
        var filled = plain.Where(j => grid.Rows.Any(r => j < r.Cells.Count && CellValue.TryParse(r.Cells[j]) is { } v && (v.Percent is not null || v.Plain is { Decimals: > 0 }))).ToList();
        if (own.Count == 0 && filled.Count < 2)
            return [];
        return [.. filled.Except(own.Count > 0 ? own : filled.Take(1))];
    }
}

namespace Wres.Reports.Audit.Reading;

/// <summary>A table parted into its heads and data rows, with what each column's head says.</summary>
internal sealed class TableGrid
{
    private TableGrid(IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows, bool indicatorColumn, string headText) =>
        (Columns, Rows, HasIndicatorColumn, HeadText) = (columns, rows, indicatorColumn, headText);

    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>Data rows and the single-cell rows between them.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>True where the first column numbers the indicators.</summary>
    public bool HasIndicatorColumn { get; }

    public string HeadText { get; }

    public static bool LooksLikeData(IReadOnlyList<string> cells)
    {
        var any = false;
        for (var i = 0; i < cells.Count; i++)
        {
            if (CellValue.TryParse(cells[i]) is { } value && !IsYear(cells[i]) && (i > 0 || value.Percent is not null || cells[i].Length > 1))
                any = true;
        }

        return any;
    }

    /// <summary>The grids of a table: a second row of heads begins another one.</summary>
    public static IEnumerable<TableGrid> Of(TableBlock table)
    {
        var heads = new List<TableRow>();
        var rows = new List<TableRow>();
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = Collapsed(table.Rows, i);
            var filled = row.Cells.Count(c => c.Length > 0);
            if (filled == 0)
                continue;
            if (LooksLikeData(row.Cells) || (filled == 1 && (rows.Count > 0 || IsSection(heads, row, table.Rows, i))) || (rows.Count > 0 && !IsHead(row)))
            {
                rows.Add(row);
                continue;
            }

            if (rows.Count > 0)
            {
                yield return Make(heads, rows);
                heads = [];
                rows = [];
            }

            heads.Add(row);
        }

        if (rows.Count > 0 || heads.Count > 0)
            yield return Make(heads, rows);
    }

    // A name across the whole table stands over the rows below it.
    private static TableRow Collapsed(IReadOnlyList<TableRow> rows, int i)
    {
        var row = rows[i];
        var filled = row.Cells.Where(c => c.Length > 0).ToList();
        return filled.Count >= 2 && filled.Count == row.Cells.Count && filled.TrueForAll(c => c == filled[0]) && !LooksLikeData(row.Cells)
            && Words.OnlyGroup(filled[0]) is null && Words.OnlyYear(filled[0]) is null ? row with { Cells = [filled[0], .. Enumerable.Repeat("", row.Cells.Count - 1)] } : row;
    }

    private static bool IsSection(List<TableRow> heads, TableRow row, IReadOnlyList<TableRow> rows, int i) =>
        heads.Exists(h => h.Cells.Count(c => c.Length > 0) >= 2) && row.Cells[0].Length > 0 && i + 1 < rows.Count && LooksLikeData(rows[i + 1].Cells) && Words.OnlyGroup(row.Cells[0]) is null && Words.OnlyYear(row.Cells[0]) is null;

    private static bool IsHead(TableRow row) =>
        row.Cells.Count(c => c.Length > 0) >= 2 && row.Cells.All(c => c.Length < 70)
        && row.Cells.Count(c => c.Length > 0 && (Words.OnlyGroup(c) is not null || Words.OnlyYear(c) is not null)) * 2 >= row.Cells.Count(c => c.Length > 0);

    private static TableGrid Make(List<TableRow> heads, List<TableRow> rows)
    {
        var width = heads.Concat(rows).Max(r => r.Cells.Count);
        var texts = Enumerable.Range(0, width).Select(_ => new List<string>()).ToList();
        for (var h = 0; h < heads.Count; h++)
        {
            var last = "";
            for (var j = 0; j < heads[h].Cells.Count; j++)
            {
                var cell = heads[h].Cells[j];
                if (cell.Length > 0)
                    last = cell;
                else if (j == 0 || !Spans(heads, h, j))
                    last = j == 0 ? "" : last;
                // A head that spans columns is printed over the first of them.
                if (cell.Length > 0 || (j > 0 && last.Length > 0 && Spans(heads, h, j)))
                    texts[j].Add(last);
            }
        }

        var joined = texts.Select(t => string.Join(" ", t.Distinct(StringComparer.Ordinal))).ToList();
        var first = joined[0];
        var indicatorColumn = first.Contains("indicator", StringComparison.OrdinalIgnoreCase) || first.Contains("metric", StringComparison.OrdinalIgnoreCase)
            || first.Trim('º', '°', '.', ' ').ToUpperInvariant() is "NO" or "N" or "#" or "REF" or "WRES";
        return new TableGrid([.. joined.Select(TableColumn.Read)], rows, indicatorColumn, string.Join(" ", joined));
    }

    private static bool Spans(List<TableRow> heads, int h, int j)
    {
        for (var below = h + 1; below < heads.Count; below++)
        {
            if (j < heads[below].Cells.Count && heads[below].Cells[j].Length > 0)
                return true;
        }

        return false;
    }

    internal static bool IsYear(string cell) => cell.Length == 4 && cell.StartsWith("20", StringComparison.Ordinal) && cell.All(char.IsAsciiDigit);
}

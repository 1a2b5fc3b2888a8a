namespace Wres.Reports.Model;

/// <summary>A table with its number, caption and source. Every cell is text already; heads carry their scope.</summary>
internal sealed record TableModel
{
    public required string Label { get; init; }
    public required string Caption { get; init; }
    public string? Source { get; init; }
    public string? Note { get; init; }
    public required IReadOnlyList<IReadOnlyList<Cell>> Head { get; init; }
    public required IReadOnlyList<TableRow> Rows { get; init; }
    public string? Class { get; init; }
    /// <summary>Relative widths of the columns; empty leaves them to the browser.</summary>
    public IReadOnlyList<double> Widths { get; init; } = [];
}

/// <summary>A row; a strong one is a total.</summary>
internal sealed record TableRow(IReadOnlyList<Cell> Cells, bool Strong = false, string? Class = null);

/// <summary>A cell. Content, where present, stands in the place of the text.</summary>
internal sealed record Cell(
    string Text, bool Head = false, bool Left = false, int Columns = 1, int Rows = 1, string? Class = null, IReadOnlyList<Block>? Content = null)
{
    /// <summary>A head of a column.</summary>
    public static Cell Top(string text, bool left = false, int columns = 1, int rows = 1) => new(text, true, left, columns, rows);

    /// <summary>A head of a row.</summary>
    public static Cell Side(string text, int rows = 1) => new(text, true, true, Rows: rows);

    /// <summary>Text that reads from the left.</summary>
    public static Cell Words(string text) => new(text, Left: true);
}

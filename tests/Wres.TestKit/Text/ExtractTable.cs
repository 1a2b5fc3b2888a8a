namespace Wres.TestKit.Text;

/// <summary>An extract before it is written: columns by canonical name, rows of cells in the order of the columns.</summary>
public sealed class ExtractTable(params string[] columns)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Canonical column names.</summary>
    public IReadOnlyList<string> Columns => columns;

    /// <summary>Rows, each as long as the columns.</summary>
    public IReadOnlyList<string[]> Rows => _rows;

    /// <summary>Adds a row; cells that are left out at its end are blank.</summary>
    public ExtractTable Add(params string[] cells)
    {
        if (cells.Length > columns.Length)
            throw new ArgumentException("More cells than columns.", nameof(cells));
        _rows.Add([.. cells, .. Enumerable.Repeat("", columns.Length - cells.Length)]);
        return this;
    }
}

namespace Wres.TestKit.Invented;

/// <summary>A data row of an invented file: cells by canonical column. Cut is the number of cells that are written, null for all.</summary>
public sealed class SheetRow
{
    /// <summary>Cells.</summary>
    public Dictionary<string, string> Cells { get; } = new(StringComparer.Ordinal);

    /// <summary>Days by column, where a cell holds one that can be read.</summary>
    public Dictionary<string, DateOnly> Days { get; } = new(StringComparer.Ordinal);

    /// <summary>Sets a day's cell and gives what it means.</summary>
    public DateOnly? Put(string column, Known<DateOnly?> day)
    {
        Cells[column] = day.Text;
        if (day.Means is { } known)
            Days[column] = known;
        return day.Means;
    }

    /// <summary>Cells that are written, where the row breaks off early.</summary>
    public int? Cut { get; set; }
}

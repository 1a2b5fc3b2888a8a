namespace Wres.TestKit.Invented;

/// <summary>A data row of an invented file: cells by canonical column. Cut is the number of cells that are written, null for all.</summary>
public sealed class SheetRow
{
    /// <summary>Cells.</summary>
    public Dictionary<string, string> Cells { get; } = new(StringComparer.Ordinal);

    /// <summary>Cells that are written, where the row breaks off early.</summary>
    public int? Cut { get; set; }
}

namespace Wres.Extracts.Reading;

/// <summary>The cells of one row as UTF-8, valid until the next row. A cell that is not there is empty.</summary>
internal abstract class RowCells
{
    /// <summary>Number of cells.</summary>
    public abstract int Count { get; }

    /// <summary>True where numbers in date columns are Excel serial numbers.</summary>
    public virtual bool FromWorkbook => false;

    /// <summary>Bytes of the whole row, an upper bound of the length of any cell in characters.</summary>
    public abstract int Length { get; }

    /// <summary>The cell, untrimmed.</summary>
    public abstract ReadOnlySpan<byte> this[int column] { get; }
}

/// <summary>Rows one after the other.</summary>
internal abstract class RowSource : RowCells, IDisposable
{
    /// <summary>Moves to the next row; false at the end.</summary>
    public abstract bool Read();

    public abstract void Dispose();
}

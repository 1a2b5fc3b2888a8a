namespace Wres.Extracts.Schemas;

/// <summary>
/// The columns of a kind in canonical order. <paramref name="Absent"/> lists columns that must not be there for this form of
/// the kind to be recognised.
/// </summary>
internal sealed record Schema(ExtractKind Kind, string Name, IReadOnlyList<Column> Columns, IReadOnlyList<string> Absent)
{
    /// <summary>Place of a column by its canonical name.</summary>
    public int this[string column]
    {
        get
        {
            for (var i = 0; i < Columns.Count; i++)
            {
                if (Columns[i].Name == column) return i;
            }

            throw new ArgumentException("No such column in this kind.", nameof(column));
        }
    }
}

using System.Text.Unicode;

namespace Wres.Extracts.Reading;

/// <summary>Delimited rows read as one piece, each checked for its encoding and for a quote that is never closed.</summary>
internal sealed class CheckedRows(DelimitedRows rows, DelimitedFile file) : RowSource
{
    public override int Count => rows.Count;

    public override int Length => rows.Length;

    /// <summary>True where the last row ends inside a quote.</summary>
    public bool EndedInQuote { get; private set; }

    public override ReadOnlySpan<byte> this[int column] => rows[column];

    public override bool Read()
    {
        if (!rows.Read()) return false;
        if (file.Kind == TextKind.Utf8 && !Utf8.IsValid(rows.Raw)) throw new RereadException(notUtf8: true);
        EndedInQuote = DelimitedRows.EndsInQuote(rows.Raw, (byte)file.Delimiter);
        return true;
    }

    public override void Dispose() => rows.Dispose();
}

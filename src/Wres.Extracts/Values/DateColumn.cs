namespace Wres.Extracts.Values;

/// <summary>
/// The dates of a column, each different text read once. Those written dd/MM/yyyy are remembered by day in a small table, as a
/// long file has more different days than a cache keeps near the processor.
/// </summary>
internal sealed class DateColumn(Func<string, DateCell> read)
{
    private const int FirstYear = 1900;
    private const int Years = 256;
    private readonly ColumnCache<DateCell> _others = new(read);
    private readonly bool[] _known = new bool[Years * 12 * 31];

    /// <summary>The meaning of a cell.</summary>
    public DateCell this[ReadOnlySpan<byte> cell]
    {
        get
        {
            if (!TrySplit(cell, out var year, out var month, out var day)) return _others[cell];
            ref var known = ref _known[((((year - FirstYear) * 12) + month - 1) * 31) + day - 1];
            if (known) return new DateCell(CellState.Read, new DateOnly(year, month, day), DayFirst: day > 12);
            var date = _others[cell];
            known = date.State == CellState.Read;
            return date;
        }
    }

    private static bool TrySplit(ReadOnlySpan<byte> cell, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        if (cell.Length != 10 || cell[2] != '/' || cell[5] != '/') return false;
        day = Two(cell);
        month = Two(cell[3..]);
        var (century, rest) = (Two(cell[6..]), Two(cell[8..]));
        year = (century * 100) + rest;
        return day is >= 1 and <= 31 && month is >= 1 and <= 12 && century >= 0 && rest >= 0 && year is >= FirstYear and < FirstYear + Years;
    }

    /// <summary>Two digits as a number, far below 0 where they are none.</summary>
    private static int Two(ReadOnlySpan<byte> text)
    {
        var (tens, ones) = (text[0] - '0', text[1] - '0');
        return tens is >= 0 and <= 9 && ones is >= 0 and <= 9 ? (tens * 10) + ones : -1_000;
    }
}

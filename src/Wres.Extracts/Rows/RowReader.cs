using Wres.Domain.Quality;
using Wres.Extracts.Issues;
using Wres.Extracts.Reading;
using Wres.Extracts.Schemas;
using Wres.Extracts.Values;

namespace Wres.Extracts.Rows;

/// <summary>
/// Reads the data rows of one kind: a record, or a rejection by the first code that fits. One worker's own, because of the
/// caches of its columns.
/// </summary>
internal abstract class RowReader<T>(HeaderMatch header, ReadContext context)
    where T : struct, IRowRecord
{
    private readonly int _needed = header.LastRequired + 1;
    private readonly int _longest = context.Settings.MaxCellLength;

    protected HeaderMatch Header { get; } = header;

    protected ReadContext Context { get; } = context;

    /// <summary>Dates that make sense only month first, by column.</summary>
    public Dictionary<string, DateOrder> DateOrders { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads a row; false where it is rejected, which is then in the log.</summary>
    public bool TryRead(RowCells cells, int row, IssueLog log, out T record)
    {
        record = default;
        if (cells.Count < _needed) return Reject(log, IssueCatalogue.RowShort, row);
        if (cells.Length > _longest && HasLongCell(cells)) return Reject(log, IssueCatalogue.CellTooLong, row);
        if (!TryReadCells(cells, row, log, out record)) return false;
        record.Row = row;
        return true;
    }

    /// <summary>Reads the cells of a row that is long enough.</summary>
    protected abstract bool TryReadCells(RowCells cells, int row, IssueLog log, out T record);

    protected static bool Reject(IssueLog log, IssueDefinition definition, int row, string? column = null)
    {
        log.Add(definition, row, column);
        return false;
    }

    /// <summary>Place of a canonical column in the file, -1 where it is missing.</summary>
    protected int Place(string column) => Header.Columns[Header.Schema[column]];

    protected static ReadOnlySpan<byte> Cell(RowCells cells, int place) => place < 0 ? default : cells[place];

    protected static string Text(RowCells cells, int place) => place < 0 ? "" : CellText.Clean(cells[place]);

    protected static string? TextOrNull(RowCells cells, int place) => Text(cells, place) is { Length: > 0 } text ? text : null;

    protected long Key(RowCells cells, int place, bool withoutLeadingZeros = false) => Context.Keys.Key(cells[place], withoutLeadingZeros);

    /// <summary>The dates of a column. Their order is noted as each different text is first read.</summary>
    protected DateColumn Dates(string column, bool fromWorkbook) => new(text =>
    {
        var date = DateText.Read(text, Context.LatestYear, fromWorkbook);
        Note(date, column);
        return date;
    });

    /// <summary>Reads an optional date; an unreadable one is noted and treated as blank.</summary>
    protected DateOnly? OptionalDate(DateColumn dates, RowCells cells, int place, string column, int row, IssueLog log)
    {
        if (place < 0) return null;
        var date = dates[cells[place]];
        if (date.State == CellState.Unreadable) log.Add(IssueCatalogue.ValueUnreadable, row, column);
        return date.Value;
    }

    /// <summary>Reads a required date; false where the row is rejected.</summary>
    protected bool RequiredDate(
        DateColumn dates, RowCells cells, int place, string column, int row, IssueLog log, out DateOnly date)
    {
        var cell = dates[cells[place]];
        date = cell.Date;
        if (cell.State == CellState.Read) return true;
        return Reject(log, cell.State == CellState.Blank ? IssueCatalogue.DateMissing : IssueCatalogue.DateUnreadable, row, column);
    }

    private void Note(DateCell date, string column)
    {
        if (!date.MonthFirst && !date.DayFirst) return;
        var order = DateOrders.GetValueOrDefault(column, DateOrder.None);
        DateOrders[column] = new DateOrder(order.MonthFirst + (date.MonthFirst ? 1 : 0), order.DayFirst + (date.DayFirst ? 1 : 0));
    }

    private bool HasLongCell(RowCells cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (cell.Length > _longest && System.Text.Encoding.UTF8.GetCharCount(cell) > _longest) return true;
        }

        return false;
    }
}

/// <summary>How many dates of a column make sense only month first, and only day first.</summary>
internal sealed record DateOrder(long MonthFirst, long DayFirst)
{
    public static DateOrder None { get; } = new(0, 0);
}

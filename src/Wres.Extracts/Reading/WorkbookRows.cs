using System.Globalization;
using ExcelDataReader;
using Wres.Domain.Quality;

namespace Wres.Extracts.Reading;

/// <summary>
/// Rows of a sheet as text: dates as yyyy-MM-dd, with a time where there is one; numbers plain; percent formats as percent. A
/// cell merged over rows stands in each of them; one merged over columns only in the first.
/// </summary>
internal sealed class WorkbookRows(IExcelDataReader reader, Stream? owned) : RowSource
{
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;
    private const long MostCells = 400_000_000;
    private const long MostBlankCells = 40_000_000;
    private readonly TextCells _cells = new();
    private readonly Dictionary<int, string> _merged = [];
    private readonly CellRange[] _merges = reader.MergeCells ?? [];
    private int _row = -1;
    private long _read;
    private long _blank;

    public override int Count => _cells.Count;

    public override int Length => _cells.Length;

    public override bool FromWorkbook => true;

    public override ReadOnlySpan<byte> this[int column] => _cells[column];

    /// <summary>The cells as clean texts.</summary>
    public string[] Texts()
    {
        var texts = new string[Count];
        for (var i = 0; i < texts.Length; i++) texts[i] = CellText.Clean(_cells[i]);
        return texts;
    }

    public override bool Read() => Workbooks.Guarded(ReadRow);

    public override void Dispose()
    {
        if (owned is null) return;
        reader.Dispose();
        owned.Dispose();
    }

    private bool ReadRow()
    {
        // Asked before reading too, because the library passes over the rows that a damaged sheet states before it gives the first.
        if (_row < 0 && reader.RowCount > MostRows) throw new UnreadableFileException(IssueCatalogue.FileUnreadable);
        if (!reader.Read()) return false;
        _row++;
        _read += reader.FieldCount;

        // A damaged sheet may state billions of rows and columns, all blank.
        if (_row >= MostRows || reader.FieldCount > MostColumns || _read > MostCells || _blank > MostBlankCells)
            throw new UnreadableFileException(IssueCatalogue.FileUnreadable);
        _cells.Clear();
        for (var column = 0; column < reader.FieldCount; column++)
        {
            var text = Text(column);
            if (_merges.Length > 0) text = Merged(column, text);
            _cells.Add(text);
        }

        if (_cells.Length == 0) _blank += reader.FieldCount;
        return true;
    }

    private static string Plain(double number) =>
        number == Math.Floor(number) && Math.Abs(number) < 1e15
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : ((decimal)Math.Clamp(number, -1e27, 1e27)).ToString(CultureInfo.InvariantCulture);

    private string Text(int column) => reader.GetValue(column) switch
    {
        null => "",
        string text => text,
        bool yes => yes ? "TRUE" : "FALSE",
        DateTime date => date.TimeOfDay == TimeSpan.Zero
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : date.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        double number when double.IsFinite(number) => IsPercent(column) ? Plain(Math.Round(number * 100, 9)) + "%" : Plain(number),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };

    private bool IsPercent(int column) => reader.GetNumberFormatString(column)?.Contains('%', StringComparison.Ordinal) == true;

    private string Merged(int column, string text)
    {
        foreach (var range in _merges)
        {
            if (range.ToRow == range.FromRow || column != range.FromColumn || _row < range.FromRow || _row > range.ToRow) continue;
            if (_row == range.FromRow) _merged[column] = text;
            else if (text.Length == 0 && _merged.TryGetValue(column, out var above)) return above;
        }

        return text;
    }
}

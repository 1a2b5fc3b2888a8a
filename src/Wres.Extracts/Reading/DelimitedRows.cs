using CsvHelper;

namespace Wres.Extracts.Reading;

/// <summary>Rows of delimited UTF-8 text.</summary>
internal sealed class DelimitedRows : RowSource
{
    private const int LargestRow = 64 * 1024 * 1024;
    private readonly CsvReader _reader;

    private DelimitedRows(CsvReader reader) => _reader = reader;

    public override int Count => _reader.FieldCount;

    public override int Length => _reader.RawRecord.Length;

    /// <summary>Bytes of the row as they stand in the text.</summary>
    public ReadOnlySpan<byte> Raw => _reader.RawRecord;

    /// <summary>Where the row read last begins, bytes.</summary>
    public int LastOffset { get; private set; }

    public override ReadOnlySpan<byte> this[int column] =>
        (uint)column < (uint)_reader.FieldCount ? _reader.GetSpan(column) : default;

    public static DelimitedRows Of(ReadOnlyMemory<byte> utf8, char delimiter) => new(CsvReader.Create(utf8, Options(delimiter)));

    public static DelimitedRows Of(Stream utf8, char delimiter) => new(CsvReader.Create(utf8, Options(delimiter), leaveOpen: true));

    public override bool Read()
    {
        if (!_reader.Read()) return false;
        LastOffset = unchecked((int)_reader.ByteOffset);
        return true;
    }

    public override void Dispose() => _reader.Dispose();

    /// <summary>
    /// True if a row that ends the text ends inside an open quote. Quotes open a cell only at its start (after blanks).
    /// </summary>
    public static bool EndsInQuote(ReadOnlySpan<byte> row, byte delimiter)
    {
        var (quoted, atStart) = (false, true);
        for (var i = 0; i < row.Length; i++)
        {
            var b = row[i];
            if (quoted)
            {
                if (b != '"') continue;
                if (i + 1 < row.Length && row[i + 1] == '"') i++;
                else quoted = false;
            }
            else if (b == delimiter)
            {
                atStart = true;
            }
            else if (b == '"' && atStart)
            {
                (quoted, atStart) = (true, false);
            }
            else
            {
                atStart = atStart && b is (byte)' ' or (byte)'\t';
            }
        }

        return quoted;
    }

    private static CsvReaderOptions Options(char delimiter) => new()
    {
        HasHeader = false,
        Separator = delimiter,
        SkipEmptyLines = false,
        DetectSeparatorHint = false,
        TrimWhitespace = true,
        Encoding = null,
        MaxRecordSize = LargestRow,
        BufferSize = 256 * 1024,
        IncludeValuesInExceptions = false,
        WhitespaceCharacters = delimiter == '\t' ? " " : " \t",
    };
}

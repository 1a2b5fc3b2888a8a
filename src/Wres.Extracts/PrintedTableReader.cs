using System.Text;
using CsvHelper;
using Wres.Extracts.Reading;
using Wres.Extracts.Schemas;

namespace Wres.Extracts;

/// <summary>Reads a file by its header without interpreting its cells; the same header, row and cell rules as for a drop.</summary>
public static class PrintedTableReader
{
    /// <summary>Reads all data rows; a file that can't be used gives its fault instead.</summary>
    public static PrintedTable Read(DroppedFile file, ExtractSettings settings, CancellationToken ct)
    {
        try
        {
            return Read(file, settings, null, inOnePiece: false, ct);
        }
        catch (RereadException e)
        {
            return Again(file, settings, e.NotUtf8 ? TextKind.Windows1252 : null, ct);
        }
        catch (UnreadableFileException e)
        {
            return new PrintedTable(null, [], e.Message);
        }
        catch (CsvFormatException)
        {
            return new PrintedTable(null, [], "A quotation mark is never closed.");
        }
    }

    private static PrintedTable Again(DroppedFile file, ExtractSettings settings, TextKind? kind, CancellationToken ct)
    {
        try
        {
            return Read(file, settings, kind, inOnePiece: true, ct);
        }
        catch (UnreadableFileException e)
        {
            return new PrintedTable(null, [], e.Message);
        }
    }

    private static PrintedTable Read(DroppedFile file, ExtractSettings settings, TextKind? kind, bool inOnePiece, CancellationToken ct)
    {
        var opened = FileOpener.Open(file, settings, kind, inOnePiece);
        using var utf8 = opened is DelimitedFile delimited ? delimited.Open() : null;
        using RowSource rows = opened is TableFile table ? table.Open() : DelimitedRows.Of(utf8!, ((DelimitedFile)opened).Delimiter);
        var sorter = new RowSorter(opened.Header);
        var found = new List<PrintedRow>();
        for (var line = 1; rows.Read(); line++)
        {
            ct.ThrowIfCancellationRequested();
            if (line > opened.HeaderRow + 1 && sorter.Sort(rows) is not (RowSort.Blank or RowSort.RepeatedHeader or RowSort.Footer))
                found.Add(new PrintedRow(line, Cells(opened.Header, rows)));
        }

        return new PrintedTable(opened.Header.Schema.Name, found, null);
    }

    private static Dictionary<string, string> Cells(HeaderMatch header, RowSource row)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var c = 0; c < header.Columns.Length; c++)
        {
            var place = header.Columns[c];
            if (place >= 0 && place < row.Count && CellText.Clean(row[place]) is { Length: > 0 } text)
                cells[header.Schema.Columns[c].Name] = text;
        }

        return cells;
    }
}

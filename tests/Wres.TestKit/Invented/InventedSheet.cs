using System.Text;
using Wres.TestKit.Chance;
using Wres.TestKit.Text;

namespace Wres.TestKit.Invented;

/// <summary>A file that is being invented: its kind, its columns in a drawn order under drawn headings, and its data rows.</summary>
internal sealed class InventedSheet
{
    private static readonly string[] Footers = ["Total", "Grand Total", "Report produced by the system", "Page 1 of 3", "Printed on request"];
    private const string DecoyColumn = "(decoy)";
    private readonly Draw _draw;

    public InventedSheet(string kind, Draw draw, IReadOnlyList<string> required, IReadOnlyList<string> optional)
    {
        _draw = draw;
        Kind = kind;
        IsWorkbook = draw.Percent(20);
        Columns = draw.Shuffled(required.Concat(optional.Where(_ => draw.Percent(80))));
        // A second column under an alias of one that is there by its own name: the canonical name wins, whatever it holds.
        if (draw.Percent(15) && SheetAliases.Of(kind, draw.Pick(required)) is { Count: > 0 } others)
            Decoy = draw.Pick(others);
        Headings = Columns.ToDictionary(c => c, c => draw.Percent(30) && SheetAliases.Of(kind, c) is { Count: > 0 } aliases && (Decoy is null || !aliases.Contains(Decoy)) ? draw.Pick(aliases) : c, StringComparer.Ordinal);
        if (Decoy is not null)
        {
            Columns.Insert(draw.Below(Columns.Count + 1), DecoyColumn);
            Headings[DecoyColumn] = Decoy;
        }

        LastRequired = Columns.FindLastIndex(required.Contains);
    }

    public string Kind { get; }

    /// <summary>True where the file is an .xlsx.</summary>
    public bool IsWorkbook { get; }
    private string? Decoy { get; }
    public List<string> Columns { get; }
    public Dictionary<string, string> Headings { get; }
    public List<SheetRow> Rows { get; } = [];
    public int Blank { get; private set; }
    public int RepeatedHeader { get; private set; }
    public int Footer { get; private set; }
    private int LastRequired { get; }

    public bool Has(string column) => Columns.Contains(column);

    /// <summary>False where so few cells are filled that the row is no data row.</summary>
    public bool IsData(SheetRow row) => Filled(row, Columns.Count) >= 2;

    /// <summary>Lets a row break off before its last required cell, where enough cells are left to be a data row.</summary>
    public bool Cut(SheetRow row)
    {
        // A workbook's row has no end of its own: cells that are left out are blank.
        if (IsWorkbook)
            return false;
        for (var cut = LastRequired; cut >= 2; cut--)
        {
            if (Filled(row, cut) >= 2)
            {
                row.Cut = cut;
                return true;
            }
        }

        return false;
    }

    /// <summary>The bytes, in a drawn encoding, with a drawn delimiter and line end, and rows in between that are no data.</summary>
    public byte[] Write(int percentMessy)
    {
        if (IsWorkbook)
            return WriteWorkbook(percentMessy);
        var delimiter = _draw.Pick<char>([',', ',', ',', '\t', ';', '|', '~']);
        var newLine = _draw.Pick<string>(["\n", "\r\n", "\r\n", "\r"]);
        var quoteAll = _draw.Percent(15);
        var lines = new List<string>();
        if (_draw.Percent(30))
            lines.AddRange(Enumerable.Repeat("Extract of the system", _draw.Percent(20) ? 26 : 1).Concat(["", "For the period"]));
        var header = string.Join(delimiter, Columns.Select(c => Quoted(Headings[c], delimiter, quoteAll)));
        lines.Add(header);
        foreach (var row in Rows)
        {
            if (_draw.Below(1000) < percentMessy)
                lines.Add(NoData(header, delimiter));
            lines.Add(string.Join(delimiter, Columns.Take(row.Cut ?? Columns.Count).Select(c => Quoted(Cell(row, c), delimiter, quoteAll))));
        }

        if (_draw.Percent(30))
        {
            Footer++;
            lines.Add(_draw.Pick(Footers));
        }

        return Encode(string.Join(newLine, lines) + (_draw.Percent(80) ? newLine : ""));
    }

    private int Filled(SheetRow row, int columns) => Columns.Take(columns).Count(c => Cell(row, c).Trim().Length > 0);

    private static string Cell(SheetRow row, string column) => row.Cells.GetValueOrDefault(column, column == DecoyColumn ? "x9" : "");

    private byte[] WriteWorkbook(int percentMessy)
    {
        var rows = new List<IReadOnlyList<WorkbookCell>>();
        if (_draw.Percent(40))
            rows.AddRange([[new("Extract of the system")], [], [new("For the period")]]);
        var header = Columns.Select(c => new WorkbookCell(Headings[c])).ToList();
        rows.Add(header);
        foreach (var row in Rows)
        {
            if (_draw.Below(1000) < percentMessy)
                rows.Add(NoData() switch { 'b' => [], 'h' => header, 's' => [new("Sub-heading")], _ => [new("Total"), new("12"), new("13")] });
            rows.Add([.. Columns.Select(c => InWorkbook(row, c))]);
        }

        var sheet = ("Data", (IReadOnlyList<IReadOnlyList<WorkbookCell>>)rows);
        var cover = ("Cover", (IReadOnlyList<IReadOnlyList<WorkbookCell>>)[[new("About this file")], [new("Made by"), new("the people team")]]);
        return Workbook.Write(_draw.Percent(40) ? [cover, sheet] : [sheet], sharedStrings: _draw.Percent(50));
    }

    private WorkbookCell InWorkbook(SheetRow row, string column)
    {
        var text = Cell(row, column);
        if (row.Days.TryGetValue(column, out var day) && _draw.Percent(60))
            return new(text, Day: day);
        if (text is "True" or "False" && _draw.Percent(50))
            return new(text, Answer: text == "True");
        var number = text.Length is > 0 and < 12 && !column.Contains("Date", StringComparison.Ordinal) && text.All(c => c is >= '0' and <= '9' or '.') && text.Any(char.IsAsciiDigit)
            && text.Count(c => c == '.') < 2 && (text[0] != '0' || text.StartsWith("0.", StringComparison.Ordinal) || text.Length == 1) && column != "Reference";
        return new(text, AsNumber: number && _draw.Percent(60));
    }

    private string NoData(string header, char delimiter) => NoData() switch
    {
        'b' => new string(delimiter, _draw.Percent(50) ? 0 : Columns.Count - 1),
        'h' => header,
        's' => "Sub-heading",
        _ => "Total" + delimiter + "12" + delimiter + "13",
    };

    /// <summary>A row that is no data: blank, the header again, a sub-heading, or a total (which in an action plan would be an action).</summary>
    private char NoData()
    {
        var kind = "bhst"[_draw.Below(Kind == "actions" ? 3 : 4)];
        if (kind == 'b')
            Blank++;
        else if (kind == 'h')
            RepeatedHeader++;
        else
            Footer++;
        return kind;
    }

    private byte[] Encode(string text)
    {
        Encoding encoding = _draw.Below(8) switch
        {
            0 => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            1 => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            2 => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
            3 => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
            4 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    private static string Quoted(string cell, char delimiter, bool always) =>
        always || cell.Contains(delimiter, StringComparison.Ordinal) || cell.AsSpan().ContainsAny('"', '\r', '\n')
            ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : cell;
}

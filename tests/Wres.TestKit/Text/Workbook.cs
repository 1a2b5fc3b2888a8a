using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Wres.TestKit.Text;

/// <summary>A cell of a workbook: a text, a number, a yes or no, or a day.</summary>
public readonly record struct WorkbookCell(string Text, DateOnly? Day = null, bool AsNumber = false, bool? Answer = null);

/// <summary>
/// Writes an .xlsx by hand, so that reading one is tested against the file format and not against a library's own idea of it. Days are
/// serial numbers, some with a date format and some without; texts are shared or inline.
/// </summary>
public static class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>The bytes of a workbook of the named sheets; a row may be empty, and of a blank cell nothing is written.</summary>
    public static byte[] Write(IReadOnlyList<(string Name, IReadOnlyList<IReadOnlyList<WorkbookCell>> Rows)> sheets, bool sharedStrings)
    {
        var strings = new List<string>();
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < sheets.Count; i++)
                Add(zip, $"xl/worksheets/sheet{i + 1}.xml", Sheet(sheets[i].Rows, sharedStrings ? strings : null));
            Add(zip, "[Content_Types].xml", ContentTypes(sheets.Count));
            Add(zip, "_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{Each(sheets.Count, i => $"<sheet name=\"{Escape(sheets[i - 1].Name)}\" sheetId=\"{i}\" r:id=\"rId{i}\"/>")}</sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\">{Each(sheets.Count, i => $"<Relationship Id=\"rId{i}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>")}<Relationship Id=\"rId90\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId91\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
            Add(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            Add(zip, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(strings.Select(s => $"<si><t xml:space=\"preserve\">{Escape(s)}</t></si>"))}</sst>");
        }

        return stream.ToArray();
    }

    private static string Sheet(IReadOnlyList<IReadOnlyList<WorkbookCell>> rows, List<string>? strings)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        for (var r = 0; r < rows.Count; r++)
        {
            if (rows[r].Count == 0)
                continue;
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{r + 1}\">");
            for (var c = 0; c < rows[r].Count; c++)
                xml.Append(Cell(rows[r][c], Column(c) + Text(r + 1), strings, styled: (r + c) % 2 == 0));
            xml.Append("</row>");
        }

        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private static string Cell(WorkbookCell cell, string at, List<string>? strings, bool styled)
    {
        if (cell.Day is { } day)
            return $"<c r=\"{at}\"{(styled ? " s=\"1\"" : "")}><v>{Text(day.DayNumber - new DateOnly(1899, 12, 30).DayNumber)}</v></c>";
        if (cell.Answer is { } answer)
            return $"<c r=\"{at}\" t=\"b\"><v>{(answer ? 1 : 0)}</v></c>";
        if (cell.AsNumber)
            return $"<c r=\"{at}\"><v>{Escape(cell.Text)}</v></c>";
        if (cell.Text.Length == 0)
            return "";
        if (strings is null)
            return $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escape(cell.Text)}</t></is></c>";
        strings.Add(cell.Text);
        return $"<c r=\"{at}\" t=\"s\"><v>{Text(strings.Count - 1)}</v></c>";
    }

    private static string ContentTypes(int sheets) =>
        $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + Override("workbook.xml", "sheet.main") + Override("styles.xml", "styles") + Override("sharedStrings.xml", "sharedStrings") + Each(sheets, i => Override($"worksheets/sheet{i}.xml", "worksheet")) + "</Types>";

    private static string Override(string part, string type) =>
        $"<Override PartName=\"/xl/{part}\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.{type}+xml\"/>";

    private static string Each(int count, Func<int, string> text) => string.Concat(Enumerable.Range(1, count).Select(text));

    private static string Column(int index) => (index >= 26 ? ((char)('A' + index / 26 - 1)).ToString() : "") + (char)('A' + index % 26);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        writer.Write(xml);
    }
}

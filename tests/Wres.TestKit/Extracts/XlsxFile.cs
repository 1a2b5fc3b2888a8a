using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Wres.TestKit.Extracts;

/// <summary>Makes .xlsx files part by part, so that odd ones can be made too. Strings are inline; style 1 = date, 2 = percent.</summary>
public sealed class XlsxFile
{
    private readonly List<(string Name, string Xml)> _sheets = [];

    /// <summary>Adds a sheet. Cells: null blank, string, double, bool, DateTime, or (double, style).</summary>
    public XlsxFile Sheet(string name, IEnumerable<object?[]> rows, params string[] merges)
    {
        var xml = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        var r = 0;
        foreach (var row in rows)
        {
            r++;
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{r}\">");
            for (var c = 0; c < row.Length; c++) Cell(xml, $"{(char)('A' + c)}{r}", row[c]);
            xml.Append("</row>");
        }

        xml.Append("</sheetData>");
        if (merges.Length > 0)
            xml.Append(CultureInfo.InvariantCulture, $"<mergeCells count=\"{merges.Length}\">").AppendJoin("", merges.Select(m => $"<mergeCell ref=\"{m}\"/>")).Append("</mergeCells>");
        _sheets.Add((name, xml.Append("</worksheet>").ToString()));
        return this;
    }

    /// <summary>The workbook, with extra parts where given.</summary>
    public byte[] Bytes(params (string Path, byte[] Bytes)[] extra)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Part(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Part(zip, "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>" + string.Concat(_sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>")) + "</sheets></workbook>");
            Part(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + string.Concat(_sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>")) + $"<Relationship Id=\"rId{_sheets.Count + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
            Part(zip, "xl/styles.xml", "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"10\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            for (var i = 0; i < _sheets.Count; i++) Part(zip, $"xl/worksheets/sheet{i + 1}.xml", _sheets[i].Xml);
            foreach (var (path, bytes) in extra)
            {
                using var part = zip.CreateEntry(path, CompressionLevel.Optimal).Open();
                part.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private static void Part(ZipArchive zip, string path, string xml)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var part = entry.Open();
        part.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml));
    }

    private static void Cell(StringBuilder xml, string place, object? value)
    {
        _ = value switch
        {
            null => xml,
            string text => xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>"),
            bool yes => xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{place}\" t=\"b\"><v>{(yes ? 1 : 0)}</v></c>"),
            DateTime date => xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{place}\" s=\"1\"><v>{date.ToOADate()}</v></c>"),
            (double number, int style) => xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{place}\" s=\"{style}\"><v>{number}</v></c>"),
            IFormattable number => xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{place}\"><v>{number.ToString(null, CultureInfo.InvariantCulture)}</v></c>"),
            _ => throw new ArgumentException("No such cell.", nameof(value)),
        };
    }
}

using System.Text;

namespace Wres.TestKit.Extracts;

public static partial class HostileCorpus
{
    private static object?[] Header(string header) => [.. header.Split(',')];

    private static object?[] Cells(string row) => [.. row.Split(',')];

    private static IEnumerable<HostileFile> Tables()
    {
        object?[] staffHeader = Header(StaffHeader);
        yield return new("plain.xlsx", new XlsxFile().Sheet("Staff", [staffHeader, Cells(Row("1")), Cells(Row("2"))]).Bytes(), "staff accepted 2=2");
        yield return new("second-sheet.xlsx",
            new XlsxFile().Sheet("Notes", [["Read me"], ["please", "now"]]).Sheet("Data", [["Staff in post"], staffHeader, Cells(Row("1"))]).Bytes(), "staff accepted 1=1");
        yield return new("numbers-dates-and-booleans.xlsx",
            new XlsxFile().Sheet("S", [[.. staffHeader, "FTE", "Latest Start Date"],
                [12345678.0, 12345678.0, true, "Permanent", Nurse, "Band 5", "A", 0.8, new DateTime(2020, 2, 1)],
                [1.0, 1.0, false, "Permanent", Nurse, "Band 5", "A", 1.0, 45748.0], [2.0, 2.0, 1.0, "Permanent", Nurse, "Band 5", "A", 1.0, 45747.0]]).Bytes(),
            "staff accepted 3=2 not-in-post:1");
        yield return new("percent-format.xlsx",
            new XlsxFile().Sheet("S", [Header(SurveyHeader), [2024.0, 5.0, "BME", (0.1459, 2), 240.0, null], [2024.0, 5.0, "White", "13.76%", 240.0, null]]).Bytes(), "survey accepted 2=2");
        yield return new("period-as-date.xlsx",
            new XlsxFile().Sheet("S", [Header(CountsHeader), [new DateTime(2024, 3, 1), 2.0, "value", "All", null, null, null, null, 2.43]]).Bytes(), "counts accepted 1=1");
        yield return new("merged-cells.xlsx",
            new XlsxFile().Sheet("S", [Header(RecruitmentHeader), ["V1", 1.0, "A", "Yes", "No", null], [null, 2.0, "H", "Yes", "No", null], [null, null, null, null, null, null]], "A2:A3").Bytes(),
            "recruitment accepted 2=2 b1");
        yield return new("wrapped-header.xlsx",
            new XlsxFile().Sheet("S", [[.. StaffHeader.Replace(" ", "\n", StringComparison.Ordinal).Split(',')], Cells(Row("1"))]).Bytes(), "staff accepted 1=1");
        yield return new("empty-sheet.xlsx", new XlsxFile().Sheet("S", []).Bytes(), "quarantined empty");
        yield return new("unknown-header.xlsx", new XlsxFile().Sheet("S", [["a", "b"], ["1", "2"]]).Bytes(), "quarantined header-unknown");
        yield return new("zip-bomb.xlsx", new XlsxFile().Sheet("S", [staffHeader, Cells(Row("1"))]).Bytes(("xl/media/x.bin", new byte[40_000_000])), "quarantined workbook-inflated");
        yield return new("too-many-sheets.xlsx", Enumerable.Range(0, 101).Aggregate(new XlsxFile(), (x, i) => x.Sheet($"S{i}", [["a"]])).Bytes(), "quarantined sheets-too-many");
        var whole = new XlsxFile().Sheet("Staff", [staffHeader, Cells(Row("1"))]).Bytes();
        yield return new("cut-off.xlsx", whole[..(whole.Length / 2)], "quarantined file-unreadable");
        yield return new("named-csv.csv", whole, "staff accepted 1=1");
        yield return new("plain.xls", XlsFile.Bytes("Staff", [staffHeader, Cells(Row("1")), Cells(Row("2"))]), "staff accepted 2=2");
        yield return new("serial-dates.xls",
            XlsFile.Bytes("S", [[.. staffHeader, "Start Date"], [.. Cells(Row("1")), 45747.0], [.. Cells(Row("2")), 45748.0]]), "staff accepted 2=1 not-in-post:1");
        yield return new("states-two-billion-rows.xls", XlsFile.Bytes("S", [staffHeader, Cells(Row("1"))], 1_929_409_024, 28_160), "quarantined file-unreadable");
        yield return new("states-a-million-wide-rows.xls", XlsFile.Bytes("S", [staffHeader, Cells(Row("1"))], 1_040_000, 250), "quarantined file-unreadable");
        yield return HostileFile.Of("really-csv.xls", "staff accepted 1=1", StaffHeader, Row("1"));
        yield return HostileFile.Of("really-html.xls", "staff accepted-with-issues 3=2 -value-missing:1 f1",
            "<html><head><style>td { color: red }</style></head><body><table><tr><th colspan=7>Staff in post</th></tr>",
            Html(StaffHeader, "th"), Html(Row("1", origin: "A White &ndash; British")), Html(Row("2")), Html(Row("")), "<tr><td>Total</td><td>3</td></tr></table></body></html>");
        yield return HostileFile.Of("html-rowspan.xls", "recruitment accepted 2=2", "<table>", Html(RecruitmentHeader), "<tr><td rowspan=2>V1<td>1<td>A<td>Yes<td>No<td></tr>", "<tr><td>2<td>H<td>Yes<td>No<td></tr></table>");
        yield return new("html-windows-1252.xls", Windows1252($"<table>{Html(StaffHeader)}{Html(Row("1", origin: "A White – British"))}</table>"), "staff accepted 1=1");
        yield return HostileFile.Of("xml-spreadsheet.xls", "staff accepted 1=1",
            "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"S\"><Table>",
            Xml(StaffHeader), Xml(Row("1")), "</Table></Worksheet></Workbook>");
        yield return HostileFile.Of("html-without-table.html", "quarantined header-unknown", "<html><body><p>Please sign in</p></body></html>");
    }

    private static IEnumerable<HostileFile> Broken()
    {
        yield return new("zero-bytes.csv", [], "quarantined empty");
        yield return HostileFile.Of("only-delimiters.csv", "quarantined empty", ",,,,", "\"\",\"\"", " , ");
        yield return new("bom-only.csv", [0xEF, 0xBB, 0xBF], "quarantined empty");
        yield return new("one-byte.csv", "x"u8.ToArray(), "quarantined header-unknown");
        yield return new("binary.csv", [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7 % 256))], "quarantined file-unreadable");
        yield return new("zip-not-workbook.zip", [0x50, 0x4B, 3, 4, .. new byte[100]], "quarantined file-unreadable");
        yield return new("compound-not-workbook.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2000]], "quarantined file-unreadable");
        yield return new("pdf.csv", Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"), "quarantined header-unknown");
        yield return HostileFile.Of("six-hundred-columns.csv", "quarantined columns-too-many",
            StaffHeader + string.Concat(Enumerable.Range(0, 600).Select(i => $",c{i}")), Row("1"));
    }

    private static string Html(string row, string tag = "td") => "<tr>" + string.Concat(row.Split(',').Select(c => $"<{tag}>{c}</{tag}>")) + "</tr>";

    private static string Xml(string row) =>
        "<Row>" + string.Concat(row.Split(',').Select(c => $"<Cell><Data ss:Type=\"String\">{c}</Data></Cell>")) + "</Row>";
}

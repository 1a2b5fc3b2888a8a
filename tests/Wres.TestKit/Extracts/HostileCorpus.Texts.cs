using System.Text;

namespace Wres.TestKit.Extracts;

public static partial class HostileCorpus
{
    private static IEnumerable<HostileFile> Texts()
    {
        var staff = $"{StaffHeader}\r\n{Row("1")}\r\n{Row("2", origin: "H Asian – Indian")}\r\n";
        yield return new("utf8-bom.csv", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(staff)], "staff accepted 2=2");
        yield return new("utf16-le-bom.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(staff)], "staff accepted 2=2");
        yield return new("utf16-be-bom.csv", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(staff)], "staff accepted 2=2");
        yield return new("utf16-le-no-bom.txt", Encoding.Unicode.GetBytes(staff.Replace(',', '\t')), "staff accepted 2=2");
        yield return new("utf16-be-no-bom.txt", Encoding.BigEndianUnicode.GetBytes(staff), "staff accepted 2=2");
        yield return new("windows-1252-dash.csv", Windows1252(staff), "staff accepted 2=2");
        yield return new("windows-1252-late.csv",
            Windows1252(StaffHeader + "\n" + string.Concat(Enumerable.Range(1, 30_000).Select(i => Row($"{i}") + "\n")) + Row("99999", origin: "H Asian – Indian") + "\n"),
            "staff accepted 30001=30001");
        yield return new("utf8-bom-bad-byte.csv",
            [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(StaffHeader + "\n" + Row("1", "Band 5 ")), 0xFF, (byte)'\n', .. Encoding.UTF8.GetBytes(Row("2"))],
            "staff accepted 2=2");
        yield return new("cr-only.csv", Encoding.UTF8.GetBytes(staff.Replace("\r\n", "\r", StringComparison.Ordinal)), "staff accepted 2=2");
        yield return new("lf-only-no-last.csv", Encoding.UTF8.GetBytes(staff.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd()), "staff accepted 2=2");
        yield return new("mixed-line-ends.csv", Encoding.UTF8.GetBytes($"{StaffHeader}\r{Row("1")}\n{Row("2")}\r\n{Row("3")}"), "staff accepted 3=3");
        foreach (var (name, delimiter) in ((string, char)[])[("tab", '\t'), ("semicolon", ';'), ("pipe", '|'), ("tilde", '~')])
            yield return new($"{name}.csv", Encoding.UTF8.GetBytes(staff.Replace(',', delimiter)), "staff accepted 2=2");
        yield return HostileFile.Of("excel-sep-line.csv", "staff accepted 1=1", "sep=;", StaffHeader.Replace(',', ';'), Row("1").Replace(',', ';'));
        yield return HostileFile.Of("semicolon-with-commas-in-cells.csv", "staff accepted 1=1",
            StaffHeader.Replace(',', ';') + ";Position Title", Row("1").Replace(',', ';') + ";Nurse, Senior, Band 5, nights");
        yield return HostileFile.Of("no-break-spaces.csv", "staff accepted 1=1", StaffHeader.Replace(' ', '\u00A0'), Row("\u00A01\u00A0").Replace(" and ", "\u00A0and  ", StringComparison.Ordinal));
        yield return HostileFile.Of("header-case-and-spaces.csv", "staff accepted 1=1", StaffHeader.ToUpperInvariant().Replace(",", "  , ", StringComparison.Ordinal), Row("1"));
        yield return HostileFile.Of("quoted-everything.csv", "staff accepted 2=2", Quoted(StaffHeader), Quoted(Row("1")), Quoted(Row("2")));
        yield return HostileFile.Of("doubled-quotes-and-breaks.csv", "staff accepted 2=2",
            StaffHeader + ",Position Title", Row("1") + ",\"Nurse \"\"Senior\"\",\r\nnights\"", Row("2") + ",plain");
        yield return HostileFile.Of("stray-quotes.csv", "staff accepted 2=2", StaffHeader + ",Position Title", Row("1") + ",5\" pipe fitter", Row("2") + ",6\" pipe");
        yield return HostileFile.Of("space-before-quote.csv", "staff accepted 1=1", StaffHeader + ",Position Title", Row("1") + ", \"Nurse, Senior\"");
        yield return HostileFile.Of("quote-never-closed.csv", "staff accepted-with-issues 2=2 !quote-unclosed:1",
            StaffHeader + ",Position Title", Row("1") + ",plain", Row("2") + ",\"Nurse, Senior", Row("3") + ",plain");
        yield return new("quote-never-closed-large.csv",
            Encoding.UTF8.GetBytes(StaffHeader + ",Position Title\n" + Row("1") + ",\"open\n" + string.Concat(Enumerable.Range(2, 40_000).Select(i => Row($"{i}") + ",x\n"))),
            "staff accepted-with-issues 1=0 -cell-too-long:1 !quote-unclosed:1");
        yield return new("stray-quote-large.csv",
            Encoding.UTF8.GetBytes(StaffHeader + ",Position Title\n" + string.Concat(Enumerable.Range(1, 40_000).Select(i => Row($"{i}") + (i == 7 ? ",5\" pipe\n" : ",\"a, b\"\n")))),
            "staff accepted 40000=40000");
        yield return new("stray-quotes-break-blocks.csv",
            Encoding.UTF8.GetBytes(StaffHeader + ",Position Title\n" + string.Concat(Enumerable.Range(1, 40_000).Select(i => Row($"{i}") + (i % 3 == 0 ? ",5\" pipe\n" : ",\"line\nbreak\"\n")))),
            "staff accepted 40000=40000");
        yield return new("nul-bytes.csv", Encoding.UTF8.GetBytes($"{StaffHeader}\n{Row("1")}\0\n{Row("2")}\n"), "staff accepted 2=2");
        yield return HostileFile.Of("zero-width-marks.csv", "staff accepted 1=1", "\uFEFF\uFEFF" + StaffHeader, "\u200B" + Row("1"));
    }

    private static string Quoted(string row) => string.Join(',', row.Split(',').Select(c => $"\"{c}\""));

    private static byte[] Windows1252(string text) => [.. text.Select(c => c == '–' ? (byte)0x96 : (byte)c)];
}

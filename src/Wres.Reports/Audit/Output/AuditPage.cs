using System.Globalization;
using System.Net;
using System.Text;

namespace Wres.Reports.Audit.Output;

/// <summary>Findings as one stand-alone page: the report's own lines beside them, ordered by severity.</summary>
public static class AuditPage
{
    private const int LongestLine = 600;

    /// <summary>Writes the page.</summary>
    public static string Write(AuditReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var page = new StringBuilder();
        page.Append("<!doctype html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Append("<title>Audit of published figures</title><style>").Append(Style).Append("</style></head>\n<body><main>\n<h1>Audit of published figures</h1>\n");
        Summary(page, report);
        foreach (var severity in Enum.GetValues<FindingSeverity>())
            Section(page, report, severity);
        Unchecked(page, report);
        page.Append("</main></body></html>\n");
        return page.ToString();
    }

    private static void Summary(StringBuilder page, AuditReport report)
    {
        page.Append("<p>").Append(report.Checked.ToString(CultureInfo.InvariantCulture)).Append(" checks were made, ")
            .Append(report.Findings.Count.ToString(CultureInfo.InvariantCulture)).Append(report.Findings.Count == 1 ? " finding." : " findings.").Append("</p>\n")
            .Append("<table><caption>Findings by severity</caption><thead><tr><th scope=\"col\">Severity</th><th scope=\"col\">Meaning</th><th scope=\"col\">Findings</th></tr></thead><tbody>\n");
        foreach (var severity in Enum.GetValues<FindingSeverity>())
        {
            page.Append("<tr><th scope=\"row\">").Append(severity).Append("</th><td>").Append(Meaning(severity)).Append("</td><td>")
                .Append(report.Findings.Count(f => f.Severity == severity).ToString(CultureInfo.InvariantCulture)).Append("</td></tr>\n");
        }

        page.Append("</tbody></table>\n");
    }

    private static void Section(StringBuilder page, AuditReport report, FindingSeverity severity)
    {
        var findings = report.Findings.Where(f => f.Severity == severity).ToList();
        if (findings.Count == 0)
            return;
        page.Append("<section class=\"").Append(severity).Append("\"><h2>").Append(severity).Append(": ").Append(Meaning(severity)).Append("</h2>\n");
        foreach (var finding in findings)
            Finding(page, report, finding);
        page.Append("</section>\n");
    }

    private static void Finding(StringBuilder page, AuditReport report, Finding finding)
    {
        page.Append("<article><h3>").Append(Text(finding.Code)).Append(' ').Append(Text(RuleCatalogue.TitleOf(finding.Code))).Append("</h3><p class=\"where\">").Append(Text(finding.File));
        if (finding.Line is { } line)
            page.Append(", line ").Append(line.ToString(CultureInfo.InvariantCulture));
        if (finding.Indicator is { } indicator)
            page.Append(", indicator ").Append(indicator.ToString(CultureInfo.InvariantCulture));
        page.Append("</p>");
        Quote(page, report, finding);
        page.Append("<dl>");
        Term(page, "Printed", finding.Printed);
        Term(page, "Right", finding.Right);
        Term(page, "How it was worked out", finding.How);
        Term(page, "Likely cause", finding.Cause);
        Term(page, "How to fix", finding.Fix);
        page.Append("</dl></article>\n");
    }

    private static void Quote(StringBuilder page, AuditReport report, Finding finding)
    {
        if (finding.Line is not { } number || !report.Lines.TryGetValue(finding.File, out var lines) || number > lines.Count)
            return;
        var text = Reading.PlainText.OneSpace(Reading.PlainText.Clean(lines[number - 1]));
        if (text.Length == 0)
            return;
        page.Append("<blockquote><p>").Append(Text(Excerpt(text, finding.Printed))).Append("</p></blockquote>");
    }

    /// <summary>A long line's part around what the finding is about.</summary>
    private static string Excerpt(string line, string printed)
    {
        if (line.Length <= LongestLine)
            return line;
        var quoted = printed.Split('"') is [_, { Length: > 0 } words, ..] ? words : printed;
        var at = new[] { quoted, quoted.Split(' ')[0] }.Select(w => w.Length == 0 ? -1 : line.IndexOf(w, StringComparison.OrdinalIgnoreCase)).FirstOrDefault(i => i >= 0);
        var start = Math.Clamp(at - (LongestLine / 2), 0, line.Length - LongestLine);
        return $"{(start > 0 ? "... " : "")}{line.AsSpan(start, LongestLine)}{(start + LongestLine < line.Length ? " ..." : "")}";
    }

    private static void Term(StringBuilder page, string term, string text)
    {
        if (text.Length > 0)
            page.Append("<dt>").Append(term).Append("</dt><dd>").Append(Text(text)).Append("</dd>");
    }

    private static void Unchecked(StringBuilder page, AuditReport report)
    {
        if (report.Unchecked.Count == 0)
            return;
        page.Append("<section><h2>What can't be checked</h2><ul>\n");
        foreach (var item in report.Unchecked)
            page.Append("<li>").Append(Text(item.File.Length > 0 ? $"{item.File}: {item.What}" : item.What)).Append(": ").Append(Text(item.Why)).Append("</li>\n");
        page.Append("</ul></section>\n");
    }

    private static string Meaning(FindingSeverity severity) => severity switch
    {
        FindingSeverity.A => "wrong figure, or a contradiction that changes the meaning",
        FindingSeverity.B => "slip of arithmetic, rounding or date",
        FindingSeverity.C => "label, wording, unit or format",
        _ => "not verifiable, implausible or missing",
    };

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private const string Style = """
        :root{color-scheme:light}body{font:16px/1.5 Arial,sans-serif;color:#212b32;background:#fff;margin:0}main{max-width:60rem;margin:0 auto;padding:1.5rem}
        h1,h2{color:#003087}h3{font-size:1.05rem;margin:0 0 .25rem}table{border-collapse:collapse}caption{text-align:left;font-weight:bold}th,td{border:1px solid #768692;padding:.35rem .6rem;text-align:left}
        article{border:1px solid #768692;border-left:.5rem solid #425563;padding:.8rem 1rem;margin:0 0 1rem;break-inside:avoid}.A article{border-left-color:#8a1538}.B article{border-left-color:#9b4f00}.C article{border-left-color:#005eb8}
        .where{margin:0;color:#425563;overflow-wrap:anywhere}blockquote{margin:.5rem 0;padding:.4rem .8rem;background:#f0f4f5;overflow-wrap:anywhere}blockquote p{margin:0}dl{display:grid;grid-template-columns:minmax(8rem,12rem) 1fr;gap:.2rem 1rem;margin:.5rem 0 0}dt{font-weight:bold}dd{margin:0;overflow-wrap:anywhere}li{overflow-wrap:anywhere}
        @media(max-width:40rem){main{padding:1rem}dl{display:block}dd{margin:0 0 .4rem}th,td{padding:.25rem .35rem}}
        """;
}

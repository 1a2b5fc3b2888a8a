using System.Globalization;
using System.Text;

namespace Wres.Reports.Audit.Output;

/// <summary>Findings as a CSV file that a spreadsheet opens: UTF-8 with BOM, CRLF.</summary>
public static class AuditCsv
{
    /// <summary>Writes one row a finding, and one a check that could not be made.</summary>
    public static string Write(AuditReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder("\ufeffcode,rule,severity,file,line,indicator,place,printed,right,how,cause,fix\r\n");
        foreach (var f in report.Findings)
        {
            Row(text, f.Code, RuleCatalogue.NameOf(f.Code), f.Severity.ToString(), f.File, f.Line?.ToString(CultureInfo.InvariantCulture) ?? "",
                f.Indicator?.ToString(CultureInfo.InvariantCulture) ?? "", f.Place, f.Printed, f.Right, f.How, f.Cause, f.Fix);
        }

        foreach (var u in report.Unchecked)
            Row(text, "unchecked", "", "", u.File, "", "", u.What, "", "", u.Why, "", "");
        return text.ToString();
    }

    private static void Row(StringBuilder text, params string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                text.Append(',');
            // A cell that begins like a formula is text to us and must stay text in a spreadsheet; a signed figure is a figure.
            var cell = cells[i].Length > 1 && cells[i][0] is '=' or '@' ? "'" + cells[i] : cells[i];
            text.Append(cell.AsSpan().ContainsAny(",\"\r\n") ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell);
        }

        text.Append("\r\n");
    }
}

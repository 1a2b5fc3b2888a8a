using System.Globalization;
using Spectre.Console;
using Wres.Functions.Terminal;
using Wres.Reports.Audit;

namespace Wres.Functions.Verbs;

/// <summary>The findings on a terminal.</summary>
internal static class AuditTable
{
    public static void Write(AuditReport report)
    {
        foreach (var file in report.Findings.GroupBy(f => f.File, StringComparer.Ordinal))
        {
            StandardOutput.Tables.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{file.Key}[/]");
            var table = new Table { Border = TableBorder.Simple };
            table.AddColumns("", "Rule", "Line", "Ind.", "Printed", "Right", "How", "Likely cause");
            foreach (var f in file)
            {
                table.AddRow(
                    new Text(f.Severity.ToString(), Style(f.Severity)), new Text(f.Code), new Text(Number(f.Line)), new Text(Number(f.Indicator)), new Text(f.Printed),
                    new Text(f.Right), new Text(f.How), new Text(f.Cause));
            }

            StandardOutput.Tables.Write(table);
        }

        foreach (var item in report.Unchecked)
            StandardOutput.Tables.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"can't be checked: {item.What}: {item.Why}");
        var counts = string.Join(", ", Enum.GetValues<FindingSeverity>().Select(s => $"{s} {report.Findings.Count(f => f.Severity == s).ToString(CultureInfo.InvariantCulture)}"));
        StandardOutput.Tables.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{report.Checked} checks, {report.Findings.Count} findings ({counts}), {report.Unchecked.Count} can't be checked");
    }

    private static Style Style(FindingSeverity severity) => severity switch
    {
        FindingSeverity.A => new Style(Color.Red),
        FindingSeverity.B => new Style(Color.Yellow),
        _ => Spectre.Console.Style.Plain,
    };

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}

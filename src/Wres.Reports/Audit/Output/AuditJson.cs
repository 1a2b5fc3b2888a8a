using System.Text.Json;

namespace Wres.Reports.Audit.Output;

/// <summary>The machine-readable answer of the audit, as the results contract says it.</summary>
public static class AuditJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the report as UTF-8 JSON.</summary>
    public static byte[] Write(AuditReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartObject();
            json.WriteStartArray("findings");
            foreach (var finding in report.Findings)
                Finding(json, finding);
            json.WriteEndArray();
            json.WriteStartArray("unchecked");
            foreach (var item in report.Unchecked)
            {
                json.WriteStartObject();
                json.WriteString("what", item.What);
                json.WriteString("why", item.Why);
                json.WriteString("file", item.File);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteNumber("checked", report.Checked);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("rule", RuleCatalogue.NameOf(finding.Code));
        json.WriteString("severity", finding.Severity.ToString());
        json.WriteString("file", finding.File);
        Number(json, "line", finding.Line);
        Number(json, "indicator", finding.Indicator);
        json.WriteString("place", finding.Place);
        json.WriteString("printed", finding.Printed);
        json.WriteString("right", finding.Right);
        json.WriteString("how", finding.How);
        json.WriteString("cause", finding.Cause);
        json.WriteString("fix", finding.Fix);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } n)
            json.WriteNumber(name, n);
        else
            json.WriteNull(name);
    }
}

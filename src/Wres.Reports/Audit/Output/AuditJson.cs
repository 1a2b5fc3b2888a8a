using System.Text.Json;

namespace Wres.Reports.Audit.Output;

/// <summary>The machine-readable answer of the audit, as the results contract says it.</summary>
public static class AuditJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Name of the format of <see cref="Write(DocumentsAudit)"/>.</summary>
    public const string DocumentsSchema = "wres-audit/1";

    /// <summary>Writes the report as UTF-8 JSON.</summary>
    public static byte[] Write(AuditReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Write(json => Body(json, report));
    }

    /// <summary>Writes the audit of a run's own documents: the verdict, one entry a document, then findings as for any report.</summary>
    public static byte[] Write(DocumentsAudit audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        return Write(json =>
        {
            json.WriteString("schema", DocumentsSchema);
            json.WriteString("verdict", audit.Verdict);
            json.WriteStartArray("documents");
            foreach (var document in audit.Documents)
            {
                json.WriteStartObject();
                json.WriteString("name", document.Name);
                json.WriteString("verdict", document.Verdict);
                json.WriteNumber("checked", document.Report.Checked);
                json.WriteNumber("findings", document.Report.Findings.Count);
                json.WriteNumber("blocking", document.Blocking.Count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Body(json, AuditReport.Combine(audit.Documents.Select(d => d.Report)), [.. audit.Documents.SelectMany(d => d.Blocking)]);
        });
    }

    private static byte[] Write(Action<Utf8JsonWriter> body)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartObject();
            body(json);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void Body(Utf8JsonWriter json, AuditReport report, HashSet<Finding>? blocking = null)
    {
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
            Finding(json, finding, blocking?.Contains(finding));
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
    }

    private static void Finding(Utf8JsonWriter json, Finding finding, bool? blocking)
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
        if (blocking is { } blocks)
            json.WriteBoolean("blocking", blocks);
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

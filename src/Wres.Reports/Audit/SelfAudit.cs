using Wres.Domain.Results;

namespace Wres.Reports.Audit;

/// <summary>The audit of our own documents before they are published: a document that fails is not published.</summary>
public static class SelfAudit
{
    /// <summary>Audits the documents of one run.</summary>
    /// <param name="documents">The documents as they will be published.</param>
    /// <param name="options">The method settings of the run that made them.</param>
    /// <param name="result">The figures that they print.</param>
    public static DocumentsAudit Of(IReadOnlyList<RenderedDocument> documents, AuditOptions options, IndicatorsDocument result)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(result);
        var reports = new AuditReport[documents.Count];
        Parallel.For(0, documents.Count, i => reports[i] = Report(documents[i].Html, documents[i].Name + ".html", options));
        var supplied = SumsDiffer(result);
        return new DocumentsAudit([.. documents.Zip(reports, (d, r) => new DocumentAudit(d.Name, supplied ? Excused(r) : r))]);
    }

    // Counts that were dropped may give a total and bands that do not make it up; the documents print both as they are.
    private static bool SumsDiffer(IndicatorsDocument result) =>
        result is { Workforce: { } workforce, Indicators: [{ Clusters: { Count: > 0 } clusters }, ..] } && clusters.Sum(c => (long)c.White + c.Bme + c.Unknown) != workforce.Total;

    private static AuditReport Excused(AuditReport report) => report with { Findings = [.. report.Findings.Select(f => f.Code == "R3" ? f with { RestsOnInput = true } : f)] };

    /// <summary>Findings in a document of our own.</summary>
    /// <param name="document">The page or text as it will be published.</param>
    /// <param name="name">How findings name it.</param>
    /// <param name="options">The method settings of the run that made it.</param>
    public static IReadOnlyList<Finding> Check(string document, string name = "document", AuditOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Report(document, name, options ?? new AuditOptions()).Findings;
    }

    private static AuditReport Report(string document, string name, AuditOptions options)
    {
        var outcome = ReportAudit.AuditBytes(System.Text.Encoding.UTF8.GetBytes(document), name, options);
        return outcome.Report ?? throw new InvalidOperationException($"{name} {outcome.Fault}.");
    }
}

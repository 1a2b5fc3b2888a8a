namespace Wres.Reports.Audit;

/// <summary>The audit of our own documents before they are published: a document that fails is not published.</summary>
public static class SelfAudit
{
    /// <summary>Findings in a document of our own.</summary>
    /// <param name="document">The page or text as it will be published.</param>
    /// <param name="name">How findings name it.</param>
    /// <param name="options">The method settings of the run that made it.</param>
    public static IReadOnlyList<Finding> Check(string document, string name = "document", AuditOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var outcome = ReportAudit.AuditBytes(System.Text.Encoding.UTF8.GetBytes(document), name, options ?? new AuditOptions());
        return outcome.Report?.Findings ?? [];
    }
}

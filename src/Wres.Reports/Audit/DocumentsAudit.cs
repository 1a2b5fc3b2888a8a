namespace Wres.Reports.Audit;

/// <summary>The audit of the documents of one run.</summary>
/// <param name="Documents">One entry a document.</param>
public sealed record DocumentsAudit(IReadOnlyList<DocumentAudit> Documents)
{
    /// <summary>Verdict where every document may be published.</summary>
    public const string Passed = "passed";

    /// <summary>Verdict where one may not.</summary>
    public const string Failed = "failed";

    /// <summary><see cref="Passed"/> or <see cref="Failed"/>.</summary>
    public string Verdict => Documents.Any(d => d.Verdict == Failed) ? Failed : Passed;

    /// <summary>One sentence a document that failed, for people.</summary>
    public IEnumerable<string> Failures() => Documents.Where(d => d.Verdict == Failed).Select(d =>
        $"{d.Name}.html did not pass its own audit and is not to be published: {d.Blocking[0].Code}, printed \"{d.Blocking[0].Printed}\", right \"{d.Blocking[0].Right}\"{(d.Blocking.Count > 1 ? $", and {d.Blocking.Count - 1} more" : "")}. audit.json lists all.");
}

/// <summary>The audit of one document of our own.</summary>
/// <param name="Name">Its name without extension.</param>
/// <param name="Report">What was found.</param>
public sealed record DocumentAudit(string Name, AuditReport Report)
{
    /// <summary>
    /// Findings that keep it from being published: severity A or B, at fault in the document itself. What was supplied with a fault
    /// (a survey percent that no number of people gives, a plan that contradicts itself) is listed and does not block.
    /// </summary>
    public IReadOnlyList<Finding> Blocking { get; } = [.. Report.Findings.Where(f => f is { Severity: FindingSeverity.A or FindingSeverity.B, RestsOnInput: false })];

    /// <summary><see cref="DocumentsAudit.Passed"/> or <see cref="DocumentsAudit.Failed"/>.</summary>
    public string Verdict => Blocking.Count > 0 ? DocumentsAudit.Failed : DocumentsAudit.Passed;
}

namespace Wres.Pipeline.Steps;

/// <summary>The files that a run writes beside <c>indicators.json</c>. One that this run did not make is deleted, so that no file of an older run stays beside newer figures.</summary>
public static class OutputNames
{
    /// <summary>The run's record.</summary>
    public const string RunRecord = "run.json";
    /// <summary>Every issue, a row each.</summary>
    public const string QualityCsv = "data-quality.csv";
    /// <summary>The national submission.</summary>
    public const string SubmissionCsv = "submission.csv";
    /// <summary>The national submission as a workbook.</summary>
    public const string SubmissionWorkbook = "submission.xlsx";

    /// <summary>The audit of the run's own documents, with its verdict: a document that fails is not published.</summary>
    public const string Audit = "audit.json";

    /// <summary>All but <c>indicators.json</c>.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "report.html", "report.pdf", "action-plan.html", "action-plan.pdf", "board-summary.html", "board-summary.pdf",
        "data-quality.html", QualityCsv, Audit, SubmissionCsv, SubmissionWorkbook, RunRecord,
    ];
}

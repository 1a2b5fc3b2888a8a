namespace Wres.Pipeline.Steps;

/// <summary>The files that a run writes beside <c>indicators.json</c>. One that this run did not make is deleted, so that no file of an older run stays beside newer figures.</summary>
internal static class OutputNames
{
    public const string RunRecord = "run.json";
    public const string QualityCsv = "data-quality.csv";
    public const string SubmissionCsv = "submission.csv";
    public const string SubmissionWorkbook = "submission.xlsx";

    public static IReadOnlyList<string> All { get; } =
    [
        "report.html", "report.pdf", "action-plan.html", "action-plan.pdf", "board-summary.html", "board-summary.pdf",
        "data-quality.html", QualityCsv, SubmissionCsv, SubmissionWorkbook, RunRecord,
    ];
}

using Wres.Domain.Quality;
using Wres.Domain.Results;

namespace Wres.Functions.Verbs;

/// <summary>The machine-readable answer of <c>check</c>, by the results contract: the same from the verb and over HTTP.</summary>
internal sealed record CheckView(IReadOnlyList<CheckedFileView> Files)
{
    public static CheckView Of(IEnumerable<CheckedFile> files) => new([.. files.Select(CheckedFileView.Of)]);
}

/// <summary>One checked file: what would become of its rows, and its issues. NotApplied says which rules had no period to go by.</summary>
internal sealed record CheckedFileView(
    string File, string? Kind, string Status, string? Reason, string? Period, string? NotApplied, long Rows, long Counted,
    IReadOnlyDictionary<string, long> ExcludedBy, IReadOnlyDictionary<string, long> RejectedBy, NotRowsEntry? NotRows,
    IReadOnlyList<CheckedIssueView> Issues, bool IssuesCapped, IReadOnlyDictionary<string, long> IssueCounts)
{
    public const string NoPeriod = "No period: rules that depend on the year were not applied (outside-year, not-on-board, other-survey-year, start after the snapshot).";

    private static readonly Dictionary<string, long> None = [];

    public static CheckedFileView Of(CheckedFile file)
    {
        var input = file.Quality.Input;
        return new CheckedFileView(
            input.File, input.Kind, input.Status, input.Reason, file.Period?.Id, file.Period is null ? NoPeriod : null, input.Rows ?? 0, input.Counted ?? 0,
            input.ExcludedBy ?? None, input.RejectedBy ?? None, input.NotRows,
            [.. file.Quality.Issues.Concat(file.CrossFile).Select(CheckedIssueView.Of)], file.Quality.IssuesCapped, file.Quality.IssueCounts);
    }
}

/// <summary>One issue of a checked file.</summary>
internal sealed record CheckedIssueView(string Code, string Severity, long? Row, string? Column, string Message, string Fix)
{
    public static CheckedIssueView Of(Issue issue) => new(issue.Code, issue.Severity.Name(), issue.Row, issue.Column, issue.Message, issue.Fix);
}

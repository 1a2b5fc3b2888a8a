namespace Wres.Domain.Quality;

/// <summary>
/// One entry of the issue catalogue: stable kebab-case code, severity, title, what is said about an occurrence ({0} stands for a
/// detail that is never a personal value), how to fix it, an example, and whether it rejects its row.
/// </summary>
public sealed record IssueDefinition(
    string Code, Severity Severity, string Title, string Message, string Fix, string Example, bool Rejects = false)
{
    /// <summary>The issue for an occurrence.</summary>
    public Issue At(string file, long? row, string? column, string? detail = null) =>
        new(Code, Severity, file, row, column, Message.Replace("{0}", detail ?? column ?? "", StringComparison.Ordinal), Fix);
}

using System.Text;

namespace Wres.Domain.Quality;

/// <summary>The issue catalogue as Markdown: the content of <c>docs/issues.md</c>.</summary>
public static class IssueCatalogueText
{
    /// <summary>Writes the page.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder();
        text.Append("# Issues\n\n");
        text.Append("What can be said of a dropped file. Generated from the issue catalogue (`dotnet run --project tests/Wres.TestKit -- issues FILE`); don't edit.\n\n");
        text.Append("An error that rejects leaves its row out; the row is in the file's `rejectedBy`. Errors and warnings make a file `accepted-with-issues`, ");
        text.Append("information does not. Row is the 1-based line of the file's own rows, the header and what stands above it included. ");
        text.Append("No message ever holds a value of the file. `{0}` stands for a column or another detail that isn't personal.\n\n");
        text.Append("| code | severity | rejects its row |\n|---|---|---|\n");
        foreach (var issue in IssueCatalogue.All)
            text.Append($"| [{issue.Code}](#{issue.Code}) | {issue.Severity.Name()} | {(issue.Rejects ? "yes" : "")} |\n");
        foreach (var issue in IssueCatalogue.All)
        {
            text.Append($"\n## {issue.Code}\n\n{issue.Title}.\n\n");
            text.Append($"- Severity: {issue.Severity.Name()}{(issue.Rejects ? ", rejects its row" : "")}\n");
            text.Append($"- Message: {issue.Message}\n- How to fix it: {issue.Fix}\n- Example: {issue.Example}\n");
        }

        return text.ToString();
    }
}

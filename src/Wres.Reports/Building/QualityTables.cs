using Wres.Domain.Quality;
using Wres.Domain.Results;
using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Reading;

namespace Wres.Reports.Building;

/// <summary>What was read, counted and left out, and which issues were found.</summary>
internal static class QualityTables
{
    public static IEnumerable<Block> Files(Desk desk)
    {
        var facts = desk.Facts;
        var inputs = facts.Result.Run.Inputs;
        if (inputs.Count == 0)
        {
            yield return new Prose("No file was supplied for this period.");
            yield break;
        }

        string Show(long? n) => n is { } v ? facts.Format.Count(v) : FigureFormat.None;
        yield return new TableBlock(new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = "Files, and what became of their rows",
            Note = "Rows = counted + excluded + rejected. Excluded rows are left out by a rule of the method; rejected rows could not be used.",
            Head = [[Cell.Top("File", left: true), Cell.Top("Kind", left: true), Cell.Top("State", left: true), Cell.Top("Rows"), Cell.Top("Counted"), Cell.Top("Excluded"), Cell.Top("Rejected")]],
            Rows = [.. inputs.Select(i => new TableRow(
            [
                Cell.Side(i.File), Cell.Words(i.Kind ?? FigureFormat.None), Cell.Words(State(i)), new(Show(i.Rows)), new(Show(i.Counted)), new(Show(i.Excluded)), new(Show(i.Rejected)),
            ]))],
        });
    }

    public static IEnumerable<Block> Issues(Desk desk)
    {
        var facts = desk.Facts;
        var issues = facts.Result.Quality.Issues;
        if (issues.Count == 0)
        {
            yield return new Prose("No issue was found in the files.");
            yield break;
        }

        yield return new TableBlock(new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = "Issues found in the files",
            Head = [[Cell.Top("Issue", left: true), Cell.Top("Code", left: true), Cell.Top("Severity", left: true), Cell.Top("Times")]],
            Rows = [.. issues.Select(i => new TableRow([Cell.Side(Title(i.Code)), Cell.Words(i.Code), Cell.Words(Facts.Capital(i.Severity)), new(facts.Format.Count(i.Count))]))],
        });
    }

    private static string Title(string code) => IssueCatalogue.All.FirstOrDefault(i => i.Code == code)?.Title ?? code;

    public static string State(InputEntry input) => input.Status switch
    {
        "accepted" => "Accepted",
        "accepted-with-issues" => "Accepted with issues",
        "superseded" => "Superseded",
        "quarantined" => input.Reason is { } reason ? $"Quarantined: {reason}" : "Quarantined",
        _ => Facts.Capital(input.Status),
    };
}

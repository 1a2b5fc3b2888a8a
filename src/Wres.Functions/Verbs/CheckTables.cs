using System.Globalization;
using Spectre.Console;
using Wres.Domain.Quality;

namespace Wres.Functions.Verbs;

/// <summary>The answer of <c>check</c> as tables.</summary>
internal static class CheckTables
{
    private const int RowsShown = 10;

    public static void Write(IReadOnlyList<CheckedFile> files)
    {
        foreach (var file in files)
        {
            Summary(file);
            Issues(file);
        }

        if (files.Any(f => f.Period is null)) AnsiConsole.WriteLine(CheckedFileView.NoPeriod + " Give --period yyyy-MM.");
    }

    private static void Summary(CheckedFile file)
    {
        var input = file.Quality.Input;
        var kind = input.Kind is null ? "" : $"{input.Kind}, ";
        AnsiConsole.WriteLine($"{input.File}: {kind}{input.Status}{(input.Reason is null ? "" : $" ({input.Reason})")}");
        if (input.Rows is null) return;
        AnsiConsole.WriteLine($"  {N(input.Rows)} rows = {N(input.Counted)} counted + {N(input.Excluded)} excluded{By(input.ExcludedBy)} + {N(input.Rejected)} rejected{By(input.RejectedBy)}");
        if (input.NotRows is { } not && not.Blank + not.RepeatedHeader + not.Footer > 0)
            AnsiConsole.WriteLine($"  not rows: {N(not.Blank)} blank, {N(not.RepeatedHeader)} repeats of the header, {N(not.Footer)} footer");
    }

    private static void Issues(CheckedFile file)
    {
        var issues = file.Quality.Issues.Concat(file.CrossFile).ToList();
        if (issues.Count == 0) return;
        var table = new Table().Border(TableBorder.Minimal).AddColumn("Code", c => c.NoWrap()).AddColumn("Severity", c => c.NoWrap()).AddColumns("Count", "Rows", "Column", "What, and how to fix it");
        foreach (var code in issues.GroupBy(i => i.Code))
        {
            var first = code.First();
            var count = file.Quality.IssueCounts.TryGetValue(code.Key, out var all) ? all : code.LongCount();
            table.AddRow(
                new Text(code.Key), new Text(first.Severity.Name(), Colour(first.Severity)), new Text(N(count)),
                new Text(Rows(code, count)), new Text(string.Join(", ", code.Select(i => i.Column).OfType<string>().Distinct())),
                new Text($"{(count == 1 ? first.Message : IssueCatalogue.Find(code.Key)!.Title + ".")} {first.Fix}"));
        }

        AnsiConsole.Write(table);
        if (file.Quality.IssuesCapped) AnsiConsole.WriteLine("  Samples are capped, counts are not.");
    }

    private static string Rows(IEnumerable<Issue> issues, long count)
    {
        var rows = issues.Where(i => i.Row is not null).Select(i => N(i.Row)).ToList();
        return string.Join(" ", rows.Take(RowsShown)) + (rows.Count > 0 && count > Math.Min(rows.Count, RowsShown) ? " ..." : "");
    }

    private static Style Colour(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red),
        Severity.Warning => new Style(Color.Yellow),
        _ => Style.Plain,
    };

    private static string By(IReadOnlyDictionary<string, long>? counts) =>
        counts is null or { Count: 0 } ? "" : $" ({string.Join(", ", counts.Select(c => $"{c.Key} {N(c.Value)}"))})";

    private static string N(long? number) => (number ?? 0).ToString("N0", CultureInfo.InvariantCulture);
}

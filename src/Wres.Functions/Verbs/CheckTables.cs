using System.Globalization;
using Spectre.Console;
using Wres.Domain.Quality;
using Wres.Functions.Terminal;

namespace Wres.Functions.Verbs;

/// <summary>The answer of <c>check</c> as tables.</summary>
internal static class CheckTables
{
    private const int RowsShown = 10;
    private static readonly string[] Heads = ["Code", "Severity", "Count", "Rows", "Column", "What, and how to fix it"];

    public static void Write(IReadOnlyList<CheckedFile> files)
    {
        foreach (var file in files)
        {
            Summary(file);
            Issues(file);
        }

        if (files.Any(f => f.Period is null)) StandardOutput.Lines.WriteLine(CheckedFileView.NoPeriod + " Give --period yyyy-MM.");
    }

    private static void Summary(CheckedFile file)
    {
        var input = file.Quality.Input;
        var kind = input.Kind is null ? "" : $"{input.Kind}, ";
        StandardOutput.Lines.WriteLine($"{input.File}: {kind}{input.Status}{(input.Reason is null ? "" : $" ({input.Reason})")}");
        if (input.Rows is null) return;
        StandardOutput.Lines.WriteLine($"  {N(input.Rows)} rows = {N(input.Counted)} counted + {N(input.Excluded)} excluded{By(input.ExcludedBy)} + {N(input.Rejected)} rejected{By(input.RejectedBy)}");
        if (input.NotRows is { } not && not.Blank + not.RepeatedHeader + not.Footer > 0)
            StandardOutput.Lines.WriteLine($"  not rows: {N(not.Blank)} blank, {N(not.RepeatedHeader)} repeats of the header, {N(not.Footer)} footer");
    }

    private static void Issues(CheckedFile file)
    {
        var issues = file.Quality.Issues.Concat(file.CrossFile).ToList();
        if (issues.Count == 0) return;
        var rows = new List<(Severity Severity, string[] Cells)>();
        foreach (var code in issues.GroupBy(i => i.Code, StringComparer.Ordinal))
        {
            var first = code.First();
            var count = file.Quality.IssueCounts.TryGetValue(code.Key, out var all) ? all : code.LongCount();
            rows.Add((first.Severity, [
                code.Key, first.Severity.Name(), N(count), Rows(code, count), string.Join(", ", code.Select(i => i.Column).OfType<string>().Distinct(StringComparer.Ordinal)),
                $"{(count == 1 ? first.Message : IssueCatalogue.Find(code.Key)!.Title + ".")} {first.Fix}",
            ]));
        }

        if (Console.IsOutputRedirected) PlainTable.Write(StandardOutput.Lines, StandardOutput.LineWidth, Heads, [.. rows.Select(r => r.Cells)]);
        else Coloured(rows);
        if (file.Quality.IssuesCapped) StandardOutput.Lines.WriteLine("  Samples are capped, counts are not.");
    }

    private static void Coloured(List<(Severity Severity, string[] Cells)> rows)
    {
        var table = new Table().Border(TableBorder.Minimal).AddColumn(Heads[0], c => c.NoWrap()).AddColumn(Heads[1], c => c.NoWrap()).AddColumns(Heads[2..]);
        foreach (var (severity, cells) in rows)
            table.AddRow(cells.Select((cell, i) => new Text(cell, i == 1 ? Colour(severity) : Style.Plain)));
        StandardOutput.Tables.Write(table);
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

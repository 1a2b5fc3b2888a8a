using Wres.Domain.Quality;
using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Reading;

namespace Wres.Reports.Building;

/// <summary>The data-quality document: what was read, what became of every row, and how to put right what was found.</summary>
internal static class QualityDocument
{
    private const int ShownPerCode = 50;

    public static IReadOnlyList<Section> Make(Desk desk)
    {
        var facts = desk.Facts;
        var sections = new List<Section>
        {
            new("quality", $"Data quality, {facts.Year(facts.Period.Id)}",
            [
                new Prose($"{facts.Result.Organisation.Name}, {FigureFormat.Date(facts.Period.From)} to {FigureFormat.Date(facts.Period.To)}.", Lead: true),
                .. facts.Result.Quality.EthnicityDeclared is { } d ? new Block[] { new Prose($"Ethnicity is known for {facts.For(1).Rate(d)} of the workforce.") } : [],
                .. QualityTables.Files(desk),
                .. QualityTables.Issues(desk),
            ])
            { Level = 1 },
        };
        sections.AddRange(facts.Inputs.Files.Select((f, i) => File(desk, f, i)));
        if (facts.Inputs.PeriodIssues.Count > 0)
            sections.Add(new("period", "The period as a whole", [.. ByCode(desk, facts.Inputs.PeriodIssues, "the period")]));
        return sections;
    }

    private static Section File(Desk desk, FileQuality file, int index)
    {
        var facts = desk.Facts;
        var input = file.Input;
        var blocks = new List<Block> { new Prose($"{Facts.Capital(input.Kind ?? "No known kind")}. {QualityTables.State(input)}.") };
        var left = (input.ExcludedBy ?? new Dictionary<string, long>()).Select(e => ("Excluded", e.Key, e.Value))
            .Concat((input.RejectedBy ?? new Dictionary<string, long>()).Select(e => ("Rejected", e.Key, e.Value)))
            .Concat(input.NotRows is { } n ? new[] { ("Not a row", "blank", n.Blank), ("Not a row", "repeated header", n.RepeatedHeader), ("Not a row", "footer", n.Footer) }.Where(x => x.Item3 > 0) : []).ToList();
        if (left.Count > 0)
        {
            blocks.Add(new TableBlock(new TableModel
            {
                Label = desk.Numbers.Table(),
                Caption = $"Rows of {input.File} that are not counted",
                Head = [[Cell.Top("What became of them", left: true), Cell.Top("Rule or code", left: true), Cell.Top("Rows")]],
                Rows = [.. left.Select(l => new TableRow([Cell.Side(l.Item1), Cell.Words(l.Item2), new(facts.Format.Count(l.Item3))]))],
            }));
        }

        if (file.Issues.Count == 0)
            blocks.Add(new Prose("No issue was found in this file."));
        else
            blocks.AddRange(ByCode(desk, file.Issues, input.File, file.IssueCounts, file.IssuesCapped));
        return new Section("file-" + FigureFormat.Plain(index + 1), input.File, blocks);
    }

    private static IEnumerable<Block> ByCode(Desk desk, IReadOnlyList<Issue> issues, string where, IReadOnlyDictionary<string, long>? counts = null, bool capped = false)
    {
        var facts = desk.Facts;
        var rows = new List<TableRow>();
        var cut = capped;
        foreach (var code in issues.GroupBy(i => i.Code, StringComparer.Ordinal))
        {
            var total = counts is not null && counts.TryGetValue(code.Key, out var n) ? n : code.LongCount();
            rows.Add(new TableRow([new Cell($"{code.Key} ({Facts.Capital(code.First().Severity.ToString())}), {facts.Format.Count(total)} {(total == 1 ? "time" : "times")}", Head: true, Left: true, Columns: 4, Class: "group")]));
            rows.AddRange(code.Take(ShownPerCode).Select(i => new TableRow([Cell.Side(i.Row is { } r ? "Row " + facts.Format.Count(r) : "File"), Cell.Words(i.Column ?? FigureFormat.None), Cell.Words(i.Message), Cell.Words(i.Fix)])));
            cut |= total > ShownPerCode;
        }

        yield return new TableBlock(new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = $"Issues in {where}",
            Note = cut ? $"At most {FigureFormat.Plain(ShownPerCode)} of each code are listed here; the numbers are complete, and data-quality.csv lists {(capped ? "the first of each code" : "every one")}." : null,
            Head = [[Cell.Top("Where", left: true), Cell.Top("Column", left: true), Cell.Top("What was found", left: true), Cell.Top("How to put it right", left: true)]],
            Rows = rows,
            Widths = [1, 1.3, 3, 3],
            Class = "bands",
        });
    }
}

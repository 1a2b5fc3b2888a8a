using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Reading;

namespace Wres.Reports.Building;

/// <summary>The data submission as an appendix: every count that goes into the nine indicators.</summary>
internal static class SubmissionSection
{
    public static Section? Make(Desk desk)
    {
        var facts = desk.Facts;
        var rows = new List<TableRow>();
        foreach (var id in new[] { 2, 3, 4 })
        {
            var groups = facts.Indicator(id).Groups;
            if (groups is null)
                continue;
            var (of, those) = id switch { 2 => ("Shortlisted", "Appointed"), 3 => ("Headcount", "Entered the formal disciplinary process"), _ => ("Headcount", "Took up non-mandatory training") };
            var all = new[] { ("white", groups.White), ("bme", groups.Bme), ("unknown", groups.Unknown) };
            rows.Add(new TableRow([new Cell($"{desk.Name(id)}: {facts.Titles.Title(id)}", Head: true, Left: true, Columns: 4, Class: "group")]));
            rows.Add(new TableRow([Cell.Side(of), .. all.Select(g => new Cell(Show(desk, id, g.Item1, "denominator", g.Item2?.Denominator)))]));
            rows.Add(new TableRow([Cell.Side(those), .. all.Select(g => new Cell(Show(desk, id, g.Item1, "numerator", g.Item2?.Numerator)))]));
        }

        if (rows.Count == 0)
            return null;
        return new Section("submission", "Data submission",
        [
            new Prose("The counts behind the ratios. Those of the workforce stand with the first indicator, those of the survey and the board with theirs."),
            new TableBlock(new TableModel
            {
                Label = desk.Numbers.Table(),
                Caption = $"Counts for {facts.Year(facts.Period.Id)}",
                Head = [[Cell.Top("Count", left: true), Cell.Top(facts.Words.White), Cell.Top(facts.Words.Minority), Cell.Top(facts.Words.Unknown)]],
                Rows = rows,
            }),
        ]);
    }

    private static string Show(Desk desk, int id, string group, string part, long? count)
    {
        var facts = desk.Facts;
        var hidden = part == "numerator" ? facts.Withheld.Numerator(facts.Period.Id, id, group) : facts.Withheld.Denominator(facts.Period.Id, id, group);
        return hidden ? FigureFormat.Hidden : count is { } n ? facts.Format.Count(n) : FigureFormat.None;
    }
}

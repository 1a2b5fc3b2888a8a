using Wres.Domain.Results;
using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Reading;

namespace Wres.Reports.Building;

/// <summary>The data submission as an appendix: what goes into each of the nine indicators.</summary>
internal static class SubmissionSection
{
    // An appendix to look things up in: its rows stand close.
    private const string Close = "close";

    public static Section? Make(Desk desk)
    {
        var facts = desk.Facts;
        var tables = new[] { Workforce(desk), Counts(desk), Survey(desk), BoardSection.Table(desk) is { } board ? board with { Class = Close } : null }.OfType<TableModel>().ToList();
        if (tables.Count == 0)
            return null;
        return new Section("submission", "Data submission",
        [
            .. desk.Words.Or("submission", [$"What was submitted for each of the nine {facts.Words.Indicators}. The submission workbook holds the same figures in the cells of the national collection."]),
            .. tables.Select(t => new TableBlock(t)),
        ]);
    }

    private static TableModel? Workforce(Desk desk)
    {
        var facts = desk.Facts;
        var rows = new List<TableRow>();
        foreach (var area in LevelTitles.Areas)
        {
            var levels = (facts.Indicator(1).Rows ?? []).Where(r => r.Area == area && r.White + r.Bme + r.Unknown > 0).ToList();
            if (levels.Count == 0)
                continue;
            rows.Add(new TableRow([new Cell(LevelTitles.Area(area), Head: true, Left: true, Columns: facts.InnerGroups.Count + 2, Class: "group")]));
            rows.AddRange(levels.Select(r => new TableRow(
            [
                Cell.Side(LevelTitles.Level(r.Level)),
                .. facts.InnerGroups.Select(g => new Cell(desk.Count(facts.Period.Id, "level", area + "/" + r.Level, g, Desk.Of(g, r.White, r.Bme, r.Unknown)))),
                new Cell(desk.Count(facts.Period.Id, "level", area + "/" + r.Level, "total", r.White + r.Bme + r.Unknown)),
            ])));
        }

        return rows.Count == 0 ? null : new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = $"{desk.Name(1)}: headcount by pay band, {FigureFormat.Date(facts.Period.Snapshot)}",
            Source = "Electronic Staff Record",
            Note = facts.InnerNote,
            Class = Close,
            Head = [[Cell.Top("Level", left: true), .. facts.InnerGroups.Select(g => Cell.Top(facts.Group(g))), Cell.Top("All " + facts.Words.People)]],
            Rows = rows,
        };
    }

    private static TableModel? Counts(Desk desk)
    {
        var facts = desk.Facts;
        var rows = new List<TableRow>();
        foreach (var id in new[] { 2, 3, 4 })
        {
            if (facts.Indicator(id).Groups is not { } groups)
                continue;
            var (of, those) = id switch { 2 => ("Shortlisted", "Appointed"), 3 => ("Headcount", "Entered the formal disciplinary process"), _ => ("Headcount", "Took up non-mandatory training") };
            rows.Add(new TableRow([new Cell($"{desk.Name(id)}: {facts.Titles.Title(id)}", Head: true, Left: true, Columns: 4, Class: "group")]));
            rows.Add(new TableRow([Cell.Side(of), .. facts.Style.GroupOrder.Select(g => new Cell(Show(desk, id, g, "denominator", Of(groups, g)?.Denominator)))]));
            rows.Add(new TableRow([Cell.Side(those), .. facts.Style.GroupOrder.Select(g => new Cell(Show(desk, id, g, "numerator", Of(groups, g)?.Numerator)))]));
        }

        return rows.Count == 0 ? null : new TableModel
        {
            Label = desk.Numbers.Table(),
            Class = Close,
            Caption = $"{facts.Words.Indicator}s 2 to 4: counts for {facts.Year(facts.Period.Id)}",
            Head = [[Cell.Top("Count", left: true), .. facts.Style.GroupOrder.Select(g => Cell.Top(facts.Group(g)))]],
            Rows = rows,
        };
    }

    private static TableModel? Survey(Desk desk)
    {
        var facts = desk.Facts;
        var groups = facts.Style.GroupOrder.Where(g => g != "unknown").ToList();
        var rows = Enumerable.Range(5, 4).Where(id => facts.Indicator(id).Groups is not null).Select(id => new TableRow(
        [
            Cell.Side($"{FigureFormat.Plain(id)} {facts.Titles.Title(id)}"),
            .. groups.Select(g => Of(facts.Indicator(id).Groups!, g)).SelectMany(f => new[]
            {
                new Cell(f?.Status == "suppressed" ? FigureFormat.Hidden : f?.Percent is { } p ? facts.For(id).Percent(p) : FigureFormat.None), new Cell(SurveySection.Responses(facts, f)),
            }),
        ])).ToList();
        return rows.Count == 0 ? null : new TableModel
        {
            Label = desk.Numbers.Table(),
            Class = Close,
            Caption = $"{facts.Words.Indicator}s 5 to 8: percentages and responses for {facts.Year(facts.Period.Id)}",
            Source = IndicatorTitles.Source(5, facts.Period.SurveyYear),
            Head =
            [
                [Cell.Top(facts.Words.Indicator, left: true, rows: 2), .. groups.Select(g => Cell.Top(facts.Group(g), columns: 2))],
                [.. groups.SelectMany(_ => new[] { Cell.Top("Percent"), Cell.Top("Responses") })],
            ],
            Rows = rows,
        };
    }

    private static GroupFigures? Of(GroupSet<GroupFigures> groups, string group) => group switch { "white" => groups.White, "bme" => groups.Bme, _ => groups.Unknown };

    private static string Show(Desk desk, int id, string group, string part, long? count)
    {
        var facts = desk.Facts;
        var hidden = part == "numerator" ? facts.Withheld.Numerator(facts.Period.Id, id, group) : facts.Withheld.Denominator(facts.Period.Id, id, group);
        return hidden ? FigureFormat.Hidden : count is { } n ? facts.Format.Count(n) : FigureFormat.None;
    }
}

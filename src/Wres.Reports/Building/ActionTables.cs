using Wres.Domain.Inputs;
using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Styles;

namespace Wres.Reports.Building;

/// <summary>
/// The tables of the plan: one, or one for each indicator, set of indicators or section. A group's label stands in its table's
/// head, so that it repeats with the column heads on every page.
/// </summary>
internal static class ActionTables
{
    // Fields of so few characters share a line.
    private const int Brief = 60;

    // Characters that a row as wide as the page holds on about a third of its height.
    private const double LongRow = 2200;

    private sealed record Group(string? Label, IReadOnlyList<string> Above, IReadOnlyList<PlannedAction> Actions, bool NamesIndicators);

    public static IEnumerable<Block> Make(Desk desk)
    {
        var shape = desk.Facts.Style.ActionPlan;
        foreach (var group in Groups(desk).Where(g => g.Actions.Count > 0))
        {
            var columns = Columns(shape, group);
            var label = desk.Numbers.Table();
            List<IReadOnlyList<Cell>> head = [[.. columns.Select(c => Cell.Top(c.Heading, left: true))]];
            if (group.Label is not null)
                head.Insert(0, [new Cell(group.Label, Head: true, Left: true, Columns: columns.Count, Class: "group", Content: group.Above.Count == 0 ? null : [new GroupHead(group.Label, group.Above)])]);
            yield return new TableBlock(new TableModel
            {
                Label = label,
                Caption = group.Label is null ? $"Actions for {ActionPlanBuilder.Period(desk)}" : $"Actions: {group.Label}",
                Head = head,
                Rows = [.. group.Actions.Select(a => new TableRow([.. columns.Select((c, i) => ColumnCell(desk, a, c, i == 0))], Class: IsShort(a, columns) ? "whole" : null))],
                Widths = [.. columns.Select(c => c.Width)],
                Class = "plan",
            });
        }
    }

    private static IEnumerable<Group> Groups(Desk desk)
    {
        var facts = desk.Facts;
        var (shape, actions) = (facts.Style.ActionPlan, facts.Inputs.Actions);
        switch (shape.Grouping)
        {
            case "indicator":
                for (var id = 1; id <= 9; id++)
                    yield return new($"{desk.Name(id)}: {facts.Titles.Title(id)}", [], [.. actions.Where(a => a.Indicators.Contains(id))], true);
                yield return new("Other actions", [], [.. actions.Where(a => a.Indicators.Count == 0)], true);
                break;
            case "set":
                foreach (var set in actions.GroupBy(a => string.Join(", ", a.Indicators), StringComparer.Ordinal))
                    yield return new(SetName(desk, set.First().Indicators), [], [.. set], true);
                break;
            case "section":
                foreach (var section in shape.Sections)
                {
                    List<string> above = [.. (section.Objectives ?? []).Select(o => "Objective: " + desk.Words.Fill(o)), .. section.Why is { } why ? [desk.Words.Fill(why)] : Array.Empty<string>()];
                    yield return new(desk.Words.Fill(section.Heading), above, [.. actions.Where(a => First(shape, a) == section)], false);
                }

                yield return new("Other actions", [], [.. actions.Where(a => First(shape, a) is null)], false);
                break;
            default:
                yield return new(null, [], actions, false);
                break;
        }
    }

    private static PlanSection? First(ActionPlanShape shape, PlannedAction action) =>
        action.Indicators.Count == 0 ? null : shape.Sections.FirstOrDefault(s => s.Indicators.Contains(action.Indicators[0]));

    private static string SetName(Desk desk, IReadOnlyList<int> ids) => ids.Count switch
    {
        0 => "Other actions",
        1 => $"{desk.Name(ids[0])}: {desk.Facts.Titles.Title(ids[0])}",
        _ => $"{desk.Facts.Words.Indicator}s {Narrative.Sentences.List([.. ids.Select(i => FigureFormat.Plain(i))])}",
    };

    private static IReadOnlyList<PlanColumn> Columns(ActionPlanShape shape, Group group)
    {
        if (shape.Columns.Count > 0)
            return shape.Columns;
        var filled = ActionFields.Names.Where(f => group.Actions.Any(a => ActionFields.Read(a, f) is not null))
            .Where(f => f != "indicators" || !group.NamesIndicators).Select(ActionFields.Column).ToList();
        // A dozen narrow columns can't be read: what is left joins the wide ones that it belongs to.
        if (filled.Count > 9)
            Merge(filled);
        return filled;
    }

    private static void Merge(List<PlanColumn> columns)
    {
        foreach (var (from, into) in new[]
        {
            ("previousReference", "reference"), ("rationale", "action"), ("objective", "action"), ("forum", "due"), ("frequency", "due"), ("reviewDate", "due"),
            ("sustainability", "kpis"), ("impact", "kpis"), ("highImpactAction", "indicators"), ("update", "progress"), ("nextSteps", "progress"), ("status", "due"),
        })
        {
            var (a, b) = (columns.FindIndex(c => c.Fields[0] == from), columns.FindIndex(c => c.Fields[0] == into));
            if (columns.Count <= 8 || a < 0 || b < 0)
                continue;
            columns[b] = columns[b] with { Fields = [.. columns[b].Fields, from], Width = columns[b].Width + 0.3 * columns[a].Width };
            columns.RemoveAt(a);
        }
    }

    // A short row moves to the next page as a whole; a long one breaks, or it would leave half a page empty.
    private static bool IsShort(PlannedAction action, IReadOnlyList<PlanColumn> columns) =>
        columns.Max(c => c.Fields.Sum(f => ActionFields.Read(action, f)?.Length ?? 0) / c.Width * columns.Sum(x => x.Width)) < LongRow;

    private static Cell ColumnCell(Desk desk, PlannedAction action, PlanColumn column, bool first)
    {
        var blocks = new List<Block>();
        var brief = new List<(string, string)>();
        foreach (var field in column.Fields)
        {
            if (ActionFields.Read(action, field) is not { } dropped)
                continue;
            var text = desk.Words.Fill(dropped);
            var heading = ActionFields.Column(field).Heading;
            if (field == "status")
            {
                blocks.Add(new StatusMark(text));
            }
            else if (field != column.Fields[0] && heading != column.Heading && text.Length <= Brief && !text.Contains('\n', StringComparison.Ordinal))
            {
                brief.Add((heading, text));
            }
            else
            {
                blocks.AddRange(CellText.Blocks(text, field == column.Fields[0] || heading == column.Heading ? null : heading));
            }
        }

        if (brief.Count > 0)
            blocks.Add(new ShortFields(brief));
        return new Cell("", Head: first, Left: true, Content: blocks);
    }

    public static Cell TextCell(string? text) => new("", Left: true, Content: CellText.Blocks(text ?? ""));

    public static Cell StatusCell(string? text) => new("", Left: true, Content: string.IsNullOrWhiteSpace(text) ? [] : [new StatusMark(text)]);
}

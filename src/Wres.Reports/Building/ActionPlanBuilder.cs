using Wres.Domain.Inputs;
using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Styles;

namespace Wres.Reports.Building;

/// <summary>The action plan in the shape of the house style, and the previous plan with its progress.</summary>
internal static class ActionPlanBuilder
{
    public static Section? Section(Desk desk)
    {
        if (desk.Facts.Inputs.Actions.Count == 0)
            return null;
        return new Section("action-plan", Title(desk), Blocks(desk)) { NewPage = true, Landscape = true };
    }

    public static string Title(Desk desk) => desk.Facts.Style.ActionPlan.Title is { } title ? desk.Words.Fill(title) : $"Action plan {Period(desk)}";

    public static string Period(Desk desk) => desk.Facts.Style.ActionPlan.Period ?? desk.Facts.Year(desk.Facts.Period.Id);

    public static IReadOnlyList<Block> Blocks(Desk desk)
    {
        var (shape, facts) = (desk.Facts.Style.ActionPlan, desk.Facts);
        var blocks = new List<Block>();
        if (desk.Words.Of("action-plan") is { } own)
            blocks.Add(own);
        if (shape.Objectives.Count > 0)
        {
            blocks.Add(new SubHeading("Objectives"));
            blocks.Add(Bullets.Of(shape.Objectives));
        }

        if (facts.Style.Alignment.Count > 0)
        {
            blocks.Add(new SubHeading("Aligned with"));
            blocks.Add(Bullets.Of(facts.Style.Alignment));
        }

        blocks.AddRange(ActionTables.Make(desk));
        var without = Enumerable.Range(1, 9).Where(id => facts.Inputs.Actions.All(a => !a.Indicators.Contains(id))).Select(id => FigureFormat.Plain(id)).ToList();
        if (without.Count > 0 && facts.Inputs.Actions.Count > 0)
            blocks.Add(new Note("Not covered", [$"No action names {facts.Words.Indicator.ToLowerInvariant()}{(without.Count == 1 ? "" : "s")} {Narrative.Sentences.List(without)}."]));
        var missing = facts.Inputs.Actions.SelectMany(a => ActionFields.Names.Select(f => ActionFields.Read(a, f))).OfType<string>().SelectMany(desk.Words.Missing).Distinct(StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
            blocks.Add(new Note("Figures asked for by name that there are not", missing));
        return blocks;
    }

    public static Section? PreviousSection(Desk desk)
    {
        if (desk.Facts.Inputs.PreviousActions is not { Length: > 0 } previous || !desk.Facts.Style.ActionPlan.ShowPrevious)
            return null;
        return new Section("previous-plan", $"What became of the plan of {desk.Facts.Year(desk.Facts.PreviousPeriod)}",
            [new TableBlock(Previous(desk, previous))])
        { NewPage = true, Landscape = true };
    }

    /// <summary>
    /// Last year's actions with their latest progress: this year's where an action carries one over, else their own. The status is
    /// the one that the action ended the year with; that of the action which carries it over stands with it.
    /// </summary>
    private static TableModel Previous(Desk desk, PlannedAction[] previous)
    {
        var now = desk.Facts.Inputs.Actions;
        return new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = $"Actions of {desk.Facts.Year(desk.Facts.PreviousPeriod)} and what became of them",
            Class = "plan",
            Widths = [0.5, 2.4, 1, 0.8, 0.8, 2.4, 0.9],
            Head = [[.. new[] { "Ref", "Action", "Owner", "Due", "Status", "Progress", "Continued as" }.Select(h => Cell.Top(h, left: true))]],
            Rows = [.. previous.Select(p =>
            {
                var next = now.Where(a => string.Equals(a.PreviousReference, p.Reference, StringComparison.OrdinalIgnoreCase)).ToList();
                var progress = next.Select(a => a.Progress ?? a.Update).FirstOrDefault(t => !string.IsNullOrWhiteSpace(t)) ?? p.Progress ?? p.Update;
                return new TableRow(
                [
                    Cell.Side(p.Reference), ActionTables.TextCell(p.Action), ActionTables.TextCell(p.Owner), ActionTables.TextCell(p.Due), ActionTables.StatusCell(p.Status),
                    ActionTables.TextCell(progress), Cell.Words(next.Count == 0 ? FigureFormat.None : string.Join(", ", next.Select(a => a.Status is { } status ? $"{a.Reference} ({status})" : a.Reference))),
                ]);
            })],
        };
    }
}

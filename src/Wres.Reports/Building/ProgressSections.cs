using Wres.Reports.Model;
using Wres.Reports.Narrative;
using Wres.Reports.Reading;

namespace Wres.Reports.Building;

/// <summary>What improved, where to look, what comes next.</summary>
internal static class ProgressSections
{
    public static Section? Progress(Desk desk)
    {
        var facts = desk.Facts;
        var improved = HeadlineText.With(facts, "improved");
        var blocks = new List<Block>();
        if (improved.Count > 0)
        {
            blocks.Add(new Prose($"Since {facts.Year(facts.PreviousPeriod)}, {facts.Format.Word(improved.Count)} of the nine {facts.Words.Indicators} improved:"));
            blocks.Add(new Bullets([.. improved.Select(id => ((string?)$"{desk.Name(id)}, {desk.Facts.Titles.Brief(id)}:", Move(desk, id)))]));
        }

        if (desk.Words.Of("progress") is { } own)
        {
            blocks.Add(new SubHeading("What we did"));
            blocks.Add(own);
        }

        return blocks.Count == 0 ? null : new Section("progress", "Progress made", blocks);
    }

    public static Section Focus(Desk desk)
    {
        var facts = desk.Facts;
        var areas = FocusAreas.Of(facts);
        var blocks = new List<Block>();
        blocks.AddRange(desk.Words.Or("focus", areas.Count == 0
            ? [FocusAreas.None(facts)]
            : [$"These are suggested by the figures: {facts.Words.Indicators} that declined, ratios outside the four-fifths range to the disadvantage of {facts.Words.Minority} {facts.Words.People}, and survey differences to their disadvantage that chance alone is unlikely to explain."]));
        if (areas.Count > 0)
        {
            blocks.Add(new Bullets([.. areas.Select(a => ((string?)$"{desk.Name(a.Id)}, {facts.Titles.Brief(a.Id)}:", FocusAreas.Why(facts, a) + " " + FocusAreas.Actions(facts, a.Id)))], Numbered: true));
        }

        return new Section("focus", "Suggested areas of focus", blocks);
    }

    public static Section? NextSteps(Desk desk)
    {
        var facts = desk.Facts;
        var governance = facts.Style.Governance;
        var actions = facts.Inputs.Actions.Count;
        var generated = new List<string?>
        {
            actions == 0 ? "No action plan was supplied for this year." : $"The action plan holds {facts.Format.Count(actions)} {(actions == 1 ? "action" : "actions")}.",
            governance.PublicationDate is { } date ? $"Report and plan are to be published by {date}." : null,
            governance.Bodies.Count > 0 ? $"Progress is followed by {Sentences.List(governance.Bodies)}." : null,
        };
        var without = Enumerable.Range(1, 9).Where(id => facts.Inputs.Actions.All(a => !a.Indicators.Contains(id))).ToList();
        return new Section("next-steps", "Conclusions and next steps",
        [
            .. desk.Words.Or("next-steps", [Sentences.Join(generated)]),
            .. actions == 0 || without.Count == 0 ? [] : new Block[]
            {
                new Prose($"No action of the plan names {(without.Count == 1 ? facts.Words.Indicator.ToLowerInvariant() : facts.Words.Indicator.ToLowerInvariant() + "s")} {Sentences.List([.. without.Select(id => Figures.FigureFormat.Plain(id))])}."),
            },
        ]);
    }

    private static string Move(Desk desk, int id)
    {
        var facts = desk.Facts;
        var entry = facts.Comparison(id);
        return $"from {facts.Show(id, entry.Previous, facts.PreviousPeriod)} to {facts.Show(id, facts.Indicator(id).Value, facts.Period.Id)}{(id == 9 ? " percentage points" : "")}.";
    }
}

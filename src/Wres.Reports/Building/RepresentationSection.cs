using Wres.Reports.Charts;
using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Narrative;
using Wres.Reports.Reading;

namespace Wres.Reports.Building;

/// <summary>Indicator 1.</summary>
internal static class RepresentationSection
{
    public static Section Make(Desk desk)
    {
        const int id = 1;
        var (facts, indicator) = (desk.Facts, desk.Facts.Indicator(id));
        var text = new RepresentationText(facts);
        var blocks = new List<Block> { new Prose(facts.Titles.Measures(id), Intro: true) };
        if (indicator.Value is { } value)
            blocks.Add(new KeyFigure(facts.Show(id, value, facts.Period.Id), text.Meaning(), desk.Verdict(id), Ring(desk)));
        else
            blocks.Add(new Note("No figure this year", [text.Meaning()]));
        if (facts.Result.Workforce is { Total: > 0 })
            blocks.Add(new TableBlock(RepresentationTables.Workforce(desk)));
        blocks.AddRange(desk.Words.Or(Desk.Anchor(id),
        [
            text.Workforce(), Sentences.Join(ChangeText.Movement(facts, id), ChangeText.Rule(facts, id), ChangeText.Origin(facts, id)),
            Sentences.Join(text.Areas(), text.Declaration()), Sentences.Join(TrendText.Of(facts, id), desk.National(id), GoalText.Of(facts, id)),
        ]));
        if (indicator.Value is not null && facts.Result.Workforce is { Total: > 0 })
            blocks.Add(desk.Certainty(id, ["This is a count of everyone in post on the day, not a sample. Small groups move much from year to year when one or two people join or leave."]));
        blocks.AddRange(Detail(desk, text));
        return new Section(Desk.Anchor(id), $"{desk.Name(id)}: {Sentences.Lower(facts.Titles.Title(id))}", blocks);
    }

    private static IEnumerable<Block> Detail(Desk desk, RepresentationText text)
    {
        var indicator = desk.Facts.Indicator(1);
        if (indicator.Clusters is { Count: > 0 })
        {
            yield return new SubHeading("By cluster of pay bands");
            foreach (var sentence in MovementText.Of(desk.Facts))
                yield return new Prose(sentence);
            foreach (var chart in RepresentationCharts.Clusters(desk))
                yield return new ChartBlock(chart);
            yield return new TableBlock(RepresentationTables.Clusters(desk));
            if (GroupedClusters.Make(desk) is { } together)
                yield return new TableBlock(together);
        }

        if (indicator.Rows is { Count: > 0 })
        {
            yield return new SubHeading("By pay band");
            foreach (var sentence in text.Levels())
                yield return new Prose(sentence);
            foreach (var block in Paired([.. RepresentationCharts.Bands(desk)]))
                yield return block;
            yield return new TableBlock(RepresentationTables.Bands(desk));
        }

        foreach (var block in RepresentationExtras.Make(desk))
            yield return block;
    }

    /// <summary>The two long charts beside each other, a third below them.</summary>
    private static IEnumerable<Block> Paired(IReadOnlyList<ChartModel> charts) => charts.Count < 2
        ? charts.Select(c => new ChartBlock(c))
        : [new Pair(charts[0], charts[1]), .. charts.Skip(2).Select(c => new ChartBlock(c))];

    private static ChartModel? Ring(Desk desk)
    {
        var facts = desk.Facts;
        if (facts.Result.Workforce is not { Total: > 0 } staff)
            return null;
        var shares = new[] { ("white", staff.White), ("bme", staff.Bme), ("unknown", staff.Unknown) }.Select(g =>
        {
            var hidden = facts.Withheld.Cell(facts.Period.Id, "workforce", "all", g.Item1);
            return new Bar(facts.Group(g.Item1), hidden ? null : 100.0 * g.Item2 / staff.Total, hidden ? FigureFormat.Hidden : facts.For(1).Percent(100.0 * g.Item2 / staff.Total));
        }).ToList();
        var alternative = "The workforce by group: " + string.Join(", ", shares.Select(s => $"{s.Label} {s.Text}")) + ".";
        return new ChartModel(desk.Numbers.Figure(), $"The workforce on {FigureFormat.Date(facts.Period.Snapshot)}", alternative, PieChart.Draw(shares, alternative), null);
    }
}

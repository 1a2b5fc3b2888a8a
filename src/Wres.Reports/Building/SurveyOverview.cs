using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Narrative;
using Wres.Reports.Reading;

namespace Wres.Reports.Building;

/// <summary>The four survey indicators in one table: two surveys side by side, and what they say beside each.</summary>
internal static class SurveyOverview
{
    public static Section? Make(Desk desk)
    {
        var facts = desk.Facts;
        var ids = Enumerable.Range(5, 4).Where(id => facts.Indicator(id).Value is not null).ToList();
        if (ids.Count == 0)
            return null;
        var (before, now) = (facts.PreviousPeriod, facts.Period.Id);
        return new Section("survey", "What the staff survey says",
        [
            new TableBlock(new TableModel
            {
                Label = desk.Numbers.Table(),
                Caption = $"The survey {facts.Words.Indicators} of {FigureFormat.Plain(facts.Period.SurveyYear - 1)} and {FigureFormat.Plain(facts.Period.SurveyYear)}",
                Source = IndicatorTitles.Source(5, facts.Period.SurveyYear),
                Head =
                [
                    [
                        Cell.Top(facts.Words.Indicator, left: true), Cell.Top("Survey of " + FigureFormat.Plain(facts.Period.SurveyYear - 1), left: true),
                        Cell.Top("Survey of " + FigureFormat.Plain(facts.Period.SurveyYear), left: true), Cell.Top("Analysis", left: true),
                    ],
                ],
                Rows = [.. ids.Select(id => new TableRow(
                [
                    Cell.Side($"{FigureFormat.Plain(id)} {facts.Titles.Measures(id)}"), Both(facts, id, before), Both(facts, id, now),
                    Cell.Words(Sentences.Join(new SurveyText(facts, id).Gap(), ChangeText.Movement(facts, id))),
                ]))],
                Widths = [3, 1.5, 1.5, 4],
            }),
        ]);
    }

    private static Cell Both(Facts facts, int id, string period)
    {
        var groups = facts.Of(period)?.Indicators[id - 1].Groups;
        string Show(string group) => (group == "bme" ? facts.Value(id, period) : groups?.White is { Status: not "suppressed" } w ? w.Percent : null) is { } v
            ? facts.For(id).Percent(v) : FigureFormat.None;
        return new Cell("", Left: true, Content: [.. facts.Style.GroupOrder.Where(g => g != "unknown").Select(g => new Prose(Show(g), Label: facts.Group(g)))]);
    }
}

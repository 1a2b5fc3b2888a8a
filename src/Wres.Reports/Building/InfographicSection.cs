using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Narrative;

namespace Wres.Reports.Building;

/// <summary>One page for staff: nine tiles.</summary>
internal static class InfographicSection
{
    public static Section Make(Desk desk) => new("infographic", "Our results on one page",
    [
        new Prose(HeadlineText.Of(desk.Facts), Lead: true),
        new Tiles([.. Enumerable.Range(1, 9).Select(id => Tile(desk, id))]),
    ])
    { NewPage = true };

    public static Tile Tile(Desk desk, int id)
    {
        var facts = desk.Facts;
        var indicator = facts.Indicator(id);
        var meaning = id switch
        {
            1 => new RepresentationText(facts).Meaning(),
            2 or 3 or 4 => new LikelihoodText(facts, id).Meaning(),
            9 => BoardText.Meaning(facts),
            _ => new SurveyText(facts, id).Meaning(),
        };
        return new Tile(id, FigureFormat.Plain(id), facts.Titles.Title(id),
            indicator.Value is null ? MissingText.Short(indicator) : facts.Show(id, indicator.Value, facts.Period.Id), meaning, desk.Verdict(id));
    }
}

using Wres.Reports.Charts;
using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Narrative;

namespace Wres.Reports.Building;

/// <summary>The nine indicators on one page, with the years before, the trend and the verdict.</summary>
internal static class HeadlineSection
{
    public static Section Make(Desk desk) => new("headline", $"Nine {desk.Facts.Words.Indicators} at a glance",
    [
        new Prose(HeadlineText.Of(desk.Facts), Lead: true),
        new TableBlock(Table(desk)),
        HowToRead(desk),
    ]);

    public static Note HowToRead(Desk desk)
    {
        var (facts, words) = (desk.Facts, desk.Facts.Words);
        var example = facts.Period.SurveyYear;
        return new Note("How to read this",
        [
            $"{words.Indicator}s 2 to 4 compare two likelihoods: 1.00 means equal, above 1 is to the disadvantage of {words.Minority} {words.People}.",
            $"{words.Indicator}s 5 to 8 are answers of {words.Minority} {words.People} in the NHS Staff Survey of the autumn before: for {facts.Year(facts.Period.Id)} the survey of {FigureFormat.Plain(example)}.",
            $"{words.Indicator} 9 is in percentage points.",
            $"Improved and declined describe the change itself; whether chance alone could explain it is said under each {words.Indicator.ToLowerInvariant()}.",
        ]);
    }

    public static TableModel Table(Desk desk, int years = 4)
    {
        var facts = desk.Facts;
        var periods = facts.HeadlinePeriods(years);
        var head = new List<Cell> { Cell.Top(facts.Words.Indicator, left: true) };
        head.AddRange(periods.Select(p => Cell.Top(facts.Year(p)) with { Class = p == facts.Period.Id ? "now" : null }));
        if (periods.Count > 1)
            head.Add(Cell.Top("Trend"));
        head.Add(Cell.Top("Since last year", left: true));
        return new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = periods.Count == 1
                ? $"The nine {facts.Words.Indicators}, {facts.Year(periods[0])}"
                : $"The nine {facts.Words.Indicators}, {facts.Year(periods[0])} to {facts.Year(periods[^1])}",
            Head = [head],
            Rows = [.. Enumerable.Range(1, 9).Select(id => Row(desk, id, periods))],
            Class = "headline",
        };
    }

    // What the method calls little change is drawn as little: a line's height is at least four of it.
    private static double LittleChange(Reading.Facts facts, int id) => id switch
    {
        2 or 3 or 4 => facts.Method.DeadBandRatio,
        9 => facts.Method.DeadBandBoard,
        _ => facts.Method.DeadBandPercentagePoints,
    };

    private static TableRow Row(Desk desk, int id, IReadOnlyList<string> periods)
    {
        var facts = desk.Facts;
        var cells = new List<Cell>
        {
            new(facts.Titles.Short(id), Head: true, Left: true, Content: [new NumberedName(FigureFormat.Plain(id), facts.Titles.Short(id))]),
        };
        foreach (var period in periods)
        {
            var now = period == facts.Period.Id;
            var value = facts.Value(id, period);
            var text = value is null && now ? MissingText.Short(facts.Indicator(id)) : facts.Show(id, value, period);
            cells.Add(new Cell(text, Class: now ? "now" : null));
        }

        if (periods.Count > 1)
            cells.Add(new Cell("", Content: [new Drawing(Sparkline.Draw([.. periods.Select(p => facts.Drawn(id, p))], 4 * LittleChange(facts, id)))], Class: "sp"));
        cells.Add(new Cell("", Left: true, Content: [new Chip(desk.Verdict(id))]));
        return new TableRow(cells);
    }
}

using Wres.Domain.Results;
using Wres.Reports.Charts;
using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Narrative;

namespace Wres.Reports.Building;

/// <summary>Indicators 2, 3 and 4.</summary>
internal static class LikelihoodSection
{
    public static Section Make(Desk desk, int id)
    {
        var (facts, indicator) = (desk.Facts, desk.Facts.Indicator(id));
        var text = new LikelihoodText(facts, id);
        var blocks = new List<Block> { new Prose(facts.Titles.Measures(id), Intro: true) };
        if (indicator.Value is { } value)
        {
            blocks.Add(new KeyFigure(facts.Show(id, value, facts.Period.Id), text.Meaning(), desk.Verdict(id), Chart(desk, id)));
        }
        else
        {
            blocks.Add(new Note("No figure this year", [text.Meaning()]));
        }

        if (Counts(desk, id) is { } table)
            blocks.Add(new TableBlock(table));
        blocks.AddRange(desk.Words.Or(Desk.Anchor(id),
        [
            Sentences.Join(text.Rates(), text.Direction()),
            Sentences.Join(ChangeText.Movement(facts, id), ChangeText.Rule(facts, id), ChangeText.Origin(facts, id)),
            Sentences.Join(TrendText.Of(facts, id), desk.National(id), GoalText.Of(facts, id)),
        ]));
        if (text.Certainty() is { Count: > 0 } certainty)
            blocks.Add(desk.Certainty(id, certainty));
        blocks.Add(new TableBlock(Years(desk, id)));
        if (id == 2)
            blocks.AddRange([.. RecruitmentDetail.Make(desk), .. LocalTables.Panels(desk)]);
        if (id == 3)
            blocks.AddRange(LocalTables.Cases(desk));
        return new Section(Desk.Anchor(id), $"{desk.Name(id)}: {Sentences.Lower(facts.Titles.Title(id))}", blocks);
    }

    private static ChartModel Chart(Desk desk, int id)
    {
        var facts = desk.Facts;
        var years = facts.HeadlinePeriods().Select(p => Year(desk, id, p)).ToList();
        var (first, second) = id == 3 ? (facts.Words.Minority, facts.Words.White) : (facts.Words.White, facts.Words.Minority);
        var interval = years[^1] is { Low: not null } ? ", with 95% interval where counts are known" : "";
        var caption = $"Relative likelihood, {first} compared with {second}";
        var alternative = $"{caption}: " + string.Join("; ", years.Select(y =>
            $"{y.Label} {y.Text}" + (y is { Low: { } low, High: { } high } ? $", interval {facts.For(id).Ratio(low)} to {facts.For(id).Ratio(high)}" : "")))
            + $". The band of the four-fifths range, {facts.For(id).Ratio(facts.Method.FourFifthsLow)} to {facts.For(id).Ratio(facts.Method.FourFifthsHigh)}, lies around equal likelihood.";
        var band = $"Shaded: the four-fifths range, {facts.For(id).Ratio(facts.Method.FourFifthsLow)} to {facts.For(id).Ratio(facts.Method.FourFifthsHigh)}. Dashed: equal likelihood";
        var svg = RatioChart.Draw(years, facts.Method.FourFifthsLow, facts.Method.FourFifthsHigh, v => facts.For(id).Ratio(v), alternative);
        return new ChartModel(desk.Numbers.Figure(), Reading.Facts.Capital(caption) + interval, alternative, svg, band + ".");
    }

    private static RatioYear Year(Desk desk, int id, string period)
    {
        var facts = desk.Facts;
        var interval = facts.Coarse(id, period) ? null : facts.Of(period)?.Indicators[id - 1].ConfidenceInterval;
        var value = facts.Value(id, period);
        return new(facts.Year(period), facts.Drawn(id, period), value is null ? "no figure" : facts.Show(id, value, period), interval?.Low, interval?.High);
    }

    private static TableModel Years(Desk desk, int id)
    {
        var facts = desk.Facts;
        var periods = facts.HeadlinePeriods();
        var intervals = periods.Select(p => facts.Coarse(id, p) ? null : facts.Of(p)?.Indicators[id - 1].ConfidenceInterval).ToList();
        var rows = new List<TableRow>
        {
            new([Cell.Side("Relative likelihood"), .. periods.Select(p => new Cell(facts.Value(id, p) is { } v ? facts.Show(id, v, p) : FigureFormat.None))]),
        };
        if (intervals.Any(i => i is not null))
            rows.Add(new([Cell.Side("95% confidence interval"), .. intervals.Select(i => new Cell(i is null ? FigureFormat.None : $"{facts.For(id).Ratio(i.Low)} to {facts.For(id).Ratio(i.High)}"))]));
        var (first, second) = id == 3 ? (facts.Words.Minority, facts.Words.White) : (facts.Words.White, facts.Words.Minority);
        return new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = $"The ratio over the years, {first} compared with {second}",
            Head = [[Cell.Top("Figure", left: true), .. periods.Select(p => Cell.Top(facts.Year(p)))]],
            Rows = rows,
        };
    }

    private static TableModel? Counts(Desk desk, int id)
    {
        var facts = desk.Facts;
        var indicator = facts.Indicator(id);
        if (indicator.Groups is not { } groups)
            return null;
        var (of, those) = id switch
        {
            2 => ("Shortlisted", "Appointed"),
            3 => ("Headcount", "Entered the process"),
            _ => ("Headcount", "Took up training"),
        };
        var rows = facts.Style.GroupOrder.Select(g => Row(desk, id, g, g switch { "white" => groups.White, "bme" => groups.Bme, _ => groups.Unknown }))
            .OfType<TableRow>().ToList();
        if (rows.Count == 0)
            return null;
        if (groups is { White: { } white, Bme: { } bme, Unknown: { } unknown })
            rows.Add(Total(desk, id, [("white", white), ("bme", bme), ("unknown", unknown)]));
        return new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = $"{Reading.Facts.Capital(facts.Titles.Title(id))}, {FigureFormat.Date(facts.Period.From)} to {FigureFormat.Date(facts.Period.To)}",
            Source = Reading.IndicatorTitles.Source(id, facts.Period.SurveyYear),
            Head = [[Cell.Top("Group", left: true), Cell.Top(of), Cell.Top(those), Cell.Top("Likelihood")]],
            Rows = rows,
        };
    }

    /// <summary>The three groups together; withheld where one of them is, because the others would give it.</summary>
    private static TableRow Total(Desk desk, int id, (string Name, GroupFigures Figures)[] groups)
    {
        var (facts, period) = (desk.Facts, desk.Facts.Period.Id);
        var whole = groups.Any(g => facts.Withheld.Denominator(period, id, g.Name)) ? null : groups.Sum(g => g.Figures.Denominator);
        var hidden = groups.Any(g => facts.Withheld.Numerator(period, id, g.Name));
        var part = hidden ? null : groups.Sum(g => g.Figures.Numerator);
        var known = groups.All(g => g.Figures is { Denominator: not null, Numerator: not null });
        string Show(long? n) => n is { } v ? facts.Format.Count(v) : FigureFormat.Hidden;
        return new TableRow(
        [
            Cell.Side("Total"), new(known ? Show(whole) : FigureFormat.None), new(known ? Show(part) : FigureFormat.None),
            new(!known || whole is 0 ? FigureFormat.None : whole is { } w && part is { } p ? facts.For(id).Rate((double)p / w) : FigureFormat.Hidden),
        ], Strong: true);
    }

    private static TableRow? Row(Desk desk, int id, string group, GroupFigures? figures)
    {
        if (figures is null)
            return null;
        var facts = desk.Facts;
        var hidden = facts.Withheld.Numerator(facts.Period.Id, id, group);
        var whole = facts.Withheld.Denominator(facts.Period.Id, id, group);
        return new TableRow(
        [
            Cell.Side(facts.Group(group)),
            new(whole ? FigureFormat.Hidden : figures.Denominator is { } d ? facts.For(id).Count(d) : FigureFormat.None),
            new(hidden ? FigureFormat.Hidden : figures.Numerator is { } n ? facts.For(id).Count(n) : FigureFormat.None),
            new(hidden || facts.Withheld.Rate(facts.Period.Id, id, group) ? FigureFormat.Hidden : figures.Rate is { } r ? facts.For(id).Rate(r) : FigureFormat.None),
        ]);
    }
}

using Wres.Reports.Charts;
using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Narrative;
using Wres.Reports.Reading;

namespace Wres.Reports.Building;

/// <summary>Indicators 5 to 8.</summary>
internal static class SurveySection
{
    public static Section Make(Desk desk, int id)
    {
        var (facts, indicator) = (desk.Facts, desk.Facts.Indicator(id));
        var text = new SurveyText(facts, id);
        var years = Years(facts, id);
        var blocks = new List<Block> { new Prose(facts.Titles.Measures(id), Intro: true) };
        if (indicator.Value is { } value)
            blocks.Add(new KeyFigure(facts.For(id).Percent(value), text.Meaning(), desk.Verdict(id), Chart(desk, id, years)));
        else
            blocks.Add(new Note("No figure this year", [text.Meaning()]));
        blocks.Add(new TableBlock(Table(desk, id, years)));
        blocks.AddRange(desk.Words.Or(Desk.Anchor(id),
        [
            Sentences.Join(text.Gap(), text.Benchmark()),
            Sentences.Join(ChangeText.Movement(facts, id), ChangeText.Rule(facts, id), ChangeText.Origin(facts, id)),
            Sentences.Join(TrendText.Of(facts, id), desk.National(id), GoalText.Of(facts, id)),
        ]));
        if (text.Certainty() is { Count: > 0 } certainty)
            blocks.Add(desk.Certainty(id, certainty));
        return new Section(Desk.Anchor(id), $"{desk.Name(id)}: {Sentences.Lower(facts.Titles.Title(id))}", blocks);
    }

    private static List<(SurveyYear Year, string Period)> Years(Facts facts, int id) =>
    [
        .. facts.HeadlinePeriods().Select(p =>
        {
            var indicator = facts.Of(p)?.Indicators[id - 1];
            var white = indicator?.Groups?.White is { Status: not "suppressed" } w ? w.Percent : null;
            return (new SurveyYear(FigureFormat.Plain(Domain.ReportingPeriod.Parse(p).SurveyYear), facts.Value(id, p), white, indicator?.Groups?.Bme?.BenchmarkPercent), p);
        }),
    ];

    private static ChartModel Chart(Desk desk, int id, List<(SurveyYear Year, string Period)> years)
    {
        var (facts, words) = (desk.Facts, desk.Facts.Words);
        string Show(double? v) => v is { } x ? facts.For(id).Percent(x) : "no figure";
        var alternative = $"{words.Minority} and {words.White} {words.People} by survey year: " + string.Join("; ", years.Select(y =>
            $"{y.Year.Label}: {words.Minority} {Show(y.Year.Bme)}, {words.White} {Show(y.Year.White)}" + (y.Year.Median is { } m ? $", benchmark median {facts.For(id).Percent(m)}" : ""))) + ".";
        var svg = SurveyChart.Draw([.. years.Select(y => y.Year)], $"{words.Minority} {words.People}", $"{words.White} {words.People}", $"benchmark median, {words.Minority}",
            v => facts.For(id).Percent(v), alternative);
        return new ChartModel(desk.Numbers.Figure(), "By survey year", alternative, svg, null);
    }

    private static TableModel Table(Desk desk, int id, List<(SurveyYear Year, string Period)> years)
    {
        var (facts, words) = (desk.Facts, desk.Facts.Words);
        var documents = years.Select(y => facts.Of(y.Period)?.Indicators[id - 1]).ToList();
        var rows = new List<TableRow>();
        foreach (var group in facts.Style.GroupOrder.Where(g => g != "unknown"))
        {
            var figures = documents.Select(d => group == "bme" ? d?.Groups?.Bme : d?.Groups?.White).ToList();
            rows.Add(new TableRow([Cell.Side(Facts.Capital($"{facts.Group(group)} {words.People}")), .. years.Select((y, i) => new Cell(
                figures[i]?.Status == "suppressed" ? FigureFormat.Hidden : (group == "bme" ? y.Year.Bme : y.Year.White) is { } v ? facts.For(id).Percent(v) : FigureFormat.None))]));
            if (figures.Any(f => f?.BenchmarkPercent is not null))
                rows.Add(new TableRow([Cell.Side($"Benchmark median, {(group == "white" ? words.White : words.Minority)}"), .. figures.Select(f => new Cell(f?.BenchmarkPercent is { } v ? facts.For(id).Percent(v) : FigureFormat.None))]));
            if (figures.Any(f => f?.Responses is not null))
                rows.Add(new TableRow([Cell.Side($"{facts.Group(group)} responses"), .. figures.Select(f => new Cell(Responses(facts, f)))]));
        }

        rows.Add(new TableRow([Cell.Side($"{words.Minority} minus {words.White}, percentage points"), .. years.Select((y, i) => new Cell(
            documents[i]?.Gap is { } gap ? facts.For(id).SignedPoints(gap) : FigureFormat.None))], Strong: true));
        return new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = $"{facts.Titles.Title(id)}, by survey year",
            Source = Reading.IndicatorTitles.Source(id, facts.Period.SurveyYear),
            Note = documents.Any(d => d?.Groups?.Bme?.BenchmarkPercent is not null || d?.Groups?.White?.BenchmarkPercent is not null)
                ? "Benchmark: the median of the survey's benchmark group, not the national figure." : null,
            Head = [[Cell.Top("Group", left: true), .. years.Select(y => Cell.Top(y.Year.Label))]],
            Rows = rows,
        };
    }

    // Fewer answers than the limit are themselves small numbers.
    public static string Responses(Facts facts, Domain.Results.GroupFigures? figures) => figures?.Responses is not { } n ? FigureFormat.None
        : facts.IsPublic && n < facts.Method.MinimumSurveyResponses ? FigureFormat.Hidden : facts.Format.Count(n);
}

using Wres.Domain.Results;
using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Reading;

namespace Wres.Reports.Building;

/// <summary>The funnel of recruitment and the breakdowns of indicator 2.</summary>
internal static class RecruitmentDetail
{
    public static IEnumerable<Block> Make(Desk desk)
    {
        var indicator = desk.Facts.Indicator(2);
        if (Funnel(desk, indicator) is { } funnel)
        {
            if (FunnelChart.Make(desk, Steps(indicator.Funnel!)) is { } chart)
                yield return new ChartBlock(chart);
            yield return new TableBlock(funnel);
        }

        if (indicator.Breakdowns is not { } b)
            yield break;
        foreach (var (entries, key, title, name) in new[]
        {
            (b.Source, "source", "Source of the application", (Func<string, string>)(n => n)),
            (b.Area, "area", "Area", LevelTitles.Area), (b.Level, "level", "Pay level", LevelTitles.Level), (b.Division, "division", "Division", n => n),
        })
        {
            if (entries is { Count: > 0 })
                yield return new TableBlock(Table(desk, entries, key, title, name));
        }
    }

    private static TableModel Table(Desk desk, IReadOnlyList<BreakdownEntry> entries, string key, string title, Func<string, string> name)
    {
        var facts = desk.Facts;
        var (w, b) = (facts.Words.White, facts.Words.Minority);
        return new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = $"By {Narrative.Sentences.Lower(title)}: relative likelihood, {w} compared with {b}",
            Head =
            [
                [
                    Cell.Top(title, left: true), Cell.Top($"{w} shortlisted"), Cell.Top($"{w} appointed"), Cell.Top($"{b} shortlisted"), Cell.Top($"{b} appointed"),
                    Cell.Top("Ratio"), Cell.Top("95% interval"),
                ],
            ],
            Rows = [.. entries.Select(e => Row(facts, e, key, name(e.Name)))],
        };
    }

    private static TableRow Row(Facts facts, BreakdownEntry entry, string key, string name)
    {
        var row = key + "/" + entry.Name;
        var hidden = facts.Withheld.Numerators(facts.Period.Id, 2, row);
        string Whole(long? n, string group) => facts.Withheld.Denominator(facts.Period.Id, 2, group, row) ? FigureFormat.Hidden : n is { } v ? facts.For(2).Count(v) : FigureFormat.None;
        string Part(long? n, string group) => facts.Withheld.Numerator(facts.Period.Id, 2, group, row) ? FigureFormat.Hidden : n is { } v ? facts.For(2).Count(v) : FigureFormat.None;
        return new TableRow(
        [
            Cell.Side(name),
            new(Whole(entry.Groups?.White?.Denominator, "white")), new(Part(entry.Groups?.White?.Numerator, "white")),
            new(Whole(entry.Groups?.Bme?.Denominator, "bme")), new(Part(entry.Groups?.Bme?.Numerator, "bme")),
            new(entry.Value is { } v ? facts.For(2).Ratio(v, hidden) : FigureFormat.None),
            new(hidden ? FigureFormat.Hidden : entry.ConfidenceInterval is { } i ? $"{facts.For(2).Ratio(i.Low)} to {facts.For(2).Ratio(i.High)}" : FigureFormat.None),
        ]);
    }

    private static TableModel? Funnel(Desk desk, IndicatorResult indicator)
    {
        var facts = desk.Facts;
        if (indicator.Funnel is not { } funnel)
            return null;
        var steps = Steps(funnel);
        // Only a funnel that starts before or looks between shortlisting and appointment says more than the table above.
        if (steps.Count < 3)
            return null;
        return new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = "From application to appointment",
            Note = "Percent: of the step before.",
            Head = [[Cell.Top("Group", left: true), .. steps.Select(s => Cell.Top(s.Name))]],
            Rows = [.. facts.Style.GroupOrder.Select(g => (g, f: g switch { "white" => funnel.White, "bme" => funnel.Bme, _ => funnel.Unknown }))
                .Where(x => x.f is not null).Select(x => new TableRow([Cell.Side(facts.Group(x.g)), .. Steps(facts, x.g, x.f!, steps)]))],
        };
    }

    private static List<(string Name, string Key, Func<FunnelFigures, long?> Of)> Steps(GroupSet<FunnelFigures> funnel)
    {
        var steps = new List<(string Name, string Key, Func<FunnelFigures, long?> Of)>
        {
            ("Applications", "applications", f => f.Applications), ("Shortlisted", "shortlisted", f => f.Shortlisted),
            ("Interviewed", "interviewed", f => f.Interviewed), ("Appointed", "appointed", f => f.Appointed),
        };
        var all = new[] { funnel.White, funnel.Bme, funnel.Unknown }.OfType<FunnelFigures>().ToList();
        steps.RemoveAll(s => all.All(f => s.Of(f) is null));
        return steps;
    }

    /// <summary>True where a step's count of a group is withheld.</summary>
    internal static bool Hides(Facts facts, string step, string group) =>
        facts.Withheld.Cell(facts.Period.Id, step, "all", group) || (step == "appointed" && facts.Withheld.Numerator(facts.Period.Id, 2, group));

    private static IEnumerable<Cell> Steps(Facts facts, string group, FunnelFigures figures, List<(string Name, string Key, Func<FunnelFigures, long?> Of)> steps)
    {
        long? before = null;
        var beforeHidden = false;
        foreach (var (_, key, of) in steps)
        {
            var hidden = Hides(facts, key, group);
            if (of(figures) is not { } count)
            {
                yield return new(FigureFormat.None);
                continue;
            }

            var share = before is > 0 && !beforeHidden && count <= before ? $" ({facts.For(2).Percent(100.0 * count / before.Value)})" : "";
            yield return new(hidden ? FigureFormat.Hidden : facts.For(2).Count(count) + share);
            (before, beforeHidden) = (count, hidden);
        }
    }
}

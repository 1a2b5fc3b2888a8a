using Wres.Domain.Results;
using Wres.Reports.Charts;
using Wres.Reports.Figures;
using Wres.Reports.Model;

namespace Wres.Reports.Building;

/// <summary>Each step of recruitment as a percentage of the step before, both groups beside each other. Withheld where either step is.</summary>
internal static class FunnelChart
{
    public static ChartModel? Make(Desk desk, IReadOnlyList<(string Name, string Key, Func<FunnelFigures, long?> Of)> steps)
    {
        var facts = desk.Facts;
        if (facts.Indicator(2).Funnel is not { White: { } white, Bme: { } bme })
            return null;
        var pairs = new List<(string, Bar, Bar)>();
        for (var i = 1; i < steps.Count; i++)
        {
            var name = $"{steps[i].Name} of {Narrative.Sentences.Lower(steps[i - 1].Name)}";
            pairs.Add((name, Bar(desk, "bme", bme, steps[i - 1], steps[i]), Bar(desk, "white", white, steps[i - 1], steps[i])));
        }

        if (pairs.All(p => p.Item2.Value is null && p.Item3.Value is null))
            return null;
        var alternative = "Recruitment step by step: " + string.Join("; ", pairs.Select(p => $"{p.Item1}: {p.Item2.Label} {p.Item2.Text}, {p.Item3.Label} {p.Item3.Text}")) + ".";
        return new ChartModel(desk.Numbers.Figure(), "From application to appointment, percent of the step before", alternative, PairChart.Draw(pairs, alternative, 640), null);
    }

    private static Bar Bar(
        Desk desk, string group, FunnelFigures figures, (string Name, string Key, Func<FunnelFigures, long?> Of) before, (string Name, string Key, Func<FunnelFigures, long?> Of) step)
    {
        var facts = desk.Facts;
        var label = $"{facts.Group(group)} applicants";
        if (RecruitmentDetail.Hides(facts, before.Key, group) || RecruitmentDetail.Hides(facts, step.Key, group))
            return new(label, null, FigureFormat.Hidden);
        if (before.Of(figures) is not > 0 || step.Of(figures) is not { } part || part > before.Of(figures))
            return new(label, null, FigureFormat.None);
        var percent = 100.0 * part / before.Of(figures)!.Value;
        return new(label, percent, facts.For(2).Percent(percent));
    }
}

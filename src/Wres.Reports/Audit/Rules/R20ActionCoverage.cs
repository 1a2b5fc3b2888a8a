using Wres.Reports.Audit.Figures;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Rules;

/// <summary>Every indicator, and every one that declined, has an action; every action has what the plan's columns promise.</summary>
internal sealed class R20ActionCoverage : AuditRule
{
    /// <summary>A plan that names fewer indicators than this does not go by indicator.</summary>
    private const int FewestIndicators = 4;

    public override string Code => "R20";
    public override string Name => "action-coverage";
    public override string Title => "Every indicator has an action with the owner, date and KPI that the plan has columns for.";
    public override string Severities => "D";
    public override string Fix => "Add an action or say why there is none; fill in owner, date and KPI.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        var actions = context.Model.Actions.Where(a => !a.IsPreviousPlan).ToList();
        if (actions.Count == 0)
            return;
        var covered = actions.SelectMany(a => a.Indicators).ToHashSet();
        if (covered.Count >= FewestIndicators)
        {
            sink.Check();
            var missing = Enumerable.Range(1, 9).Where(i => !covered.Contains(i)).ToList();
            if (missing.Count > 0)
                sink.Add(Found(
                    FindingSeverity.D, actions[0].Line, missing[0], $"actions for indicators {string.Join(", ", covered.Order())}", $"an action for {string.Join(", ", missing)}",
                    "union of the indicators of the plan" + Declined(context, missing)));
        }

        foreach (var (column, part) in ((string, Func<PlanAction, string?>)[])[("owner", a => a.Owner), ("due", a => a.Due), ("kpi", a => a.Kpis), ("status", a => a.Status)])
        {
            if (!context.Model.PlanColumns.Contains(column))
                continue;
            sink.Check(actions.Count);
            var without = actions.Where(a => string.IsNullOrWhiteSpace(part(a))).ToList();
            // Where no action has it the column was not read; where a few lack it, they are incomplete.
            if (without.Count > 0 && without.Count * 2 < actions.Count)
                sink.Add(Found(FindingSeverity.D, without[0].Line, null, $"{without.Count} actions without {column}", $"{column} for each", $"{string.Join(", ", without.Select(a => a.Reference).Take(8))}"));
        }
    }

    private static string Declined(AuditContext context, List<int> missing)
    {
        var declined = missing.Where(i => context.CurrentYear is { } year && context.SeriesOf(i, Group.BME) is var s && s.TryGetValue(year, out var now) && s.TryGetValue(year - 1, out var before)
            && Polarity.Surely(i, before.Value.Value, now.Value.Value, -1)).ToList();
        return declined.Count > 0 ? $"; declined this year: {string.Join(", ", declined)}" : "";
    }
}

using Wres.Domain;
using Wres.Domain.Inputs;

namespace Wres.Pipeline.Actions;

/// <summary>Which actions of the living plan are due or overdue. The plan is that of the newest period that holds any.</summary>
internal sealed record ActionsDue(ReportingPeriod Plan, IReadOnlyList<PlannedAction> Overdue, IReadOnlyList<PlannedAction> Due)
{
    private static readonly string[] Over = ["completed", "closed"];

    /// <summary>Overdue on the day, and due within so many days after it; null where there is no plan.</summary>
    public static async Task<ActionsDue?> FindAsync(PipelineParts parts, OrganisationCode organisation, IReadOnlyList<ReportingPeriod> periods, DateOnly today, int days, CancellationToken ct)
    {
        var plan = new ActionPlan(parts);
        foreach (var period in periods.OrderDescending())
        {
            var entries = await plan.ListAsync(organisation, period, ct);
            if (entries.Count == 0)
                continue;
            var open = entries.Select(e => e.Action).Where(a => a.DueDate is not null && !Over.Contains(a.Status?.Trim().ToLowerInvariant(), StringComparer.Ordinal))
                .OrderBy(a => a.DueDate).ThenBy(a => a.Reference, StringComparer.Ordinal).ToList();
            return new ActionsDue(period, [.. open.Where(a => a.DueDate < today)], [.. open.Where(a => a.DueDate >= today && a.DueDate <= today.AddDays(days))]);
        }

        return null;
    }
}

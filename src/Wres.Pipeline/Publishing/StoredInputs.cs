using Wres.Domain;
using Wres.Pipeline.Actions;
using Wres.Pipeline.Settings;
using Wres.Pipeline.Steps;
using Wres.Reports;

namespace Wres.Pipeline.Publishing;

/// <summary>What documents are made from, read from what runs left: for publication and e-mails, which come after a run is over.</summary>
internal static class StoredInputs
{
    /// <summary>The inputs of the public edition, or null where there is no result.</summary>
    public static async Task<DocumentInputs?> ReadAsync(PipelineParts parts, OrganisationCode organisation, ReportingPeriod period, OrganisationSettings settings, CancellationToken ct)
    {
        if (await StoredResults.ReadAsync(parts.Blobs, organisation, period, ct) is not { } result)
            return null;
        var quality = await StoredQuality.FindAsync(parts.Blobs, organisation.Value, period.Id, ct);
        var plan = new ActionPlan(parts);
        var actions = await plan.ListAsync(organisation, period, ct);
        var previous = await plan.ListAsync(organisation, period.YearBefore, ct);
        return new DocumentInputs(
            result, [.. actions.Select(a => a.Action)], quality?.Files ?? [], quality?.PeriodIssues ?? [], settings.Style, settings.Narrative, settings.Method, Edition.Public,
            await StoredResults.EarlierAsync(parts.Blobs, organisation, period, ct), previous.Count == 0 ? null : [.. previous.Select(a => a.Action)]);
    }
}

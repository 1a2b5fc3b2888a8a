using Wres.Domain;
using Wres.Pipeline.Results;
using Wres.Pipeline.Settings;
using Wres.Pipeline.SignOff;

namespace Wres.Pipeline.Deadlines;

/// <summary>A deadline that is not met yet.</summary>
/// <param name="Deadline">The deadline.</param>
/// <param name="Year">The reporting year that it is of.</param>
internal sealed record OpenDeadline(Deadline Deadline, int Year);

/// <summary>Which deadlines of an organisation are open.</summary>
internal sealed class DeadlineWatch(PipelineParts parts)
{
    private readonly GovernanceShelf _shelf = new(parts.Blobs);

    /// <summary>The open deadlines of the reporting years that a day belongs to: this year's, and last year's where it has a result.</summary>
    public async Task<IReadOnlyList<(OpenDeadline Open, ReportingCalendar Calendar, OrganisationSettings Settings)>> OpenAsync(ActiveOrganisation active, DateOnly today, CancellationToken ct)
    {
        var open = new List<(OpenDeadline, ReportingCalendar, OrganisationSettings)>();
        var organisation = active.Organisation;
        foreach (var year in new[] { today.Year - 1, today.Year }.Where(y => y == today.Year || active.Periods.Any(p => p.IsAnnual && p.Year == y)))
        {
            var period = ReportingPeriod.Parse(FormattableString.Invariant($"{year}-03"));
            var settings = parts.Settings.Read(organisation, period);
            var calendar = ReportingCalendar.Of(settings.Calendar, year);
            var governance = await _shelf.ReadAsync(organisation, period, ct);
            open.AddRange(calendar.Deadlines.Where(d => !IsMet(d.Kind, governance)).Select(d => (new OpenDeadline(d, year), calendar, settings)));
        }

        return open;
    }

    private static bool IsMet(DeadlineKind kind, Governance governance)
    {
        if (kind == DeadlineKind.NextReview)
            return false;
        var holding = governance.Holding;
        return governance.Latest is not null || kind switch
        {
            DeadlineKind.DataSubmission => holding.ContainsKey(ApprovalStage.Submitted),
            DeadlineKind.NetworkConsultation => holding.ContainsKey(ApprovalStage.Consulted),
            DeadlineKind.Committee => holding.ContainsKey(ApprovalStage.CommitteeApproved),
            DeadlineKind.Board => holding.ContainsKey(ApprovalStage.BoardApproved),
            _ => false,
        };
    }
}

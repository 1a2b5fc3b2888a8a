using Wres.Domain;
using Wres.Pipeline.Publishing;
using Wres.Pipeline.Trail;

namespace Wres.Pipeline.SignOff;

/// <summary>Writes approvals and publications into the audit log, with the hashes of what they were given for. Where nothing is kept, nothing is written.</summary>
internal sealed class GovernanceTrail(PipelineParts parts)
{
    /// <summary>An approval was given, withdrawn, or ended because the figures changed.</summary>
    public Task ApprovalAsync(OrganisationCode organisation, ReportingPeriod period, Approval approval, CancellationToken ct) => AppendAsync(
        new AuditEvent(approval.End?.By ?? approval.RecordedBy, approval.End is null ? "approval-given" : approval.End.By == SignOffDesk.Product ? "approval-void" : "approval-withdrawn")
        {
            Organisation = organisation.Value,
            Period = period.Id,
            Why = approval.End?.Reason ?? approval.Note,
            Facts = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["stage"] = approval.Stage.Code(),
                ["by"] = approval.By,
                ["inputs"] = approval.For.Inputs,
                ["figures"] = approval.For.Figures,
            },
        }, ct);

    /// <summary>A version was published; an override is one of its facts.</summary>
    public Task PublicationAsync(OrganisationCode organisation, ReportingPeriod period, PublishedVersion version, CancellationToken ct) => AppendAsync(
        new AuditEvent(version.By, version.Override is null ? "report-published" : "report-published-without-approval")
        {
            Organisation = organisation.Value,
            Period = period.Id,
            Why = version.Override?.Reason ?? version.Reason,
            Facts = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["version"] = FormattableString.Invariant($"{version.Number}"),
                ["inputs"] = version.Of.Inputs,
                ["figures"] = version.Of.Figures,
                ["missing"] = string.Join(' ', version.Override?.Missing.Select(m => m.Code()) ?? []),
            },
        }, ct);

    private async Task AppendAsync(AuditEvent happened, CancellationToken ct)
    {
        if (parts.KeepHistory)
            await new AuditLog(parts.Tables, parts.Clock).AppendAsync(happened, ct);
    }
}

using Wres.Domain;
using Wres.Pipeline;
using Wres.Pipeline.Mail;
using Wres.Pipeline.Publishing;
using Wres.Pipeline.Runs;

namespace Wres.Functions.Verbs;

/// <summary>
/// The end of <c>run</c>: publishes what it made, where the day of publication has come and the settings hold the approvals, and
/// leaves drafts where they do not. Reminders and digests belong to a host that stays up.
/// </summary>
internal static class RunPublication
{
    /// <summary>Publishes; what was done, and what could not be, in one line each.</summary>
    public static async Task<(IReadOnlyList<string> Done, IReadOnlyList<string> Problems)> PublishAsync(PipelineParts parts, RunArguments arguments, IReadOnlyList<RunState> states, CancellationToken ct)
    {
        IReadOnlyList<string> done = [];
        if (arguments.Documents)
        {
            var completed = states.Where(s => s.Status == RunStatus.Completed).Select(s => (OrganisationCode.Parse(s.Organisation), ReportingPeriod.Parse(s.Period))).ToList();
            done = await new PublicationDuty(parts) { Only = completed }.DoAsync(parts.Clock.GetUtcNow(), ct);
        }

        // Nobody comes later to try again.
        var unsent = (await new Outbox(parts).ListAsync(null, ct)).Where(e => e.Status != MailStatus.Sent);
        return (done, [.. unsent.Select(e => $"The e-mail {e.Key} could not be written: {e.Error ?? string.Join(" ", e.To.Select(t => t.Reason).Where(r => r is not null))}")]);
    }
}

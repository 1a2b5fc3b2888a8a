using Wres.Domain;
using Wres.Pipeline.SignOff;

namespace Wres.Pipeline.Publishing;

/// <summary>Publishes at a person's wish, and tells of it at once.</summary>
public sealed class PublicationDesk(PipelineParts parts)
{
    /// <summary>Publishes, corrects, or says what is missing. An override without a reason is none.</summary>
    public async Task<PublishOutcome> PublishAsync(OrganisationCode organisation, ReportingPeriod period, PublishWish wish, CancellationToken ct)
    {
        var settings = parts.Settings.Read(organisation, period);
        var outcome = await new Publisher(parts).PublishAsync(organisation, period, settings, wish, ct);
        var (_, current) = await new SignOffDesk(parts).ReviewAsync(organisation, period, settings, ct);
        var governance = await new PublicationMails(parts, organisation, period, settings).TellAsync(outcome.Governance, current, ct);
        return outcome with { Governance = governance };
    }
}

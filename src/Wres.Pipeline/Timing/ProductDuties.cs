using Wres.Domain;
using Wres.Pipeline.Deadlines;
using Wres.Pipeline.Digests;
using Wres.Pipeline.Mail;
using Wres.Pipeline.Privacy;
using Wres.Pipeline.Publishing;

namespace Wres.Pipeline.Timing;

/// <summary>
/// The product's duties in the order in which a tick does them: publication first, then what it leaves to send, and what has been
/// kept long enough last, where anyone asked for that.
/// </summary>
public static class ProductDuties
{
    /// <summary>All of them, over the parts.</summary>
    public static IReadOnlyList<ITimedDuty> All(PipelineParts parts) =>
        [new PublicationDuty(parts), new ReminderDuty(parts), new DigestDuty(parts), new DeliveryDuty(parts), .. parts.Retention is { } retention ? [new RetentionDuty(parts, retention)] : (ITimedDuty[])[]];

    /// <summary>
    /// What may have waited for runs that are over: the same for these organisations and periods alone, so that the work after a run
    /// does not grow with the number of organisations.
    /// </summary>
    public static IReadOnlyList<ITimedDuty> After(PipelineParts parts, IReadOnlyList<(OrganisationCode Organisation, ReportingPeriod Period)> over)
    {
        ArgumentNullException.ThrowIfNull(over);
        IReadOnlyList<OrganisationCode> organisations = [.. over.Select(o => o.Organisation)];
        return [new PublicationDuty(parts) { Only = over }, new ReminderDuty(parts) { Only = organisations }, new DigestDuty(parts) { Only = organisations }, new DeliveryDuty(parts)];
    }
}

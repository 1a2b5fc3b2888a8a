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
}

using Wres.Pipeline.Deadlines;
using Wres.Pipeline.Digests;
using Wres.Pipeline.Mail;
using Wres.Pipeline.Publishing;

namespace Wres.Pipeline.Timing;

/// <summary>The product's duties in the order in which a tick does them: publication first, what it leaves to send last.</summary>
public static class ProductDuties
{
    /// <summary>All of them, over the parts.</summary>
    public static IReadOnlyList<ITimedDuty> All(PipelineParts parts) =>
        [new PublicationDuty(parts), new ReminderDuty(parts), new DigestDuty(parts), new DeliveryDuty(parts)];
}

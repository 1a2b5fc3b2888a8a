using Wres.Pipeline.Timing;

namespace Wres.Pipeline.Mail;

/// <summary>Hands over e-mails that waited: for the end of quiet hours, or after a relay or an address failed.</summary>
public sealed class DeliveryDuty(PipelineParts parts) : ITimedDuty
{
    private readonly Outbox _outbox = new(parts);

    /// <inheritdoc/>
    public string Name => "e-mail";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> DoAsync(DateTimeOffset now, CancellationToken ct) =>
        [.. (await _outbox.DeliverDueAsync(now, ct)).Select(e => $"{e.Key}: {Words(e)}")];

    private static string Words(OutboxEntry entry) => entry.Status switch
    {
        MailStatus.Sent => "sent",
        MailStatus.SentInPart => "sent to some; the other addresses were refused to the end",
        MailStatus.GivenUp => "given up",
        _ => "to be tried again",
    };
}

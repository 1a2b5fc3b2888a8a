using Wres.Pipeline.Ports;

namespace Wres.Functions.Verbs;

/// <summary>Queue and mailer of verbs that send nothing: whoever sends all the same has a bug.</summary>
internal sealed class NoOutside : IStepQueue, IMailer
{
    public static NoOutside Instance { get; } = new();

    public Task SendAsync(string queue, string body, TimeSpan delay, CancellationToken ct) => throw Bug();

    public Task<IReadOnlyList<QueueMessage>> ReceiveAsync(string queue, int most, TimeSpan hideFor, CancellationToken ct) => throw Bug();

    public Task<QueueMessage?> HideAsync(string queue, QueueMessage message, TimeSpan hideFor, CancellationToken ct) => throw Bug();

    public Task<bool> DeleteAsync(string queue, QueueMessage message, CancellationToken ct) => throw Bug();

    public Task<long> CountAsync(string queue, CancellationToken ct) => throw Bug();

    public Task<MailReceipt> SendAsync(OutgoingMail mail, CancellationToken ct) => throw Bug();

    private static InvalidOperationException Bug() => new("This verb neither queues nor mails.");
}

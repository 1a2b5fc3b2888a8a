namespace Wres.Pipeline.Ports;

/// <summary>A received message. It is invisible to others until its time is up, and comes again unless it is deleted by its receipt.</summary>
public sealed record QueueMessage(string Id, string Receipt, string Body, int DequeueCount);

/// <summary>
/// A queue with delivery at least once, in no promised order. A queue is there once it is first used. Bodies are held to
/// <see cref="StorageLimits.MessageBytes"/>. What was received too often is the caller's to move to a poison queue.
/// </summary>
public interface IStepQueue
{
    /// <summary>Sends a text; it can be received once the delay is over.</summary>
    Task SendAsync(string queue, string body, TimeSpan delay, CancellationToken ct);

    /// <summary>Receives up to 32 messages and hides them for the time given; empty where none is visible.</summary>
    Task<IReadOnlyList<QueueMessage>> ReceiveAsync(string queue, int most, TimeSpan hideFor, CancellationToken ct);

    /// <summary>Hides a received message for the time given, counted from now (zero: others can receive it at once); the message with its new receipt, or null where its receipt is no longer the newest.</summary>
    Task<QueueMessage?> HideAsync(string queue, QueueMessage message, TimeSpan hideFor, CancellationToken ct);

    /// <summary>Deletes a received message; false where its receipt is no longer the newest (it was received again).</summary>
    Task<bool> DeleteAsync(string queue, QueueMessage message, CancellationToken ct);

    /// <summary>Messages in the queue, hidden ones included; approximate on Azure.</summary>
    Task<long> CountAsync(string queue, CancellationToken ct);
}

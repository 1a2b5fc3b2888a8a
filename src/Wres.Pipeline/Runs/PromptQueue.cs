using Wres.Pipeline.Ports;

namespace Wres.Pipeline.Runs;

/// <summary>A queue that tells the pumps of the same process at once when something is sent, so that they need not look often.</summary>
public sealed class PromptQueue(IStepQueue inner, TimeProvider clock) : IStepQueue
{
    private TaskCompletionSource _sent = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Waits until something is sent by this process, but not longer than the pause. To be taken before looking into the queue.</summary>
    public Func<TimeSpan, CancellationToken, Task> Watch()
    {
        var sent = Volatile.Read(ref _sent).Task;
        return async (pause, ct) =>
        {
            try
            {
                await sent.WaitAsync(pause, clock, ct);
            }
            catch (TimeoutException)
            {
                // Something may have come from another process, or become due.
            }
        };
    }

    /// <inheritdoc/>
    public async Task SendAsync(string queue, string body, TimeSpan delay, CancellationToken ct)
    {
        await inner.SendAsync(queue, body, delay, ct);
        if (delay <= TimeSpan.Zero)
            Interlocked.Exchange(ref _sent, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<QueueMessage>> ReceiveAsync(string queue, int most, TimeSpan hideFor, CancellationToken ct) => inner.ReceiveAsync(queue, most, hideFor, ct);

    /// <inheritdoc/>
    public Task<QueueMessage?> HideAsync(string queue, QueueMessage message, TimeSpan hideFor, CancellationToken ct) => inner.HideAsync(queue, message, hideFor, ct);

    /// <inheritdoc/>
    public Task<bool> DeleteAsync(string queue, QueueMessage message, CancellationToken ct) => inner.DeleteAsync(queue, message, ct);

    /// <inheritdoc/>
    public Task<long> CountAsync(string queue, CancellationToken ct) => inner.CountAsync(queue, ct);
}

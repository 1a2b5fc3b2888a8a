using Wres.Pipeline.Ports;

namespace Wres.Pipeline.Runs;

/// <summary>Keeps a received message hidden for as long as it is worked on. A lease that was lost is not taken back: the work does no harm if it is done twice.</summary>
internal sealed class MessageLease : IAsyncDisposable
{
    private readonly CancellationTokenSource _done = new();
    private readonly Task _renewing;
    private QueueMessage? _message;

    public MessageLease(PipelineParts parts, QueueMessage message, TimeSpan hideFor)
    {
        _message = message;
        _renewing = RenewAsync(parts, hideFor);
    }

    /// <summary>Ends the renewing; the message with its newest receipt, or null where another worker has it.</summary>
    public async Task<QueueMessage?> EndAsync()
    {
        await _done.CancelAsync();
        await _renewing;
        return _message;
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _done.Dispose();
    }

    private async Task RenewAsync(PipelineParts parts, TimeSpan hideFor)
    {
        try
        {
            while (_message is { } held)
            {
                await Task.Delay(hideFor / 3, parts.Clock, _done.Token);
                _message = await parts.Queue.HideAsync(StepMessage.Queue, held, hideFor, CancellationToken.None);
            }
        }
        catch (OperationCanceledException)
        {
            // The work is done.
        }
        catch (Exception) when (!_done.IsCancellationRequested)
        {
            // The store is out: the message comes again by itself, and whoever deletes it with this receipt finds that out.
        }
    }
}

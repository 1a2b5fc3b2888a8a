using Wres.Pipeline.Ports;

namespace Wres.Pipeline.Runs;

/// <summary>How a pump takes messages.</summary>
public sealed record PumpSettings
{
    /// <summary>Messages worked on at once.</summary>
    public int Workers { get; init; } = Math.Max(1, Environment.ProcessorCount);
    /// <summary>How long a message is hidden while it is worked on; a step must end well before.</summary>
    public TimeSpan HideFor { get; init; } = TimeSpan.FromMinutes(10);
    /// <summary>A message that was received this often is given up.</summary>
    public int MostAttempts { get; init; } = 5;
    /// <summary>Pause before looking again where the queue is empty.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromMilliseconds(50);
}

/// <summary>Takes step messages from the queue and works on them, where no Functions host does it.</summary>
public sealed class QueuePump(PipelineParts parts, RunEngine engine, PumpSettings settings)
{
    /// <summary>Told of a run that is over.</summary>
    public Action<RunState> RunOver { get; init; } = _ => { };

    /// <summary>Told of a failure that will be tried again, or was the last; the flag says which.</summary>
    public Action<StepMessage, Exception, bool> StepFailed { get; init; } = (_, _, _) => { };

    /// <summary>Pumps until it is cancelled.</summary>
    public async Task PumpAsync(CancellationToken ct) =>
        await Task.WhenAll(Enumerable.Range(0, settings.Workers).Select(_ => Task.Run(() => WorkAsync(ct), CancellationToken.None)));

    private async Task WorkAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                var received = await parts.Queue.ReceiveAsync(StepMessage.Queue, 1, settings.HideFor, ct);
                if (received.Count == 0)
                    await Task.Delay(settings.Idle, parts.Clock, ct);
                foreach (var message in received)
                    await HandleAsync(message, ct);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task HandleAsync(QueueMessage received, CancellationToken ct)
    {
        if (StepMessage.TryParse(received.Body) is not { } message)
        {
            await PoisonAsync(received, ct);
            return;
        }

        try
        {
            var state = await engine.HandleAsync(message, ct);
            await parts.Queue.DeleteAsync(StepMessage.Queue, received, ct);
            if (state is { IsOver: true })
                RunOver(state);
        }
        catch (Exception e) when (e is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            var last = received.DequeueCount >= settings.MostAttempts;
            StepFailed(message, e, last);
            if (!last)
                return; // It comes again when its time is up.
            await PoisonAsync(received, ct);
            if (await engine.FailAsync(message, $"The step {message.Step} failed {received.DequeueCount} times: {e.Message}", ct) is { } failed)
                RunOver(failed);
        }
    }

    private async Task PoisonAsync(QueueMessage received, CancellationToken ct)
    {
        await parts.Queue.SendAsync(StepMessage.PoisonQueue, received.Body, TimeSpan.Zero, ct);
        await parts.Queue.DeleteAsync(StepMessage.Queue, received, ct);
    }
}

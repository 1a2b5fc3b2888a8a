using Wres.Pipeline.Ports;

namespace Wres.Pipeline.Runs;

/// <summary>Takes step messages from the queue and works on them, where no Functions host does it.</summary>
public sealed class QueuePump(PipelineParts parts, StepDispatcher dispatcher, PumpSettings settings)
{
    /// <summary>So long a call that takes a message may go on after a stop: the store may have hidden the message already, and only its answer tells which.</summary>
    private static readonly TimeSpan ReceiveGrace = TimeSpan.FromSeconds(2);

    /// <summary>Told of a run that is over.</summary>
    public Action<RunState> RunOver { get; init; } = _ => { };

    /// <summary>Told of a failure that will be tried again, or was the last; the flag says which.</summary>
    public Action<StepMessage, Exception, bool> StepFailed { get; init; } = (_, _, _) => { };

    /// <summary>Told that the store does not answer, where the pump outlives that.</summary>
    public Action<Exception> Outage { get; init; } = _ => { };

    /// <summary>Pumps until it is cancelled. Work under way is given up then, and its message is there for others at once.</summary>
    public async Task PumpAsync(CancellationToken ct) =>
        await Task.WhenAll(Enumerable.Range(0, settings.Workers).Select(_ => Task.Run(() => WorkAsync(ct), CancellationToken.None)));

    private async Task WorkAsync(CancellationToken ct)
    {
        var outages = 0;
        while (!ct.IsCancellationRequested)
        {
            try
            {
                await TakeAsync(ct);
                outages = 0;
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (settings.OutagePause > TimeSpan.Zero)
            {
                Outage(e);
                await PauseAsync(PumpSettings.BackOff(++outages), ct);
            }
        }
    }

    private async Task TakeAsync(CancellationToken ct)
    {
        var watch = (parts.Queue as PromptQueue)?.Watch();
        var received = await ReceiveAsync(ct);
        foreach (var message in received)
            await HandleAsync(message, ct);
        if (received.Count == 0)
            await (watch is null ? Task.Delay(settings.Idle, parts.Clock, ct) : watch(settings.Idle, ct));
    }

    private async Task<IReadOnlyList<QueueMessage>> ReceiveAsync(CancellationToken ct)
    {
        using var late = new CancellationTokenSource();
        await using var stop = ct.Register(() => late.CancelAfter(ReceiveGrace));
        return await parts.Queue.ReceiveAsync(StepMessage.Queue, 1, settings.HideFor, late.Token);
    }

    private async Task PauseAsync(TimeSpan pause, CancellationToken ct)
    {
        try
        {
            await Task.Delay(pause < settings.OutagePause ? pause : settings.OutagePause, parts.Clock, ct);
        }
        catch (OperationCanceledException)
        {
            // The loop ends.
        }
    }

    private async Task HandleAsync(QueueMessage received, CancellationToken ct)
    {
        if (StepMessage.TryParse(received.Body) is not { } message)
        {
            // No run can be told: kept for a person to look at.
            await parts.Queue.SendAsync(StepMessage.PoisonQueue, received.Body, TimeSpan.Zero, ct);
            await parts.Queue.DeleteAsync(StepMessage.Queue, received, ct);
            return;
        }

        await using var lease = new MessageLease(parts, received, settings.HideFor);
        try
        {
            var state = received.DequeueCount > settings.MostDeliveries
                ? await dispatcher.GiveUpAsync(message, $"The step {message.Step} ended the process, or was lost with it, {settings.MostDeliveries} times.", ct)
                : await dispatcher.HandleAsync(message, received.DequeueCount, ct);
            await DeleteAsync(await lease.EndAsync(), ct);
            if (state is { IsOver: true })
                RunOver(state);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            if (await lease.EndAsync() is { } held)
                await parts.Queue.HideAsync(StepMessage.Queue, held, TimeSpan.Zero, CancellationToken.None);
            throw;
        }
        catch (Exception e)
        {
            await FailedAsync(message, e, received.DequeueCount, await lease.EndAsync(), ct);
        }
    }

    private async Task FailedAsync(StepMessage message, Exception failure, int attempts, QueueMessage? held, CancellationToken ct)
    {
        var last = attempts >= settings.MostAttempts;
        StepFailed(message, failure, last);
        // Hidden first: where the store itself fails, the message must not come again at once.
        if (!last && held is not null)
            await parts.Queue.HideAsync(StepMessage.Queue, held, PumpSettings.BackOff(attempts), ct);
        await dispatcher.NoteFailureAsync(message, failure.Message, ct);
        if (!last)
            return;
        var failed = await dispatcher.GiveUpAsync(message, $"The step {message.Step} failed {attempts} times: {failure.Message}", ct);
        await DeleteAsync(held, ct);
        if (failed is not null)
            RunOver(failed);
    }

    private Task DeleteAsync(QueueMessage? held, CancellationToken ct) =>
        held is null ? Task.CompletedTask : parts.Queue.DeleteAsync(StepMessage.Queue, held, ct);
}

using Wres.Pipeline.Drops;
using Wres.Pipeline.Mail;

namespace Wres.Pipeline.Runs;

/// <summary>Works on every message of the step queue, whoever takes it from there: a pump, or the Functions host.</summary>
public sealed class StepDispatcher(PipelineParts parts, RunEngine engine)
{
    private readonly DropAssembler _drops = new(parts, engine);
    private readonly RunHistory _history = new(parts);

    /// <summary>Longest time that one message may take; below the function time-out, after which the host kills the whole process.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromMinutes(8);

    /// <summary>Works on a message. Returns the run's state afterwards; null where there is nothing to do for it.</summary>
    /// <exception cref="Exception">An outage: the message must come again.</exception>
    public async Task<RunState?> HandleAsync(StepMessage message, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(message);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Deadline);
        using var activity = RunActivities.Step(message, await engine.FindAsync(message.Organisation, message.Period, ct));
        try
        {
            return message.Step == StepName.Gather
                ? await _drops.GatherAsync(message, limit.Token)
                : await engine.HandleAsync(message, limit.Token);
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new TimeoutException(FormattableString.Invariant($"The step took longer than {Deadline.TotalMinutes:0.#} minutes."), e);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            activity?.SetStatus(System.Diagnostics.ActivityStatusCode.Error, e.GetType().Name);
            throw;
        }
    }

    /// <summary>Notes in the run's history that a message failed and comes again.</summary>
    public Task NoteFailureAsync(StepMessage message, string reason, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(message);
        return _history.AddAsync(message.Organisation, message.Period, message.Generation, message.Step, RunEventKind.StepFailed, reason, ct);
    }

    /// <summary>
    /// Gives a message up that failed too often: its run is failed with the reason and the data contacts are told. Returns the
    /// failed run; null where the message belongs to none that is under way.
    /// </summary>
    public async Task<RunState?> GiveUpAsync(StepMessage message, string reason, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (message.Step == StepName.Gather)
        {
            await NoteFailureAsync(message, reason, ct);
            await FailureMail.SendAsync(parts, message, reason, ct);
            return null;
        }

        var failed = await engine.FailAsync(message, reason, ct);
        // Someone may have died between failing the run and telling.
        if (failed is not null || await engine.FindAsync(message.Organisation, message.Period, ct) is { Status: RunStatus.Failed } earlier && earlier.Generation == message.Generation)
            await FailureMail.SendAsync(parts, message, reason, ct);
        return failed;
    }
}

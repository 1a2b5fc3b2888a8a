using System.Diagnostics;
using Wres.Pipeline.Drops;
using Wres.Pipeline.Mail;

namespace Wres.Pipeline.Runs;

/// <summary>Works on every message of the step queue, whoever takes it from there: a pump, or the Functions host.</summary>
public sealed class StepDispatcher(PipelineParts parts, RunEngine engine)
{
    private readonly DropAssembler _drops = new(parts, engine);
    private readonly RunHistory _history = new(parts);

    /// <summary>Longest times of the steps.</summary>
    public StepDeadlines Deadlines { get; init; } = StepDeadlines.Default;

    /// <summary>How long a step that was told to stop may still take before it is left to itself.</summary>
    public TimeSpan StopWithin { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Puts what is logged meanwhile into the message's context.</summary>
    public Func<StepMessage, IDisposable?> Scope { get; init; } = _ => null;

    /// <summary>
    /// Works on a message. Returns the run's state afterwards; null where there is nothing to do for it.
    /// <paramref name="deliveries"/> says how often the queue has handed it out, this time counted.
    /// </summary>
    /// <exception cref="Exception">An outage, or a step over its deadline: the message must come again.</exception>
    public async Task<RunState?> HandleAsync(StepMessage message, int deliveries, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(message);
        var deadline = Deadlines.Of(message.Step);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(deadline);
        using var scope = Scope(message);
        using var activity = await StartActivityAsync(message, ct);
        // Started apart, so that a step that does not hear it is to stop can't hold its worker for ever.
        var again = deliveries > 1;
        var work = Task.Run(() => message.Step == StepName.Gather ? _drops.GatherAsync(message, again, limit.Token) : engine.HandleAsync(message, again, limit.Token), CancellationToken.None);
        try
        {
            return await work.WaitAsync(deadline == Timeout.InfiniteTimeSpan ? deadline : deadline + StopWithin, CancellationToken.None);
        }
        catch (Exception e) when (!ct.IsCancellationRequested && ((e is OperationCanceledException && limit.IsCancellationRequested) || (e is TimeoutException && !work.IsCompleted)))
        {
            activity?.SetStatus(ActivityStatusCode.Error, nameof(TimeoutException));
            throw new TimeoutException(FormattableString.Invariant($"The step {message.Step} took longer than {deadline.TotalMinutes:0.#} minutes."), e);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            activity?.SetStatus(ActivityStatusCode.Error, e.GetType().Name);
            throw;
        }
    }

    private async Task<Activity?> StartActivityAsync(StepMessage message, CancellationToken ct)
    {
        if (!RunActivities.IsWatched)
            return null;
        // A message of an older version carries no trace; the run's state does.
        var trace = message.Trace ?? (message.Step == StepName.Gather ? null : (await engine.FindAsync(message.Organisation, message.Period, ct))?.Trace);
        return RunActivities.Step(message, trace);
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

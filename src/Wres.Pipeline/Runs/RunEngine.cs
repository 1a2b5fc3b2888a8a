using Wres.Domain;
using Wres.Pipeline.Settings;
using Wres.Pipeline.Steps;

namespace Wres.Pipeline.Runs;

/// <summary>
/// The state machine of runs: one row per organisation and period, one message a step. A step does its work, which may happen
/// twice and gives the same bytes, then moves the row by compare-and-swap, then sends the next message. A process that dies
/// before the swap does the step again; one that dies before the message gets its own message again, finds the row ahead and
/// sends what is missing.
/// </summary>
public sealed class RunEngine
{
    private readonly PipelineParts _parts;
    private readonly StepWork _work;
    private readonly RunTable _runs;
    private readonly RunHistory _history;
    private readonly RunEnd _end;
    private readonly RunRewind _rewind;

    /// <summary>An engine over the parts.</summary>
    public RunEngine(PipelineParts parts)
        : this(parts, ProductSteps.ExecuteAsync)
    {
    }

    internal RunEngine(PipelineParts parts, StepWork work)
    {
        ArgumentNullException.ThrowIfNull(parts);
        (_parts, _work) = (parts, work);
        _runs = new RunTable(parts.Tables);
        _history = new RunHistory(parts);
        _end = new RunEnd(parts, _runs);
        _rewind = new RunRewind(parts);
    }

    /// <summary>The state of an organisation and period, or null.</summary>
    public async Task<RunState?> FindAsync(string organisation, string period, CancellationToken ct) => (await _runs.FindAsync(organisation, period, ct))?.State;

    /// <summary>The states of an organisation's runs (of all, with null), in the order of organisation and period.</summary>
    public async Task<IReadOnlyList<RunState>> ListAsync(string? organisation, CancellationToken ct)
    {
        var states = new List<RunState>();
        await foreach (var run in _runs.ListAsync(organisation, ct))
            states.Add(run.State);
        return states;
    }

    /// <summary>Starts a run; one that is under way for the same organisation and period is superseded.</summary>
    public Task<RunState> StartAsync(OrganisationCode organisation, ReportingPeriod period, RunOptions options, CancellationToken ct) =>
        StartAsync(organisation, period, options, null, ct);

    /// <summary>Starts a run over the files named with their ETags (over whatever lies there, with null).</summary>
    public async Task<RunState> StartAsync(
        OrganisationCode organisation, ReportingPeriod period, RunOptions options, IReadOnlyDictionary<string, string>? drop, CancellationToken ct)
    {
        while (true)
        {
            if (await TryStartAsync(await _runs.FindAsync(organisation.Value, period.Id, ct), organisation, period, options, drop, "asked for", ct) is { } started)
                return started;
        }
    }

    /// <summary>Starts a run in the place of the one read (none, with null); null where another one is there by now.</summary>
    internal async Task<RunState?> TryStartAsync(
        StoredRun? read, OrganisationCode organisation, ReportingPeriod period, RunOptions options, IReadOnlyDictionary<string, string>? drop, string why, CancellationToken ct)
    {
        var now = _parts.Clock.GetUtcNow();
        var started = new RunState
        {
            Organisation = organisation.Value,
            Period = period.Id,
            Generation = read is null ? 1 : read.State.Generation + 1,
            Options = options,
            Status = RunStatus.Pending,
            Step = StepName.Receive,
            Started = now,
            Updated = now,
            Drop = drop,
            Trace = RunActivities.Root(organisation, period),
        };
        if (await _runs.PutAsync(read, started, ct) is null)
            return null;
        await SendAsync(started, TimeSpan.Zero, ct);
        await _history.AddAsync(started, StepName.Receive, RunEventKind.Started, why, ct);
        return started;
    }

    /// <summary>Sends the message of the step that a run is at again; harmless where it was not lost.</summary>
    public Task ResendAsync(RunState state, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.IsOver ? Task.CompletedTask : SendAsync(state, TimeSpan.Zero, ct);
    }

    /// <summary>
    /// Works on one message. Returns the state afterwards; null where the message belongs to no run that is under way.
    /// <paramref name="again"/> says that the same message was handed out before.
    /// </summary>
    /// <exception cref="Exception">An outage: the message must come again.</exception>
    public async Task<RunState?> HandleAsync(StepMessage message, bool again, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (await _runs.FindAsync(message.Organisation, message.Period, ct) is not { } run)
            return null;
        if (run.State.IsOver)
        {
            // Whoever ended it may have died before clearing up, or between starting a later year again and sending its message.
            await AfterEndAsync(run.State, ct);
            if (again)
                await ResendPendingAsync(run.State, ct);
            return null;
        }

        if (run.State.Generation != message.Generation)
            return null;
        if (message.Step != run.State.Step || message.Waits != run.State.Waits)
        {
            // The row is ahead. Who had this message before may have moved it and died before sending the next one; sending that
            // twice does no harm. A message handed out for the first time is a copy, and each must not lead to another.
            if (again)
                await SendAsync(run.State, TimeSpan.Zero, ct);
            return run.State;
        }

        return await WorkAsync(run, ct);
    }

    /// <summary>Gives a run up; nothing happens where it is over or belongs to a newer start.</summary>
    public async Task<RunState?> FailAsync(StepMessage message, string error, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(message);
        while (await _runs.FindAsync(message.Organisation, message.Period, ct) is { State.IsOver: false } run && run.State.Generation == message.Generation)
        {
            if (await EndAsync(run, RunStatus.Failed, error, ct) is { } failed)
                return failed;
        }

        return null;
    }

    /// <summary>Stops a run at a person's wish.</summary>
    public async Task<RunChange> TerminateAsync(string organisation, string period, string reason, CancellationToken ct)
    {
        while (await _runs.FindAsync(organisation, period, ct) is { } run)
        {
            if (run.State.IsOver)
                return RunChange.Refused($"The run is over: {run.State.Status.ToString().ToLowerInvariant()}.");
            if (await EndAsync(run, RunStatus.Terminated, reason, ct) is { } terminated)
                return new RunChange(terminated);
        }

        return RunChange.NotThere(organisation, period);
    }

    /// <summary>
    /// Puts a run back to a step that it has reached, as a new generation over the same received files. Where what the step needs
    /// from the steps before it is gone, they are done again.
    /// </summary>
    public async Task<RunChange> RewindAsync(string organisation, string period, StepName step, CancellationToken ct)
    {
        while (await _runs.FindAsync(organisation, period, ct) is { } run)
        {
            var (rewound, refusal) = await _rewind.PrepareAsync(run.State, step, ct);
            if (rewound is null)
                return RunChange.Refused(refusal);
            if (await _runs.PutAsync(run, rewound, ct) is null)
                continue;
            await SendAsync(rewound, TimeSpan.Zero, ct);
            await _history.AddAsync(rewound, rewound.Step, RunEventKind.Rewound, $"asked for {step}", ct);
            return new RunChange(rewound);
        }

        return RunChange.NotThere(organisation, period);
    }

    private async Task<RunState?> WorkAsync(StoredRun run, CancellationToken ct)
    {
        var state = run.State;
        if (state.Step == StepName.Compare && await EarlierUnderWayAsync(state, ct))
        {
            // Counted, so that of several copies of the message one goes on.
            var waiting = state with { Waits = state.Waits + 1 };
            if (await _runs.PutAsync(run, waiting, ct) is null)
                return await LostAsync(state, ct);
            await SendAsync(waiting, WaitingPause(waiting), ct);
            return waiting;
        }

        var started = _parts.Clock.GetUtcNow();
        RunState worked;
        try
        {
            var settings = _parts.Settings.Read(OrganisationCode.Parse(state.Organisation), ReportingPeriod.Parse(state.Period));
            if (state.Step > StepName.Receive && SettingsFolder.Hash(settings) is var hash && hash != state.SettingsHash)
                return await MoveAsync(run, RunRewind.OnNewSettings(state, hash, started), state.Step, RunEventKind.SettingsChanged, ct);
            await _history.AddAsync(state, state.Step, RunEventKind.StepStarted, null, ct);
            _parts.Observer.StepStarted(state, state.Step);
            worked = await _work(new StepContext(state, _parts, settings), ct);
        }
        catch (SupersededException)
        {
            return await LostAsync(state, ct);
        }
        catch (SettingsException e)
        {
            // Trying again can't help until a person mends the settings.
            return await EndAsync(run, RunStatus.Failed, e.Message, ct) ?? await LostAsync(state, ct);
        }

        var now = _parts.Clock.GetUtcNow();
        var last = state.Step == StepName.Notify;
        var next = worked with
        {
            Status = last ? RunStatus.Completed : RunStatus.Running,
            Step = last ? state.Step : state.Step + 1,
            Steps = [.. worked.Steps, new StepTime(state.Step, started, now)],
            Updated = now,
        };
        return await MoveAsync(run, next, state.Step, RunEventKind.StepFinished, ct);
    }

    private async Task<RunState?> MoveAsync(StoredRun run, RunState next, StepName done, RunEventKind kind, CancellationToken ct)
    {
        if (await _runs.PutAsync(run, next, ct) is null)
            return await LostAsync(run.State, ct);
        if (!next.IsOver)
            await SendAsync(next, TimeSpan.Zero, ct);
        await _history.AddAsync(next, done, kind, null, ct);
        if (next.IsOver)
        {
            await _history.AddAsync(next, done, RunEventKind.Completed, null, ct);
            await AfterEndAsync(next, ct);
        }

        _parts.Observer.StepFinished(next, done);
        return next;
    }

    /// <summary>Another worker moved the run first, or a newer start took over: its messages are on their way. What was written since must not stay.</summary>
    private async Task<RunState?> LostAsync(RunState state, CancellationToken ct)
    {
        var current = (await _runs.FindAsync(state.Organisation, state.Period, ct))?.State;
        if (current is null || current.Generation > state.Generation || current.Status is RunStatus.Completed or RunStatus.Terminated)
            await _end.ClearOnlyAsync(state, ct);
        return null;
    }

    private async Task<RunState?> EndAsync(StoredRun run, RunStatus status, string error, CancellationToken ct)
    {
        var ended = run.State with { Status = status, Error = error, Updated = _parts.Clock.GetUtcNow() };
        if (await _runs.PutAsync(run, ended, ct) is null)
            return null;
        await _history.AddAsync(ended, ended.Step, status == RunStatus.Failed ? RunEventKind.Failed : RunEventKind.Terminated, error, ct);
        await AfterEndAsync(ended, ct);
        _parts.Observer.StepFinished(ended, ended.Step);
        return ended;
    }

    private async Task AfterEndAsync(RunState over, CancellationToken ct)
    {
        await _end.ClearAsync(over, ct);
        if (over.Status != RunStatus.Completed)
            return;
        foreach (var stale in await _end.StaleAsync(over, ct))
        {
            var (organisation, period) = (OrganisationCode.Parse(stale.State.Organisation), ReportingPeriod.Parse(stale.State.Period));
            await TryStartAsync(stale, organisation, period, stale.State.Options, stale.State.Drop, $"an earlier year changed: {over.Period}", ct);
        }
    }

    /// <summary>Sends the messages of the organisation's later runs again that nobody has begun; what was not lost does no harm.</summary>
    private async Task ResendPendingAsync(RunState over, CancellationToken ct)
    {
        foreach (var run in await ListAsync(over.Organisation, ct))
        {
            if (run.Status == RunStatus.Pending && string.CompareOrdinal(run.Period, over.Period) >= 0)
                await SendAsync(run, TimeSpan.Zero, ct);
        }
    }

    /// <summary>An earlier year that is being worked on comes first, so that this one is compared with its result.</summary>
    private async Task<bool> EarlierUnderWayAsync(RunState state, CancellationToken ct)
    {
        await foreach (var other in _runs.ListAsync(state.Organisation, ct))
        {
            if (!other.State.IsOver && other.State.Step <= StepName.Compare && other.State.Period[^2..] == state.Period[^2..] && string.CompareOrdinal(other.State.Period, state.Period) < 0)
                return true;
        }

        return false;
    }

    private TimeSpan WaitingPause(RunState state) =>
        TimeSpan.FromMilliseconds(Math.Clamp((_parts.Clock.GetUtcNow() - state.Updated).TotalMilliseconds / 4, 50, 5_000));

    private Task SendAsync(RunState state, TimeSpan delay, CancellationToken ct) =>
        _parts.Queue.SendAsync(StepMessage.Queue, StepMessage.Of(state).ToJson(), delay, ct);
}

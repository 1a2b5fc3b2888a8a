using Wres.Pipeline.Ports;
using Wres.Pipeline.Settings;
using Wres.Pipeline.Steps;

namespace Wres.Pipeline.Runs;

/// <summary>
/// The state machine of runs: one row per organisation and period, one message a step. A step does its work, which may happen
/// twice and gives the same bytes, then moves the row by compare-and-swap, then sends the next message. A process that dies
/// before the swap does the step again; one that dies before the message gets its own message again, finds the row ahead and
/// sends what is missing.
/// </summary>
public sealed class RunEngine(PipelineParts parts)
{
    /// <summary>Table of the runs' states.</summary>
    public const string Table = "runs";

    /// <summary>The state of an organisation and period, or null.</summary>
    public async Task<RunState?> FindAsync(string organisation, string period, CancellationToken ct) =>
        await parts.Tables.FindAsync(Table, organisation, period, ct) is { } row ? StateJson.Read<RunState>(row.Json) : null;

    /// <summary>Starts a run; one that is under way for the same organisation and period is superseded.</summary>
    public async Task<RunState> StartAsync(Wres.Domain.OrganisationCode organisation, Wres.Domain.ReportingPeriod period, RunOptions options, CancellationToken ct)
    {
        while (true)
        {
            var row = await parts.Tables.FindAsync(Table, organisation.Value, period.Id, ct);
            var now = parts.Clock.GetUtcNow();
            var state = new RunState
            {
                Organisation = organisation.Value,
                Period = period.Id,
                Generation = row is null ? 1 : StateJson.Read<RunState>(row.Json).Generation + 1,
                Options = options,
                Status = RunStatus.Pending,
                Step = StepName.Receive,
                Started = now,
                Updated = now,
            };
            var json = System.Text.Encoding.UTF8.GetString(StateJson.Write(state));
            var stored = row is null
                ? await parts.Tables.InsertAsync(Table, organisation.Value, period.Id, json, ct)
                : await parts.Tables.ReplaceAsync(Table, row, json, ct);
            if (stored is null)
                continue;
            await SendAsync(state, ct);
            return state;
        }
    }

    /// <summary>Works on one message. Returns the state afterwards; null where the message belongs to no run that is under way.</summary>
    /// <exception cref="Exception">An outage: the message must come again.</exception>
    public async Task<RunState?> HandleAsync(StepMessage message, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(message);
        var row = await parts.Tables.FindAsync(Table, message.Organisation, message.Period, ct);
        if (row is null || StateJson.Read<RunState>(row.Json) is var state && (state.Generation != message.Generation || state.IsOver))
            return null;
        if (message.Step != state.Step)
        {
            // The row is ahead: whoever moved it may have died before sending the next message. Sending it twice does no harm.
            await SendAsync(state, ct);
            return state;
        }

        return await WorkAsync(row, state, ct);
    }

    /// <summary>Gives a run up; nothing happens where it is over or belongs to a newer start.</summary>
    public async Task<RunState?> FailAsync(StepMessage message, string error, CancellationToken ct) =>
        await EndAsync(message, RunStatus.Failed, error, ct);

    /// <summary>Stops a run at a person's wish.</summary>
    public async Task<RunState?> TerminateAsync(StepMessage message, string reason, CancellationToken ct) =>
        await EndAsync(message, RunStatus.Terminated, reason, ct);

    private async Task<RunState?> WorkAsync(TableRow row, RunState state, CancellationToken ct)
    {
        var started = parts.Clock.GetUtcNow();
        parts.Observer.StepStarted(state, state.Step);
        StepContext context;
        RunState worked;
        try
        {
            context = new StepContext(state, parts, parts.Settings.Read(Domain.OrganisationCode.Parse(state.Organisation), Domain.ReportingPeriod.Parse(state.Period)));
            worked = await ExecuteAsync(context, ct);
        }
        catch (SettingsException e)
        {
            // Trying again can't help until a person mends the settings.
            return await MoveAsync(row, state with { Status = RunStatus.Failed, Error = e.Message }, state.Step, ct);
        }

        var now = parts.Clock.GetUtcNow();
        var last = state.Step == StepName.Notify;
        var next = worked with
        {
            Status = last ? RunStatus.Completed : RunStatus.Running,
            Step = last ? state.Step : state.Step + 1,
            Steps = [.. worked.Steps, new StepTime(state.Step, started, now)],
            Updated = now,
        };
        var moved = await MoveAsync(row, next, state.Step, ct);
        if (moved is { Status: RunStatus.Completed })
            await NotifyStep.ClearAsync(context, ct);
        return moved;
    }

    private async Task<RunState?> MoveAsync(TableRow row, RunState next, StepName done, CancellationToken ct)
    {
        var stored = await parts.Tables.ReplaceAsync(Table, row, System.Text.Encoding.UTF8.GetString(StateJson.Write(next)), ct);
        if (stored is null)
            return null; // Another worker moved it first, or a newer start took over: its messages are on their way.
        if (!next.IsOver)
            await SendAsync(next, ct);
        parts.Observer.StepFinished(next, done);
        return next;
    }

    private async Task<RunState?> EndAsync(StepMessage message, RunStatus status, string error, CancellationToken ct)
    {
        while (true)
        {
            var row = await parts.Tables.FindAsync(Table, message.Organisation, message.Period, ct);
            if (row is null || StateJson.Read<RunState>(row.Json) is var state && (state.Generation != message.Generation || state.IsOver))
                return null;
            var ended = state with { Status = status, Error = error, Updated = parts.Clock.GetUtcNow() };
            if (await parts.Tables.ReplaceAsync(Table, row, System.Text.Encoding.UTF8.GetString(StateJson.Write(ended)), ct) is not null)
            {
                parts.Observer.StepFinished(ended, ended.Step);
                return ended;
            }
        }
    }

    private static Task<RunState> ExecuteAsync(StepContext context, CancellationToken ct) => context.State.Step switch
    {
        StepName.Receive => ReceiveStep.ExecuteAsync(context, ct),
        StepName.Validate => ValidateStep.ExecuteAsync(context, ct),
        StepName.Calculate => CalculateStep.ExecuteAsync(context, ct),
        StepName.Compare => CompareStep.ExecuteAsync(context, ct),
        StepName.Report => ReportStep.ExecuteAsync(context, ct),
        _ => NotifyStep.ExecuteAsync(context, ct),
    };

    private Task SendAsync(RunState state, CancellationToken ct) =>
        parts.Queue.SendAsync(StepMessage.Queue, new StepMessage(state.Organisation, state.Period, state.Generation, state.Step).ToJson(), TimeSpan.Zero, ct);
}

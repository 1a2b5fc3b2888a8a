using Wres.Pipeline.Ports;
using Wres.Pipeline.Steps;

namespace Wres.Pipeline.Runs;

/// <summary>Puts a state back to an earlier step.</summary>
internal sealed class RunRewind(PipelineParts parts)
{
    /// <summary>The state at the step as a new generation, with what the step needs copied to it; or why it can't be.</summary>
    public async Task<(RunState? State, string Refusal)> PrepareAsync(RunState state, StepName step, CancellationToken ct)
    {
        if (step == StepName.Gather)
            return (null, "Gather comes before a run; start the run instead.");
        if (state.Status != RunStatus.Completed && step > state.Step)
            return (null, $"The run has not come to {step} yet; it is at {state.Step}.");
        var from = step > StepName.Receive && state.Run is null ? StepName.Receive : step;
        if (from > StepName.Validate && !await CopyAsync(state, from, ct))
            from = StepName.Validate;
        return (Back(state, from, parts.Clock.GetUtcNow()) with { Generation = state.Generation + 1 }, "");
    }

    /// <summary>The same run with other settings: the files as received, everything after them again, under another name.</summary>
    public static RunState OnNewSettings(RunState state, string settingsHash, DateTimeOffset now) =>
        Back(state, StepName.Validate, now) with { SettingsHash = settingsHash, Run = ReceiveStep.Name(state, state.Inputs, settingsHash) };

    private static RunState Back(RunState state, StepName step, DateTimeOffset now) => state with
    {
        Status = RunStatus.Running,
        Step = step,
        Steps = [.. state.Steps.Where(s => s.Step < step)],
        Shortfalls = step > StepName.Report ? state.Shortfalls : [],
        Audit = step > StepName.Report ? state.Audit : null,
        Error = null,
        Updated = now,
    };

    private async Task<bool> CopyAsync(RunState state, StepName step, CancellationToken ct)
    {
        foreach (var name in Needed(step))
        {
            await using var stream = await parts.Blobs.OpenAsync(Work(state, state.Generation, name), null, ct);
            if (stream is null)
                return false;
            await parts.Blobs.WriteAsync(Work(state, state.Generation + 1, name), stream, WriteCondition.Always, ct);
        }

        return true;
    }

    /// <summary>What the steps before hand to a step and those after it.</summary>
    private static string[] Needed(StepName step) => step switch
    {
        StepName.Compare => [ValidateStep.InputsName, ValidateStep.QualityName, CalculateStep.CalculatedName],
        _ => [ValidateStep.InputsName, ValidateStep.QualityName],
    };

    private static BlobPath Work(RunState state, int generation, string name) => StepContext.Work(state, generation, name);
}

using Wres.Pipeline.Steps;

namespace Wres.Pipeline.Runs;

/// <summary>Does the work of the step that a run is at; the state with what the step found out.</summary>
internal delegate Task<RunState> StepWork(StepContext context, CancellationToken ct);

/// <summary>The product's steps.</summary>
internal static class ProductSteps
{
    public static Task<RunState> ExecuteAsync(StepContext context, CancellationToken ct) => context.State.Step switch
    {
        StepName.Receive => ReceiveStep.ExecuteAsync(context, ct),
        StepName.Validate => ValidateStep.ExecuteAsync(context, ct),
        StepName.Calculate => CalculateStep.ExecuteAsync(context, ct),
        StepName.Compare => CompareStep.ExecuteAsync(context, ct),
        StepName.Report => ReportStep.ExecuteAsync(context, ct),
        StepName.Notify => NotifyStep.ExecuteAsync(context, ct),
        _ => throw new InvalidOperationException($"A run has no step {context.State.Step}."),
    };
}

using Wres.Domain.Indicators;
using Wres.Domain.Inputs;
using Wres.Pipeline.Runs;

namespace Wres.Pipeline.Steps;

/// <summary>The nine indicators from the counted inputs.</summary>
internal static class CalculateStep
{
    public const string CalculatedName = "calculated.json";

    public static async Task<RunState> ExecuteAsync(StepContext context, CancellationToken ct)
    {
        var inputs = await context.ReadWorkAsync<PeriodInputs>(ValidateStep.InputsName, ct);
        await context.WriteWorkAsync(CalculatedName, IndicatorCalculator.Calculate(inputs, context.Settings.Method), ct);
        return context.State;
    }
}

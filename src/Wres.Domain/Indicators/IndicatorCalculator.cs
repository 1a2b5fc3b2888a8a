using Wres.Domain.Inputs;

namespace Wres.Domain.Indicators;

/// <summary>The nine indicators of one organisation and period. Source: method, Indicators.</summary>
public static class IndicatorCalculator
{
    /// <summary>Calculates every indicator; same inputs and settings, same result.</summary>
    public static CalculatedPeriod Calculate(PeriodInputs inputs, MethodSettings settings) =>
        throw new NotSupportedException($"{inputs.Period} {settings}");
}

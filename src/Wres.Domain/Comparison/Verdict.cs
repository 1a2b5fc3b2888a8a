namespace Wres.Domain.Comparison;

/// <summary>
/// The verdict on a change: its size in the good direction against the dead band; chance has no part in it. Source: method,
/// Comparison with last year.
/// </summary>
internal static class Verdict
{
    /// <summary>The figures that can't be compared.</summary>
    public const string NotComparable = "not-comparable";

    private const double Tolerance = 1e-9;

    public static string Of(int indicator, double previous, double current, MethodSettings settings)
    {
        var improvement = Improvement(indicator, previous, current, settings);
        var band = DeadBand(indicator, settings) + Tolerance;
        return improvement > band ? "improved" : improvement < -band ? "declined" : "little-change";
    }

    private static double Improvement(int indicator, double previous, double current, MethodSettings settings) => indicator switch
    {
        1 or 7 => current - previous,
        5 or 6 or 8 => previous - current,
        2 or 3 or 4 => Math.Abs(previous - 1) - Math.Abs(current - 1),
        _ => settings.BoardHigherIsBetter ? current - previous : Math.Abs(previous) - Math.Abs(current),
    };

    private static double DeadBand(int indicator, MethodSettings settings) => indicator switch
    {
        2 or 3 or 4 => settings.DeadBandRatio,
        9 => settings.DeadBandBoard,
        _ => settings.DeadBandPercentagePoints,
    };
}

using Wres.Domain;

namespace Wres.Reports.Audit.Rules;

/// <summary>What counts as an improvement of each indicator: the method's comparison with last year.</summary>
internal static class Polarity
{
    /// <summary>Positive where the value got better; 2, 3 and 4 by distance to 1, 9 by distance to 0 or upwards.</summary>
    public static decimal Improvement(int indicator, decimal previous, decimal current, bool boardHigherIsBetter = false) => indicator switch
    {
        1 or 7 => current - previous,
        5 or 6 or 8 => previous - current,
        9 => boardHigherIsBetter ? current - previous : Math.Abs(previous) - Math.Abs(current),
        _ => Math.Abs(previous - 1) - Math.Abs(current - 1),
    };

    public static decimal DeadBand(int indicator, MethodSettings method) => indicator switch
    {
        2 or 3 or 4 => (decimal)method.DeadBandRatio,
        9 => (decimal)method.DeadBandBoard,
        _ => (decimal)method.DeadBandPercentagePoints,
    };

    /// <summary>True where every usual reading says that the value got better (sign 1) or worse (sign -1).</summary>
    public static bool Surely(int indicator, decimal previous, decimal current, int sign) => indicator switch
    {
        9 => Math.Sign(Improvement(9, previous, current)) == sign && Math.Sign(Improvement(9, previous, current, true)) == sign,
        2 or 3 or 4 => Math.Sign(Improvement(indicator, previous, current)) == sign && Math.Sign(previous - current) == sign,
        _ => Math.Sign(Improvement(indicator, previous, current)) == sign,
    };

    /// <summary>The rule in words, for the working of a finding.</summary>
    public static string Words(int indicator) => indicator switch
    {
        1 or 7 => "higher is better",
        5 or 6 or 8 => "lower is better",
        9 => "nearer to zero is better",
        _ => "nearer to 1 is better",
    };
}

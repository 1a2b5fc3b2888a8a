using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Rules;

/// <summary>Which percents a base of n people can give at all.</summary>
internal static class PossibleShare
{
    public static bool Exists(Printed percent, long of) => of > 0 && Nearest(percent, of) is var k && ShareJudge.Holds(percent, k, of);

    /// <summary>The count whose percent is nearest to the printed one.</summary>
    public static long Nearest(Printed percent, long of) =>
        Math.Clamp((long)decimal.Round(percent.Value * of / 100, 0, MidpointRounding.AwayFromZero), 0, of);
}

using System.Globalization;

namespace Wres.Reports.Figures;

/// <summary>The one place where numbers are rounded: half away from zero, of the shortest decimal form of the number.</summary>
internal static class Rounding
{
    /// <summary>Rounds for display. 2.345 becomes 2.35, because 2.345 is what the number's shortest form says.</summary>
    public static decimal Round(double value, int decimals) =>
        Math.Round(Shortest(value), decimals, MidpointRounding.AwayFromZero);

    private static decimal Shortest(double value) => decimal.Parse(
        value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
}

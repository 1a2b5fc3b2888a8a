using System.Globalization;

namespace Wres.Domain.Statistics;

/// <summary>
/// The one place where numbers are rounded for people to read: half away from zero, of the shortest decimal form of the
/// number, so that 2.675 printed with two decimals is 2.68 although its binary value lies below. Source: method, Rounding.
/// </summary>
public static class DisplayNumber
{
    /// <summary>The shortest decimal form that reads back as the same number. Smaller than 1e-28 becomes 0.</summary>
    /// <exception cref="OverflowException">The number is not finite or beyond 7.9e28, which no figure of this product reaches.</exception>
    public static decimal Shortest(double value) =>
        decimal.Parse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The number with at most the given decimals, half away from zero.</summary>
    public static decimal Round(double value, int decimals) => Math.Round(Shortest(value), decimals, MidpointRounding.AwayFromZero);

    /// <summary>The rounded number as text with exactly the given decimals, invariant, never a negative zero.</summary>
    public static string Format(double value, int decimals)
    {
        var rounded = Round(value, decimals);
        return (rounded == 0 ? 0m : rounded).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>The difference of two given decimal figures, exact in their shortest decimal forms: 14.59 - 13.76 = 0.83.</summary>
    internal static double Difference(double minuend, double subtrahend) => (double)(Shortest(minuend) - Shortest(subtrahend));
}

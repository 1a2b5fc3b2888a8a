using MathNet.Numerics;

namespace Wres.Domain.Statistics;

/// <summary>The standard normal distribution, as far as tests of significance need it.</summary>
internal static class NormalTail
{
    /// <summary>The 97.5 percent point: half the width of a 95 percent interval in standard errors. Source: method.</summary>
    public const double Z95 = 1.959963984540054;

    /// <summary>P(|Z| at least |z|) = erfc(|z| / sqrt 2). A probability too small for a double is the smallest double, not 0.</summary>
    public static double TwoSided(double z) => Math.Max(SpecialFunctions.Erfc(Math.Abs(z) / Constants.Sqrt2), double.Epsilon);
}

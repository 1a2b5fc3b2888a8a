namespace Wres.Domain.Statistics;

/// <summary>Two-proportion z test with a pooled variance, two-sided.</summary>
internal static class TwoProportionTest
{
    /// <summary>
    /// p of x1 of n1 against x2 of n2. The x need not be whole (a percent times its responses). A pooled variance of 0 gives 1;
    /// null where a group is empty.
    /// </summary>
    public static double? PValue(double x1, double n1, double x2, double n2)
    {
        if (n1 <= 0 || n2 <= 0)
            return null;
        var pooled = (x1 + x2) / (n1 + n2);
        var variance = pooled * (1 - pooled) * ((1 / n1) + (1 / n2));
        return variance <= 0 ? 1 : NormalTail.TwoSided(((x1 / n1) - (x2 / n2)) / Math.Sqrt(variance));
    }
}

namespace Wres.Domain.Statistics;

/// <summary>
/// The ratio (a / n1) / (c / n2) on the log scale, by Katz: standard error sqrt(1/a - 1/n1 + 1/c - 1/n2). Where a, n1 - a, c or
/// n2 - c is 0, all of it with a + 0.5, n1 + 1, c + 0.5 and n2 + 1. Source: method, Indicators.
/// </summary>
/// <param name="LogRatio">Natural logarithm of the ratio that the interval is drawn around.</param>
/// <param name="StandardError">Its standard error.</param>
internal readonly record struct RatioOfRates(double LogRatio, double StandardError)
{
    /// <summary>The ratio of two rates; null where a group is empty or a numerator is above its group.</summary>
    public static RatioOfRates? Of(long a, long n1, long c, long n2)
    {
        if (a < 0 || c < 0 || n1 <= 0 || n2 <= 0 || a > n1 || c > n2)
            return null;
        var corrected = a == 0 || a == n1 || c == 0 || c == n2;
        double half = corrected ? 0.5 : 0, one = corrected ? 1 : 0;
        double x = a + half, m = n1 + one, y = c + half, n = n2 + one;
        return new RatioOfRates(
            Math.Log(x / m / (y / n)),
            // (m - x) / (x m) is 1/x - 1/m without the cancellation of two nearly equal numbers.
            Math.Sqrt(((m - x) / (x * m)) + ((n - y) / (y * n))));
    }

    /// <summary>Lower end of the 95 percent interval.</summary>
    public double Low => Math.Exp(LogRatio - (NormalTail.Z95 * StandardError));

    /// <summary>Upper end of the 95 percent interval.</summary>
    public double High => Math.Exp(LogRatio + (NormalTail.Z95 * StandardError));

    /// <summary>Two-sided p of the difference to another year's ratio, unpooled: z = difference of logs / root of summed squares.</summary>
    public double PValueOfDifference(RatioOfRates other) =>
        NormalTail.TwoSided((LogRatio - other.LogRatio) / Math.Sqrt((StandardError * StandardError) + (other.StandardError * other.StandardError)));
}

namespace Wres.Domain.Statistics;

/// <summary>
/// Fisher's exact test of a 2 by 2 table, two-sided: the sum of the probabilities of all tables with the same margins that are
/// not more probable than the one seen, with the tolerance 1e-7 of the method.
/// </summary>
/// <remarks>
/// Probabilities come from the exact ratio of neighbouring tables, walked outwards from the most probable one, so that nothing
/// is lost to cancelling factorials: 1.5 million people cost as many steps as tables matter, a few thousand.
/// </remarks>
internal static class FisherExactTest
{
    private const double Tolerance = 1 + 1e-7;

    /// <summary>Terms below this part of the sum can't move a double's last digit, however many follow.</summary>
    private const double Negligible = 1e-22;

    /// <summary>
    /// p for a of n1 against c of n2; needs a from 0 to n1 and c from 0 to n2. Above 0 and at most 1: a probability too small for a
    /// double is the smallest double.
    /// </summary>
    public static double PValue(long a, long n1, long c, long n2)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(a);
        ArgumentOutOfRangeException.ThrowIfNegative(c);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(a, n1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(c, n2);
        var table = new Margins(n1, n2, a + c);
        var seen = table.Mode;
        var weight = ScaledWeight.One;
        while (seen != a)
        {
            weight = weight.Times(seen < a ? table.Up(seen++) : table.Down(seen--));
            if (weight.IsBeyondDoubles)
                return double.Epsilon;
        }

        // Everything is relative to the most probable table: total = 1 / P(mode).
        var limit = weight.Times(Tolerance);
        var upper = Side(table, limit, up: true);
        var lower = Side(table, limit, up: false);
        var whole = 1 + Sum(table, table.Mode, ScaledWeight.One, up: true) + Sum(table, table.Mode, ScaledWeight.One, up: false);
        var atMode = ScaledWeight.One.IsAtMost(limit) ? 1 : 0;
        return Math.Clamp((upper + lower + atMode) / whole, double.Epsilon, 1);
    }

    /// <summary>Sum of all tables beyond the mode on one side whose weight is at most the limit.</summary>
    private static double Side(Margins table, ScaledWeight limit, bool up)
    {
        var x = table.Mode;
        var weight = ScaledWeight.One;
        while (table.CanStep(x, up))
        {
            weight = weight.Times(table.Step(x, up));
            x += up ? 1 : -1;
            if (weight.IsAtMost(limit))
                return weight.Value * (1 + Sum(table, x, ScaledWeight.One, up));
        }

        return 0;
    }

    /// <summary>Sum of the tables beyond x on one side, where x itself has the given weight.</summary>
    private static double Sum(Margins table, long x, ScaledWeight weight, bool up)
    {
        double sum = 0, term = weight.Value;
        while (table.CanStep(x, up))
        {
            term *= table.Step(x, up);
            x += up ? 1 : -1;
            sum += term;
            if (term <= sum * Negligible)
                break;
        }

        return sum;
    }

    /// <summary>The fixed margins of a table: group sizes and the total that has the outcome.</summary>
    private readonly record struct Margins(long N1, long N2, long K)
    {
        private long Lowest => Math.Max(0, K - N2);

        private long Highest => Math.Min(N1, K);

        /// <summary>The most probable count in the first group.</summary>
        public long Mode => Math.Clamp((long)((Int128)(K + 1) * (N1 + 1) / (N1 + N2 + 2)), Lowest, Highest);

        public bool CanStep(long x, bool up) => up ? x < Highest : x > Lowest;

        public double Step(long x, bool up) => up ? Up(x) : Down(x);

        /// <summary>P(x + 1) / P(x).</summary>
        public double Up(long x) => (double)(N1 - x) / (x + 1) * ((double)(K - x) / (N2 - K + x + 1));

        /// <summary>P(x - 1) / P(x).</summary>
        public double Down(long x) => (double)x / (N1 - x + 1) * ((double)(N2 - K + x) / (K - x + 1));
    }
}

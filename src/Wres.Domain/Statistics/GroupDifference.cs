namespace Wres.Domain.Statistics;

/// <summary>Whether two groups' rates differ by more than chance: what a document may call significant.</summary>
public static class GroupDifference
{
    /// <summary>
    /// Two-sided p of a of n1 against c of n2 by Fisher's exact test, 0 to 1; null where a group is empty or a count is outside
    /// its group.
    /// </summary>
    public static double? FisherPValue(long a, long n1, long c, long n2) =>
        n1 <= 0 || n2 <= 0 || a < 0 || c < 0 || a > n1 || c > n2 ? null : FisherExactTest.PValue(a, n1, c, n2);

    /// <summary>Two-sided p of two percentages (0 to 100) with their numbers of responses, pooled; null without responses.</summary>
    public static double? PercentPValue(double percent1, double responses1, double percent2, double responses2) =>
        TwoProportionTest.PValue(percent1 * responses1 / 100, responses1, percent2 * responses2 / 100, responses2);
}

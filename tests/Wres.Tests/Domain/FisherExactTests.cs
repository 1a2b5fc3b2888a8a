using System.Numerics;
using Wres.Domain.Statistics;

namespace Wres.Tests.Domain;

public sealed class FisherExactTests
{
    [Theory]
    [InlineData(3, 4, 1, 4, 0.4857142857142857)]
    [InlineData(4, 4, 0, 4, 0.02857142857142857)]
    [InlineData(1, 10, 11, 14, 0.002759456185220083)]
    [InlineData(0, 5, 0, 5, 1)]
    [InlineData(0, 0, 3, 5, 1)]
    public void Published_and_hand_worked_tables(int a, int n1, int c, int n2, double p) =>
        FisherExactTest.PValue(a, n1, c, n2).ShouldBe(p, 1e-12);

    [Fact]
    public void Every_table_of_two_groups_up_to_12_equals_the_sum_in_whole_numbers()
    {
        for (var n1 = 0; n1 <= 12; n1++)
        {
            for (var n2 = 0; n2 <= 12; n2++)
            {
                for (var a = 0; a <= n1; a++)
                {
                    for (var c = 0; c <= n2; c++)
                        FisherExactTest.PValue(a, n1, c, n2).ShouldBe(InWholeNumbers(a, n1, c, n2), 1e-13, $"{a}/{n1} {c}/{n2}");
                }
            }
        }
    }

    [Fact]
    public void A_million_and_a_half_people_take_milliseconds_and_stay_between_0_and_1()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var p = FisherExactTest.PValue(600_000, 1_100_000, 217_900, 400_000);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromMilliseconds(500));
        p.ShouldBe(0.43, 0.4);
        FisherExactTest.PValue(1_100_000, 1_100_000, 0, 400_000).ShouldBeInRange(double.Epsilon, 1e-300);
        FisherExactTest.PValue(0, 1_100_000, 400_000, 400_000).ShouldBeInRange(double.Epsilon, 1e-300);
    }

    [Fact]
    public void A_slip_of_the_keyboard_in_a_count_costs_no_minutes()
    {
        FisherExactTest.PValue(552, 2212, 113_000_000_000, 824_000_000_000).ShouldBeInRange(1e-70, 1e-30);
        FisherExactTest.PValue(552_000_000_000, 2_212_000_000_000, 113_000_000_000, 824_000_000_000).ShouldBe(double.Epsilon);
    }

    [Fact]
    public void Swapping_the_groups_changes_nothing()
    {
        var random = new Random(4);
        for (var i = 0; i < 500; i++)
        {
            int n1 = random.Next(1, 5000), n2 = random.Next(1, 5000), a = random.Next(0, n1 + 1), c = random.Next(0, n2 + 1);
            var p = FisherExactTest.PValue(a, n1, c, n2);
            FisherExactTest.PValue(c, n2, a, n1).ShouldBe(p, (p * 1e-9) + 1e-300);
        }
    }

    private static double InWholeNumbers(int a, int n1, int c, int n2)
    {
        var k = a + c;
        var seen = Ways(n1, a) * Ways(n2, c);
        BigInteger sum = 0;
        for (var x = Math.Max(0, k - n2); x <= Math.Min(n1, k); x++)
        {
            var ways = Ways(n1, x) * Ways(n2, k - x);
            if (ways <= seen)
                sum += ways;
        }

        return (double)sum / (double)Ways(n1 + n2, k);
    }

    private static BigInteger Ways(int n, int k)
    {
        BigInteger ways = 1;
        for (var i = 1; i <= k; i++)
            ways = ways * (n - k + i) / i;
        return ways;
    }
}

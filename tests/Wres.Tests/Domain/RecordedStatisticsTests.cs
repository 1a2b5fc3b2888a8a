using System.Globalization;
using Wres.Domain.Statistics;
using Wres.Tests.Architecture;

namespace Wres.Tests.Domain;

/// <summary>Compares with a table made by R; Recorded/statistics.R says how.</summary>
public sealed class RecordedStatisticsTests
{
    public static IEnumerable<TheoryDataRow<long, long, long, long, double[]>> Rows() =>
        File.ReadLines(Path.Combine(RepositoryFolder.Find(), "tests", "Wres.Tests", "Domain", "Recorded", "statistics.csv")).Skip(1).Select(line =>
        {
            var cells = line.Split(',');
            var n = cells.Take(4).Select(c => long.Parse(c, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture)).ToArray();
            double[] expected = [.. cells.Skip(4).Select(c => double.Parse(c, CultureInfo.InvariantCulture))];
            return new TheoryDataRow<long, long, long, long, double[]>(n[0], n[1], n[2], n[3], expected);
        });

    [Theory]
    [MemberData(nameof(Rows))]
    public void Equal_to_R(long a, long n1, long c, long n2, double[] r)
    {
        var katz = RatioOfRates.Of(a, n1, c, n2)!.Value;
        // R's own exact test sums densities that it takes from logarithms: nine digits at a million people.
        Close(FisherExactTest.PValue(a, n1, c, n2), r[0], 1e-8);
        Close(katz.Low, r[1], 1e-11);
        Close(katz.High, r[2], 1e-11);
        Close(TwoProportionTest.PValue(a, n1, c, n2)!.Value, r[3], 1e-9);
        Close(katz.PValueOfDifference(RatioOfRates.Of(113, 824, 552, 2212)!.Value), r[4], 1e-9);
    }

    private static void Close(double actual, double expected, double relative) => actual.ShouldBe(expected, (expected * relative) + 1e-300);
}

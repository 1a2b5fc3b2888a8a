using System.Globalization;
using Wres.Domain.Statistics;

namespace Wres.Tests.Domain;

public sealed class DisplayNumberTests
{
    [Theory]
    [InlineData(2.675, 2, "2.68")]
    [InlineData(1.005, 2, "1.01")]
    [InlineData(-0.25, 1, "-0.3")]
    [InlineData(-0.04, 1, "0.0")]
    [InlineData(13.686249193, 1, "13.7")]
    [InlineData(0.5, 0, "1")]
    [InlineData(7.6e-12, 3, "0.000")]
    [InlineData(5e-324, 3, "0.000")]
    [InlineData(100, 1, "100.0")]
    public void Half_away_from_zero_of_the_shortest_decimal_form(double value, int decimals, string text)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            DisplayNumber.Format(value, decimals).ShouldBe(text);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

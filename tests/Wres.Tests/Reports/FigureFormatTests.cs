using Wres.Domain;
using Wres.Reports.Figures;

namespace Wres.Tests.Reports;

public sealed class FigureFormatTests
{
    private readonly FigureFormat _format = new(new MethodSettings(), thousands: true);

    [Theory]
    [InlineData(13.686249, "13.7%")]
    [InlineData(0.05, "0.1%")]
    [InlineData(2.25, "2.3%")]
    [InlineData(1.005, "1.0%")]
    [InlineData(100, "100.0%")]
    [InlineData(-0.04, "0.0%")]
    public void A_percentage_has_one_decimal_rounded_half_away_from_zero(double value, string text) => _format.Percent(value).ShouldBe(text);

    [Theory]
    [InlineData(1.005, "1.01")]
    [InlineData(2.675, "2.68")]
    [InlineData(1.8197117, "1.82")]
    public void A_ratio_is_rounded_from_its_shortest_decimal_form(double value, string text) => _format.Ratio(value).ShouldBe(text);

    [Fact]
    public void A_ratio_with_withheld_numerators_stands_to_one_decimal() => _format.Ratio(1.0438, coarse: true).ShouldBe("1.0");

    [Theory]
    [InlineData(9.39, "+9.4")]
    [InlineData(-16.5, "−16.5")]
    [InlineData(0.04, "0.0")]
    [InlineData(-0.04, "0.0")]
    public void Percentage_points_carry_their_sign_and_nothing_has_none(double value, string text) => _format.SignedPoints(value).ShouldBe(text);

    [Theory]
    [InlineData(0.285, "28.5%")]
    [InlineData(0.00314, "0.3%")]
    [InlineData(0.0025, "0.3%")]
    public void A_rate_is_a_percentage_without_binary_noise(double value, string text) => _format.Rate(value).ShouldBe(text);

    [Theory]
    [InlineData(7.6e-12, "p < 0.001")]
    [InlineData(0.001, "p = 0.001")]
    [InlineData(0.0344, "p = 0.034")]
    [InlineData(0.72, "p = 0.72")]
    [InlineData(1, "p = 1.00")]
    public void A_p_value_has_as_many_decimals_as_it_needs(double p, string text) => _format.PValue(p).ShouldBe(text);

    [Theory]
    [InlineData(0.0499, "p = 0.0499")]
    [InlineData(0.04999, "p = 0.04999")]
    [InlineData(0.0501, "p = 0.050")]
    public void A_p_value_is_never_rounded_across_the_level(double p, string text) => _format.PValue(p).ShouldBe(text);

    [Fact]
    public void Thousands_are_parted_only_where_the_style_says()
    {
        _format.Count(4647).ShouldBe("4,647");
        new FigureFormat(new MethodSettings(), thousands: false).Count(4647).ShouldBe("4647");
    }

    [Fact]
    public void One_percentage_point_is_singular_where_it_is_whole()
    {
        new FigureFormat(new MethodSettings { PointsDecimals = 0 }, true).PointsInWords(-1.2).ShouldBe("1 percentage point");
        _format.PointsInWords(-1.04).ShouldBe("1.0 percentage points");
    }
}

namespace Wres.Tests.Domain;

public sealed class SurveyTests
{
    [Fact]
    public void Value_is_the_BME_percent_and_gap_is_BME_minus_White_to_the_last_decimal()
    {
        var r = (Given.Period() with { Survey = Given.Survey(2024, 5, 13.76, 14.59, 1800, 240) }).Indicator(5);
        (r.Status, r.Value, r.Gap).ShouldBe(("calculated", 14.59, 0.83));
        // x = 35.016 and 247.68 of 240 and 1800: pooled 0.1385765, z = 0.34960, p = 0.72664.
        r.PValue!.Value.ShouldBe(0.7264, 1e-3);
        r.Significant.ShouldBe(false);
    }

    [Fact]
    public void Fewer_BME_responses_than_the_limit_suppress_value_gap_and_p()
    {
        var r = (Given.Period() with { Survey = Given.Survey(2024, 6, 20, 30, 100, 10) }).Indicator(6);
        (r.Status, r.Value, r.Gap, r.PValue).ShouldBe(("suppressed", null, null, null));
        r.Groups!.Bme!.Status.ShouldBe("suppressed");
        r.Groups.Bme.Percent.ShouldBeNull();
        r.Groups.Bme.Responses.ShouldBe(10);
        r.Groups.White!.Percent.ShouldBe(20);
    }

    [Fact]
    public void Fewer_White_responses_than_the_limit_leave_the_value_without_gap()
    {
        var r = (Given.Period() with { Survey = Given.Survey(2024, 6, 20, 30, 10, 11) }).Indicator(6);
        (r.Status, r.Value, r.Gap, r.PValue).ShouldBe(("calculated", 30.0, null, null));
        r.Groups!.White!.Status.ShouldBe("suppressed");
        r.Groups.Bme!.Status.ShouldBeNull();
    }

    [Fact]
    public void Blank_responses_are_not_few()
    {
        var r = (Given.Period() with { Survey = Given.Survey(2024, 7, 60, 50) }).Indicator(7);
        (r.Status, r.Gap, r.PValue).ShouldBe(("calculated", -10.0, null));
    }

    [Fact]
    public void Missing_BME_is_no_data_and_missing_White_leaves_no_gap()
    {
        (Given.Period() with { Survey = Given.Survey(2024, 8, 5, null) }).Indicator(8).Reason.ShouldBe("no-data");
        var r = (Given.Period() with { Survey = Given.Survey(2024, 8, null, 9) }).Indicator(8);
        (r.Status, r.Value, r.Gap).ShouldBe(("calculated", 9.0, null));
    }

    [Fact]
    public void Another_survey_year_is_no_data()
    {
        (Given.Period() with { Survey = Given.Survey(2023, 8, 5, 6) }).Indicator(8).Reason.ShouldBe("no-data");
    }

    [Fact]
    public void A_pooled_variance_of_0_gives_p_1()
    {
        (Given.Period() with { Survey = Given.Survey(2024, 8, 0, 0, 100, 100) }).Indicator(8).PValue.ShouldBe(1);
    }
}

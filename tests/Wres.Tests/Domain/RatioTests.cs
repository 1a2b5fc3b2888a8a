using Wres.Domain.Inputs;

namespace Wres.Tests.Domain;

public sealed class RatioTests
{
    [Fact]
    public void Alder_Hey_2025_recruitment_gives_the_published_ratio_with_its_interval()
    {
        var r = (Given.Period() with { Applications = Given.Shortlisted((2212, 552), (824, 113), (44, 11)) }).Indicator(2);
        r.Value!.Value.ShouldBe(1.819712, 1e-6);
        r.ConfidenceInterval!.Low.ShouldBe(1.511023, 1e-6);
        r.ConfidenceInterval.High.ShouldBe(2.191465, 1e-6);
        r.PValue!.Value.ShouldBe(7.6e-12, 1e-13);
        r.Significant.ShouldBe(true);
        r.FourFifths.ShouldBe("adverse-to-bme");
        r.PeopleToCloseGap.ShouldBe(93);
        r.Groups!.Unknown!.Rate.ShouldBe(0.25);
        r.Notes.ShouldBeNull();
        r.Funnel!.White!.Applications.ShouldBe(2212);
        r.Funnel.White.Interviewed.ShouldBeNull();
    }

    [Fact]
    public void Disciplinary_is_BME_over_White()
    {
        var r = (Given.Period() with { Workforce = Given.People(3983, 636, 28), Disciplinary = Given.Cases(12, 2) }).Indicator(3);
        r.Value!.Value.ShouldBe(1.0438, 5e-5);
        r.Notes.ShouldBe(["small-numbers"]);
        r.FourFifths.ShouldBe("within");
    }

    [Theory]
    [InlineData(4, 10, 5, 10, "within")]
    [InlineData(8, 100, 1, 10, "within")]
    [InlineData(5, 10, 4, 10, "within")]
    [InlineData(501, 1000, 400, 1000, "adverse-to-bme")]
    [InlineData(399, 1000, 500, 1000, "adverse-to-white")]
    [InlineData(7, 35, 9, 36, "within")]
    public void Four_fifths_includes_its_ends(int a, int n1, int c, int n2, string verdict) =>
        (Given.Period() with { Applications = Given.Shortlisted((n1, a), (n2, c)) }).Indicator(2).FourFifths.ShouldBe(verdict);

    [Fact]
    public void A_numerator_rate_of_0_is_a_ratio_of_0_with_a_note_and_a_corrected_interval()
    {
        var r = (Given.Period() with { Applications = Given.Shortlisted((10, 0), (10, 5)) }).Indicator(2);
        r.Status.ShouldBe("calculated");
        r.Value.ShouldBe(0);
        r.Notes.ShouldBe(["small-numbers"]);
        // Around 0.5/11 over 5.5/11 = 1/11, standard error sqrt(1/0.5 - 1/11 + 1/5.5 - 1/11) = sqrt 2.
        r.ConfidenceInterval!.Low.ShouldBe(Math.Exp(Math.Log(1 / 11.0) - (1.959963984540054 * Math.Sqrt(2))), 1e-12);
        r.ConfidenceInterval.High.ShouldBe(Math.Exp(Math.Log(1 / 11.0) + (1.959963984540054 * Math.Sqrt(2))), 1e-12);
        r.PeopleToCloseGap.ShouldBe(-5);
    }

    [Fact]
    public void A_dividing_rate_of_0_is_not_calculable_and_the_counts_stay()
    {
        var r = (Given.Period() with { Applications = Given.Shortlisted((10, 5), (10, 0)) }).Indicator(2);
        (r.Status, r.Reason).ShouldBe(("not-calculable", "zero-denominator"));
        r.Value.ShouldBeNull();
        r.ConfidenceInterval.ShouldBeNull();
        r.PValue.ShouldBeNull();
        r.FourFifths.ShouldBeNull();
        r.PeopleToCloseGap.ShouldBeNull();
        r.Groups!.White!.Numerator.ShouldBe(5);
        r.Groups.White.Rate.ShouldBeNull();
    }

    [Fact]
    public void No_one_in_a_group_goes_before_a_zero_rate()
    {
        var r = (Given.Period() with { Applications = Given.Shortlisted((10, 0), (0, 0)) }).Indicator(2);
        r.Reason.ShouldBe("no-one-in-group");
        (Given.Period() with { Applications = [] }).Indicator(2).Reason.ShouldBe("no-one-in-group");
    }

    [Fact]
    public void More_people_than_the_group_holds_have_no_interval_and_no_p_but_a_note()
    {
        var r = (Given.Period() with { Workforce = Given.People(100, 5, 0), Disciplinary = Given.Cases(10, 6) }).Indicator(3);
        r.Value!.Value.ShouldBe(12, 1e-12);
        r.ConfidenceInterval.ShouldBeNull();
        r.PValue.ShouldBeNull();
        r.Significant.ShouldBeNull();
        r.Notes.ShouldBe(["numerator-exceeds-group"]);
        r.FourFifths.ShouldBe("adverse-to-bme");
    }

    [Theory]
    [InlineData(1, 2, 0, 1, 5, 3)] // half a person more for BME, away from zero
    [InlineData(1, 2, 1, 1, 5, 2)]
    public void People_to_close_the_gap_round_half_away_from_zero(int aw, int nw, int ab, int extra, int nb, long people)
    {
        // White rate 1/2 of 5 is 2.5, minus a(b); a(b) of 0 leaves no ratio, so one is added to both.
        var r = (Given.Period() with { Applications = Given.Shortlisted((nw, aw), (nb, ab + extra)) }).Indicator(2);
        r.PeopleToCloseGap.ShouldBe(people - extra);
    }

    [Fact]
    public void Without_a_workforce_the_cases_stay_and_nothing_is_calculated()
    {
        var r = (Given.Period() with { Disciplinary = Given.Cases(3, 1) }).Indicator(3);
        r.Reason.ShouldBe("no-data");
        r.Groups!.White!.Numerator.ShouldBe(3);
        r.Groups.White.Denominator.ShouldBeNull();
    }
}

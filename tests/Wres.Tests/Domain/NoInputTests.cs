using Wres.Domain.Ethnicity;
using Wres.Domain.Inputs;

namespace Wres.Tests.Domain;

public sealed class NoInputTests
{
    [Fact]
    public void A_drop_of_nothing_has_nine_indicators_without_data_and_no_workforce()
    {
        var c = Given.Period().Calculated();
        c.Indicators.Select(i => i.Id).ShouldBe([1, 2, 3, 4, 5, 6, 7, 8, 9]);
        c.Indicators.ShouldAllBe(i => i.Status == "not-calculable" && i.Reason == "no-data" && i.Value == null);
        c.Workforce.ShouldBeNull();
        c.EthnicityDeclared.ShouldBeNull();
    }

    [Fact]
    public void A_staff_file_of_no_one_in_post_has_a_zero_denominator_in_1_and_no_data_in_the_rest()
    {
        var c = (Given.Period() with
        {
            Workforce = [],
            Disciplinary = Given.Cases(1, 1),
            Training = [],
            Board = Given.Board((EthnicGroup.Bme, true, true, 2)),
        }).Calculated();
        c.Indicators[0].Reason.ShouldBe("zero-denominator");
        c.Indicators[0].Groups!.White!.Count.ShouldBe(0);
        c.Indicators[2].Reason.ShouldBe("no-data");
        c.Indicators[3].Reason.ShouldBe("no-data");
        c.Indicators[8].Reason.ShouldBe("no-data");
        c.Indicators[8].Subsets!.Voting!.Bme.ShouldBe(2);
        c.Indicators[8].Subsets!.Voting!.Difference.ShouldBeNull();
        c.Workforce.ShouldBeNull();
    }

    [Fact]
    public void No_voting_member_is_a_zero_denominator()
    {
        var r = (Given.Period() with { Workforce = Given.People(8, 2, 0), Board = Given.Board((EthnicGroup.White, false, true, 2)) }).Indicator(9);
        r.Reason.ShouldBe("zero-denominator");
        r.Subsets!.Total!.White.ShouldBe(2);
        r.Subsets.Total.Difference.ShouldBeNull();
    }

    [Fact]
    public void A_board_of_one_is_a_board()
    {
        var r = (Given.Period() with { Workforce = Given.People(8, 2, 0), Board = Given.Board((EthnicGroup.Bme, true, true, 1)) }).Indicator(9);
        r.Value!.Value.ShouldBe(80, 1e-12);
        r.Subsets!.NonVoting!.Percent.ShouldBeNull();
        r.Subsets.NonVoting.White.ShouldBe(0);
        r.Subsets.Voting!.OneMoreBmeDifference!.Value.ShouldBe(80, 1e-12);
    }
}

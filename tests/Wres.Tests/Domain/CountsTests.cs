using Wres.Domain.Inputs;
using Wres.Domain.Pay;

namespace Wres.Tests.Domain;

public sealed class CountsTests
{
    [Fact]
    public void Unknown_is_All_minus_White_minus_BME()
    {
        var c = (Given.Period() with
        {
            Counts =
            [
                Given.Count(CountsMeasure.Headcount, CountsGroup.White, 80), Given.Count(CountsMeasure.Headcount, CountsGroup.Bme, 15),
                Given.Count(CountsMeasure.Headcount, CountsGroup.All, 100),
            ],
        }).Calculated();
        (c.Workforce!.White, c.Workforce.Bme, c.Workforce.Unknown).ShouldBe((80, 15, 5));
        c.Indicators[0].Value.ShouldBe(15);
        c.Issues.ShouldBeEmpty();
    }

    [Fact]
    public void Unknown_that_nothing_gives_is_0_with_an_issue()
    {
        var c = (Given.Period() with
        {
            Counts = [Given.Count(CountsMeasure.Headcount, CountsGroup.White, 80), Given.Count(CountsMeasure.Headcount, CountsGroup.Bme, 20)],
        }).Calculated();
        c.Workforce!.Unknown.ShouldBe(0);
        c.Issues.ShouldHaveSingleItem().ShouldBe(new("unknown-not-given", "warning", 1));
    }

    [Fact]
    public void A_missing_total_is_the_sum_of_level_rows_and_never_of_cluster_rows_or_area_rows()
    {
        var c = (Given.Period() with
        {
            Counts =
            [
                .. Cell(Area.Clinical, Level.Band5, 0, 50, 10, 70), .. Cell(Area.NonClinical, Level.Band2, 0, 20, 5, 25),
                .. Cell(Area.Clinical, null, 2, 500, 100, 700), .. Cell(Area.Clinical, null, 0, 5000, 1000, 7000),
            ],
        }).Calculated();
        (c.Workforce!.White, c.Workforce.Bme, c.Workforce.Unknown).ShouldBe((70, 15, 10));
        c.Indicators[0].Clusters!.Single(r => r.Area == "clinical").White.ShouldBe(500);
        c.Indicators[0].Areas!.Single(r => r.Area == "clinical").White.ShouldBe(5000);
        c.Indicators[0].Areas!.Single(r => r.Area == "non-clinical").White.ShouldBe(20);
        c.Indicators[0].Rows!.Count.ShouldBe(2);
    }

    [Fact]
    public void A_total_goes_before_the_sum_per_group()
    {
        var c = (Given.Period() with
        {
            Counts =
            [
                .. Cell(Area.Clinical, Level.Band5, 0, 50, 10, 70), Given.Count(CountsMeasure.Headcount, CountsGroup.White, 60),
                Given.Count(CountsMeasure.Headcount, CountsGroup.Unknown, 3),
            ],
        }).Calculated();
        (c.Workforce!.White, c.Workforce.Bme, c.Workforce.Unknown).ShouldBe((60, 10, 3));
    }

    [Fact]
    public void Row_level_wins_and_counts_fill_what_has_no_data()
    {
        var inputs = Given.Period() with
        {
            Applications = Given.Shortlisted((10, 5), (10, 4)),
            Counts =
            [
                Given.Count(CountsMeasure.Shortlisting, CountsGroup.White, 9, 10), Given.Count(CountsMeasure.Shortlisting, CountsGroup.Bme, 1, 10),
                Given.Count(CountsMeasure.Training, CountsGroup.White, 9, 10), Given.Count(CountsMeasure.Training, CountsGroup.Bme, 3, 10),
                Given.Count(CountsMeasure.Training, CountsGroup.Unknown, 0, 0),
            ],
        };
        inputs.Indicator(2).Value.ShouldBe(1.25);
        inputs.Indicator(4).Value.ShouldBe(3);
    }

    [Fact]
    public void A_zero_denominator_from_rows_is_an_answer_that_counts_do_not_replace()
    {
        var r = (Given.Period() with
        {
            Applications = Given.Shortlisted((10, 5), (10, 0)),
            Counts = [Given.Count(CountsMeasure.Shortlisting, CountsGroup.White, 9, 10), Given.Count(CountsMeasure.Shortlisting, CountsGroup.Bme, 1, 10)],
        }).Indicator(2);
        r.Reason.ShouldBe("zero-denominator");
    }

    [Fact]
    public void Headcounts_serve_disciplinary_rows_and_the_board_but_no_training_rows()
    {
        var inputs = Given.Period() with
        {
            Disciplinary = Given.Cases(8, 4),
            Training = Given.Trained(40, 10),
            Board = Given.Board((Wres.Domain.Ethnicity.EthnicGroup.White, true, true, 3), (Wres.Domain.Ethnicity.EthnicGroup.Bme, true, false, 1)),
            Counts =
            [
                Given.Count(CountsMeasure.Headcount, CountsGroup.White, 80), Given.Count(CountsMeasure.Headcount, CountsGroup.Bme, 20),
                Given.Count(CountsMeasure.Headcount, CountsGroup.Unknown, 0),
            ],
        };
        inputs.Indicator(3).Value!.Value.ShouldBe(2, 1e-12);
        inputs.Indicator(9).Value!.Value.ShouldBe(5, 1e-12);
        inputs.Indicator(4).Reason.ShouldBe("no-data");
    }

    [Fact]
    public void Non_voting_is_total_minus_voting_and_non_executive_total_minus_executive()
    {
        var subsets = (Given.Period() with
        {
            Workforce = Given.People(90, 10, 0),
            Counts =
            [
                .. Board(CountsMeasure.BoardTotal, 12, 3, 1), .. Board(CountsMeasure.BoardVoting, 10, 2, 1), .. Board(CountsMeasure.BoardExecutive, 5, 1, 0),
            ],
        }).Indicator(9).Subsets!;
        (subsets.NonVoting!.White, subsets.NonVoting.Bme, subsets.NonVoting.Unknown).ShouldBe((2, 1, 0));
        (subsets.NonExecutive!.White, subsets.NonExecutive.Bme, subsets.NonExecutive.Unknown).ShouldBe((7, 2, 1));
    }

    [Fact]
    public void A_published_value_is_imported_and_counts_win_over_it()
    {
        var value = Given.Count(CountsMeasure.Value, CountsGroup.All, value: 1.5, indicator: 2);
        var bme = Given.Count(CountsMeasure.Value, CountsGroup.Bme, value: 1.4, indicator: 2);
        var r = (Given.Period() with { Counts = [bme, value] }).Indicator(2);
        (r.Status, r.Value, r.Groups).ShouldBe(("imported", 1.5, null));
        (Given.Period() with { Counts = [bme] }).Indicator(2).Value.ShouldBe(1.4);
        (Given.Period() with
        {
            Counts = [value, Given.Count(CountsMeasure.Shortlisting, CountsGroup.White, 9, 10), Given.Count(CountsMeasure.Shortlisting, CountsGroup.Bme, 3, 10)],
        }).Indicator(2).Value.ShouldBe(3);
    }

    [Fact]
    public void Survey_counts_are_percent_and_responses()
    {
        var r = (Given.Period() with
        {
            Counts =
            [
                Given.Count(CountsMeasure.Survey, CountsGroup.White, denominator: 500, value: 20, indicator: 5),
                Given.Count(CountsMeasure.Survey, CountsGroup.Bme, denominator: 10, value: 25, indicator: 5),
            ],
        }).Indicator(5);
        r.Status.ShouldBe("suppressed");
    }

    [Fact]
    public void A_number_that_can_not_be_one_of_people_is_not_given()
    {
        (Given.Period() with
        {
            Counts = [Given.Count(CountsMeasure.Headcount, CountsGroup.White, 1e300), Given.Count(CountsMeasure.Headcount, CountsGroup.Bme, 20)],
        }).Indicator(1).Reason.ShouldBe("no-data");
    }

    [Fact]
    public void Figures_of_another_period_are_left_aside()
    {
        (Given.Period() with { Counts = [Given.Count(CountsMeasure.Value, CountsGroup.All, value: 1.5, indicator: 2, period: "2024-03")] })
            .Indicator(2).Reason.ShouldBe("no-data");
    }

    private static CountsFigure[] Cell(Area area, Level? level, int cluster, int white, int bme, int all) =>
    [
        Given.Count(CountsMeasure.Headcount, CountsGroup.White, white, area: area, level: level, cluster: cluster),
        Given.Count(CountsMeasure.Headcount, CountsGroup.Bme, bme, area: area, level: level, cluster: cluster),
        Given.Count(CountsMeasure.Headcount, CountsGroup.All, all, area: area, level: level, cluster: cluster),
    ];

    private static CountsFigure[] Board(CountsMeasure measure, int white, int bme, int unknown) =>
    [
        Given.Count(measure, CountsGroup.White, white), Given.Count(measure, CountsGroup.Bme, bme), Given.Count(measure, CountsGroup.Unknown, unknown),
    ];
}

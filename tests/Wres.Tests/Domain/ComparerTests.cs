using Wres.Domain;
using Wres.Domain.Benchmarks;
using Wres.Domain.Comparison;
using Wres.Domain.Inputs;
using Wres.Domain.Results;

namespace Wres.Tests.Domain;

public sealed class ComparerTests
{
    private static readonly CountsFigure[] TwentyPercent2024 =
    [
        Given.Count(CountsMeasure.Headcount, CountsGroup.White, 800, period: "2024-03"),
        Given.Count(CountsMeasure.Headcount, CountsGroup.Bme, 200, period: "2024-03"),
        Given.Count(CountsMeasure.Headcount, CountsGroup.Unknown, 0, period: "2024-03"),
    ];

    [Fact]
    public void Nothing_known_gives_nine_entries_without_previous()
    {
        var c = Compare(Given.Period(), KnownHistory.None);
        c.Comparison.Select(e => e.Id).ShouldBe([1, 2, 3, 4, 5, 6, 7, 8, 9]);
        c.Comparison.ShouldAllBe(e => e.Verdict == "not-comparable" && e.Reason == "no-current" && e.Change == null && e.Significance.Test == "not-tested");
        c.Trend.Count.ShouldBe(9);
        c.Trend.ShouldAllBe(t => t.Points.Count == 0);
    }

    [Fact]
    public void A_stored_result_goes_before_counts_and_shows_them_as_published()
    {
        var history = new KnownHistory
        {
            Results = [(Given.Period("2024-03") with { Workforce = Given.People(900, 100, 0) }).Calculated().Document("2024-03")],
            Counts = TwentyPercent2024,
        };
        var e = Compare(Given.Period() with { Workforce = Given.People(850, 150, 0) }, history).Comparison[0];
        (e.Previous, e.PreviousSource, e.PreviousAsPublished, e.Verdict).ShouldBe((10.0, "result", 20.0, "improved"));
        e.Change!.Value.ShouldBe(5, 1e-12);
        // Pooled 0.125, z = 0.05 / sqrt(0.125 x 0.875 x 0.002) = 3.3806.
        e.Significance.Test.ShouldBe("two-proportion-z");
        e.Significance.PValue!.Value.ShouldBe(0.000723, 1e-6);
        e.Significance.Significant.ShouldBe(true);
    }

    [Fact]
    public void A_stored_result_without_a_value_is_not_the_previous_one()
    {
        var history = new KnownHistory { Results = [Given.Period("2024-03").Calculated().Document("2024-03")], Counts = TwentyPercent2024 };
        var e = Compare(Given.Period() with { Workforce = Given.People(850, 150, 0) }, history).Comparison[0];
        (e.Previous, e.PreviousSource, e.Verdict).ShouldBe((20.0, "counts", "declined"));
    }

    [Fact]
    public void A_result_of_another_method_is_used_and_marked()
    {
        var history = new KnownHistory
        {
            Results = [(Given.Period("2024-03") with { Workforce = Given.People(900, 100, 0) }).Calculated().Document("2024-03", "2024.1")],
        };
        Compare(Given.Period() with { Workforce = Given.People(850, 150, 0) }, history).Comparison[0].PreviousMethod.ShouldBe("2024.1");
    }

    [Fact]
    public void A_published_value_is_compared_and_not_tested()
    {
        var history = new KnownHistory { Counts = [Given.Count(CountsMeasure.Value, CountsGroup.All, value: 2.43, indicator: 2, period: "2024-03")] };
        var e = Compare(Given.Period() with { Applications = Given.Shortlisted((2212, 552), (824, 113)) }, history).Comparison[1];
        (e.Previous, e.PreviousSource, e.Verdict, e.Significance.Test).ShouldBe((2.43, "published", "improved", "not-tested"));
        e.Change!.Value.ShouldBe(-0.610288, 1e-6);
        (e.Benchmark!.Value, e.Benchmark.Year).ShouldBe((1.59, 2023));
    }

    [Fact]
    public void A_suppressed_stored_figure_ends_the_search()
    {
        var history = new KnownHistory
        {
            Results = [(Given.Period("2024-03") with { Survey = Given.Survey(2023, 5, 10, 20, 100, 5) }).Calculated().Document("2024-03")],
            Survey = Given.Survey(2023, 5, 10, 20, 100, 50),
        };
        var e = Compare(Given.Period() with { Survey = Given.Survey(2024, 5, 10, 12, 100, 50) }, history).Comparison[4];
        (e.Verdict, e.Reason, e.Previous, e.PreviousSource).ShouldBe(("not-comparable", "suppressed", null, "result"));
    }

    [Fact]
    public void A_suppressed_current_figure_with_a_previous_one_is_suppressed_and_without_one_has_no_previous()
    {
        var current = Given.Period() with { Survey = Given.Survey(2024, 5, 10, 12, 100, 5) };
        Compare(current, new KnownHistory { Survey = Given.Survey(2023, 5, 10, 20, 100, 50) }).Comparison[4].Reason.ShouldBe("suppressed");
        Compare(current, KnownHistory.None).Comparison[4].Reason.ShouldBe("no-previous");
    }

    [Fact]
    public void Survey_rows_of_last_year_win_over_counts_and_are_said_as_counts()
    {
        var history = new KnownHistory
        {
            Survey = Given.Survey(2023, 7, 60, 50, 1000, 100),
            Counts = [Given.Count(CountsMeasure.Survey, CountsGroup.Bme, value: 40, indicator: 7, period: "2024-03")],
        };
        var e = Compare(Given.Period() with { Survey = Given.Survey(2024, 7, 60, 50.5, 1000, 100) }, history).Comparison[6];
        (e.Previous, e.PreviousSource, e.Verdict, e.Significance.Test).ShouldBe((50.0, "counts", "little-change", "two-proportion-z"));
    }

    [Theory]
    [InlineData(5, 20, 20.5, "little-change")]
    [InlineData(5, 20, 20.6, "declined")]
    [InlineData(6, 20, 19.4, "improved")]
    [InlineData(7, 20, 20.6, "improved")]
    [InlineData(8, 20.3, 20.8, "little-change")]
    [InlineData(2, 1.2, 1.15, "little-change")]
    [InlineData(2, 1.2, 1.14, "improved")]
    [InlineData(3, 0.9, 1.1, "little-change")]
    [InlineData(4, 0.95, 1.2, "declined")]
    [InlineData(9, -5, -4, "little-change")]
    [InlineData(9, -5, 3, "improved")]
    [InlineData(9, 1, 5, "declined")]
    public void Verdicts_by_direction_and_dead_band(int id, double previous, double current, string verdict)
    {
        var history = new KnownHistory { Counts = [Given.Count(CountsMeasure.Value, CountsGroup.All, value: previous, indicator: id, period: "2024-03")] };
        var now = Given.Period() with { Counts = [Given.Count(CountsMeasure.Value, CountsGroup.All, value: current, indicator: id)] };
        Compare(now, history).Comparison[id - 1].Verdict.ShouldBe(verdict);
    }

    [Fact]
    public void Higher_board_can_be_set_to_be_better()
    {
        var history = new KnownHistory { Counts = [Given.Count(CountsMeasure.Value, CountsGroup.All, value: 1, indicator: 9, period: "2024-03")] };
        var now = Given.Period() with { Counts = [Given.Count(CountsMeasure.Value, CountsGroup.All, value: 5, indicator: 9)] };
        Compare(now, history, new MethodSettings { BoardHigherIsBetter = true }).Comparison[8].Verdict.ShouldBe("improved");
    }

    [Fact]
    public void Indicator_7_is_not_compared_across_the_survey_years_2020_and_2021_and_its_trend_is_marked()
    {
        var history = new KnownHistory { Survey = [.. Given.Survey(2020, 7, 88, 75), .. Given.Survey(2019, 7, 88, 74)] };
        var c = Compare(Given.Period("2022-03") with { Survey = Given.Survey(2021, 7, 60, 50) }, history);
        (c.Comparison[6].Verdict, c.Comparison[6].Reason, c.Comparison[6].Previous, c.Comparison[6].Change).ShouldBe(("not-comparable", "base-changed", 75.0, null));
        c.Trend[6].Points.Select(p => p.Period).ShouldBe(["2020-03", "2021-03", "2022-03"]);
        c.Trend[6].Breaks.ShouldHaveSingleItem().ShouldBe(new TrendBreak("2022-03", "base-changed"));
    }

    [Fact]
    public void Indicator_3_breaks_after_the_last_two_year_basis()
    {
        var history = new KnownHistory { Counts = [Given.Count(CountsMeasure.Value, CountsGroup.All, value: 1, indicator: 3, period: "2024-03")] };
        var now = Given.Period() with { Counts = [Given.Count(CountsMeasure.Value, CountsGroup.All, value: 2, indicator: 3)] };
        Compare(now, history, new MethodSettings { LastTwoYearDisciplinaryBasis = 2024 }).Comparison[2].Reason.ShouldBe("base-changed");
        Compare(now, history, new MethodSettings { LastTwoYearDisciplinaryBasis = 2025 }).Comparison[2].Verdict.ShouldBe("declined");
    }

    [Fact]
    public void The_trend_holds_the_same_month_of_earlier_years_and_no_later_year()
    {
        var history = new KnownHistory
        {
            Counts =
            [
                Value("2022-06", 1), Value("2023-03", 9), Value("2023-06", 2), Value("2024-06", 3), Value("2026-06", 8), Value("2025-06", 7),
            ],
        };
        var c = Compare(Given.Period("2025-06") with { Counts = [Value("2025-06", 4)] }, history);
        c.Trend[1].Points.ShouldBe([new("2022-06", 1), new("2023-06", 2), new("2024-06", 3), new("2025-06", 4)]);
        c.Comparison[1].Previous.ShouldBe(3);

        static CountsFigure Value(string period, double value) => Given.Count(CountsMeasure.Value, CountsGroup.All, value: value, indicator: 2, period: period);
    }

    [Fact]
    public void Ratios_are_tested_by_the_logs_that_their_intervals_are_drawn_around()
    {
        var history = new KnownHistory
        {
            Counts =
            [
                Given.Count(CountsMeasure.Shortlisting, CountsGroup.White, 0, 10, period: "2024-03"),
                Given.Count(CountsMeasure.Shortlisting, CountsGroup.Bme, 5, 10, period: "2024-03"),
            ],
        };
        var c = Compare(Given.Period() with { Applications = Given.Shortlisted((10, 5), (10, 5)) }, history);
        var e = c.Comparison[1];
        // Corrected: log(1/11), variance 2; current: log 1, variance 1/5 - 1/10 twice = 0.2. z = 2.397895 / sqrt 2.2 = 1.61666.
        (e.Previous, e.Significance.Test, e.Significance.Significant).ShouldBe((0.0, "log-ratio-z", false));
        e.Significance.PValue!.Value.ShouldBe(0.10595, 1e-4);
        c.Issues.ShouldHaveSingleItem().Code.ShouldBe("unknown-not-given");
    }

    [Fact]
    public void Clusters_move_by_people_and_share()
    {
        var history = new KnownHistory { Results = [(Given.Period("2024-03") with { Workforce = Given.People(90, 10, 0) }).Calculated().Document("2024-03")] };
        var e = Compare(Given.Period() with { Workforce = Given.People(85, 15, 2) }, history).Comparison[0];
        var move = e.Movement.ShouldHaveSingleItem();
        (move.Area, move.Cluster, move.White, move.Bme, move.Unknown).ShouldBe(("clinical", "2", -5, 5, 2));
        move.BmePercentChange!.Value.ShouldBe((1500 / 102.0) - 10, 1e-12);
    }

    private static ComparedPeriod Compare(PeriodInputs inputs, KnownHistory history, MethodSettings? settings = null) => Comparer.Compare(
        inputs.Period, inputs.Calculated(settings).Indicators, history, settings ?? Given.Settings, BenchmarkTable.Shipped);
}

using Wres.Domain.Results;
using Wres.TestKit.People;
using Wres.Tests.Published;

namespace Wres.Tests.Samples;

public sealed class AlderHeySampleTests
{
    private static readonly SampleResult March2025 = SampleDrops.Rbs2025;

    [Fact]
    public void Workforce_of_2025_is_the_published_one() => March2025.Calculated.Workforce.ShouldBe(new WorkforceEntry(4647, 3983, 636, 28));

    [Fact]
    public void Workforce_of_2024_is_the_published_one() => SampleDrops.Rbs2024.Calculated.Workforce.ShouldBe(new WorkforceEntry(4451, 3861, 561, 29));

    [Fact]
    public void Clusters_of_2025_are_as_printed() => Clusters(March2025).ShouldBe(Printed("2025"));

    [Fact]
    public void Clusters_of_2024_are_as_printed() => Clusters(SampleDrops.Rbs2024).ShouldBe(Printed("2024"));

    [Theory]
    [InlineData(1, 13.686249)]
    [InlineData(2, 1.819712)]
    [InlineData(3, 1.043763)]
    [InlineData(5, 14.59)]
    [InlineData(6, 18.84)]
    [InlineData(7, 53.85)]
    [InlineData(8, 16.36)]
    [InlineData(9, 9.390674)]
    public void Value_is_the_one_that_the_counts_give(int id, double value) => March2025.Indicator(id).Value!.Value.ShouldBe(value, 5e-7);

    [Fact]
    public void Training_comes_to_the_printed_ratio() => Math.Round(March2025.Indicator(4).Value!.Value, 2).ShouldBe(1.09);

    [Fact]
    public void Interval_of_appointment_runs_from_1_5110_to_2_1915()
    {
        var interval = March2025.Indicator(2).ConfidenceInterval!;
        interval.Low.ShouldBe(1.511023, 5e-7);
        interval.High.ShouldBe(2.191465, 5e-7);
    }

    [Theory]
    [InlineData("white", 2212, 552)]
    [InlineData("bme", 824, 113)]
    [InlineData("unknown", 44, 11)]
    public void Recruitment_is_as_printed(string group, long shortlisted, long appointed)
    {
        var figures = Group.Of(March2025.Indicator(2).Groups!, group);
        (figures.Denominator, figures.Numerator).ShouldBe((shortlisted, appointed));
    }

    [Fact]
    public void Disciplinary_cases_are_as_printed_with_one_person_who_left()
    {
        var groups = March2025.Indicator(3).Groups!;
        (groups.White!.Numerator, groups.Bme!.Numerator, groups.Unknown!.Numerator).ShouldBe((12, 2, 0));
        March2025.Drop.Inputs.Disciplinary!.Count(d => !d.InWorkforce).ShouldBe(1);
    }

    [Fact]
    public void Verdicts_are_the_six_improvements_and_the_three_declines()
    {
        March2025.With("improved").ShouldBe([1, 2, 3, 5, 7, 9]);
        March2025.With("declined").ShouldBe([4, 6, 8]);
    }

    [Theory]
    [InlineData(1, 12.6)]
    [InlineData(2, 2.43)]
    [InlineData(3, 1.14)]
    [InlineData(4, 1.0)]
    [InlineData(5, 21.82)]
    [InlineData(6, 17.95)]
    [InlineData(7, 49.64)]
    [InlineData(8, 12.64)]
    [InlineData(9, 16)]
    public void Last_year_is_the_published_headline_and_comes_from_the_stored_result(int id, double printed)
    {
        var entry = March2025.Comparison(id);
        entry.PreviousSource.ShouldBe("result");
        entry.Previous!.Value.ShouldBe(printed, id == 9 ? 0.05 : 0.005);
    }

    [Fact]
    public void Without_the_stored_result_last_year_comes_from_counts_or_as_published_with_the_same_verdicts()
    {
        var alone = SampleDrops.Rbs2025Alone();
        alone.Compared.Comparison.Select(c => c.PreviousSource)
            .ShouldBe(["counts", "published", "published", "published", "counts", "counts", "counts", "counts", "published"]);
        alone.With("improved").ShouldBe([1, 2, 3, 5, 7, 9]);
        alone.With("declined").ShouldBe([4, 6, 8]);
    }

    [Fact]
    public void Trend_holds_four_years_of_every_indicator() =>
        March2025.Compared.Trend.ShouldAllBe(t => t.Points.Select(p => p.Period).SequenceEqual(new[] { "2022-03", "2023-03", "2024-03", "2025-03" }));

    [Fact]
    public void Every_row_that_is_not_counted_says_why()
    {
        var staff = March2025.File("staff");
        staff.Rows.ShouldBe(4802);
        staff.ExcludedBy!.OrderBy(e => e.Key, StringComparer.Ordinal).ShouldBe(new Dictionary<string, long>(StringComparer.Ordinal)
        {
            ["agency"] = 5,
            ["bank"] = 60,
            ["further-assignment"] = 48,
            ["honorary"] = 11,
            ["non-executive"] = 7,
            ["not-in-post"] = 14,
            ["seconded-in"] = 3,
            ["volunteer"] = 4,
        }.OrderBy(e => e.Key, StringComparer.Ordinal));
        staff.RejectedBy!.OrderBy(e => e.Key, StringComparer.Ordinal).ShouldBe(new Dictionary<string, long>(StringComparer.Ordinal) { ["value-missing"] = 2, ["value-ruined"] = 1 }.OrderBy(e => e.Key, StringComparer.Ordinal));
        staff.Counted.ShouldBe(4647);
    }

    private static List<string> Printed(string year) =>
        [.. AlderHeyRules.Cells(new PublishedFile("alderhey-2025"), year).Select(Line).Order(StringComparer.Ordinal)];

    private static string Line(Cell c) => $"{Wres.Domain.Pay.LevelNames.Name(c.Area)} {c.Cluster}: {c.White} {c.Bme} {c.Unknown}";

    private static List<string> Clusters(SampleResult result) =>
        [.. result.Indicator(1).Clusters!.Where(c => c.White + c.Bme + c.Unknown > 0).Select(c => $"{c.Area} {c.Cluster}: {c.White} {c.Bme} {c.Unknown}").Order(StringComparer.Ordinal)];
}

using Wres.Domain.Results;
using Wres.Tests.Published;

namespace Wres.Tests.Samples;

public sealed class OtherSamplesTests
{
    [Theory]
    [InlineData("RDE", 11635, 9066, 2483, 86)]
    [InlineData("RV9", 3029, 2643, 143, 243)]
    public void Workforce_is_the_published_one(string organisation, long total, long white, long bme, long unknown) =>
        SampleDrops.Get(organisation).Calculated.Workforce.ShouldBe(new WorkforceEntry(total, white, bme, unknown));

    [Theory]
    [InlineData("RDE", 2, 1.2461)]
    [InlineData("RDE", 3, 1.0319)]
    [InlineData("RDE", 4, 0.8791)]
    [InlineData("RV9", 2, 0.6402)]
    [InlineData("RV9", 3, 1.0872)]
    [InlineData("RV9", 4, 0.8446)]
    [InlineData("RV9", 9, -4.7210)]
    public void Value_is_the_one_that_the_counts_give(string organisation, int id, double value) =>
        SampleDrops.Get(organisation).Indicator(id).Value!.Value.ShouldBe(value, 5e-5);

    [Theory]
    [InlineData("RDE", "esneft-2022")]
    [InlineData("RV9", "humber-2021")]
    public void Numerators_and_denominators_are_as_printed(string organisation, string key)
    {
        var file = new PublishedFile(key);
        foreach (var id in new[] { 2, 3, 4 })
        {
            foreach (var group in new[] { "white", "bme", "unknown" })
            {
                var figures = Group.Of(SampleDrops.Get(organisation).Indicator(id).Groups!, group);
                figures.Numerator.ShouldBe(file.Count($".indicators.{id}.years[0].numerator.{group}.value"));
                figures.Denominator.ShouldBe(file.Count($".indicators.{id}.years[0].denominator.{group}.value"));
            }
        }
    }

    [Theory]
    [InlineData("RDE", 35.3, 29.2, 43.6, 19.4)]
    [InlineData("RV9", 24.0, 24.0, 80.0, 18.4)]
    public void Survey_figures_are_as_printed(string organisation, double five, double six, double seven, double eight) =>
        new[] { 5, 6, 7, 8 }.Select(i => SampleDrops.Get(organisation).Indicator(i).Value!.Value).ShouldBe([five, six, seven, eight]);

    [Theory]
    [InlineData("non-clinical", "2", 538, 53)]
    [InlineData("non-clinical", "3", 174, 9)]
    [InlineData("clinical", "2", 3507, 1229)]
    [InlineData("clinical", "3", 262, 23)]
    public void Clusters_of_ESNEFT_are_as_far_as_printed(string area, string cluster, long white, long bme)
    {
        var row = SampleDrops.Rde2022.Indicator(1).Clusters!.Single(c => c.Area == area && c.Cluster == cluster);
        (row.White, row.Bme).ShouldBe((white, bme));
    }

    [Theory]
    [InlineData("non-clinical", 22)]
    [InlineData("clinical", 90)]
    [InlineData("medical", 31)]
    public void BAME_people_of_Humber_work_where_the_report_says(string area, long bme) =>
        SampleDrops.Rv92021.Indicator(1).Areas!.Single(a => a.Area == area).Bme.ShouldBe(bme);

    [Fact]
    public void Board_of_ESNEFT_is_the_printed_one()
    {
        var subsets = SampleDrops.Rde2022.Indicator(9).Subsets!;
        new[] { subsets.Total, subsets.Voting, subsets.NonVoting, subsets.Executive, subsets.NonExecutive }
            .Select(s => (s!.White, s.Bme, s.Unknown)).ShouldBe([(18, 1, 0), (13, 1, 0), (5, 0, 0), (10, 0, 0), (8, 1, 0)]);
    }

    [Fact]
    public void Member_who_joined_after_the_snapshot_is_not_on_the_board_of_Humber()
    {
        SampleDrops.Rv92021.File("board").ExcludedBy!["not-on-board"].ShouldBe(1);
        SampleDrops.Rv92021.Indicator(9).Subsets!.Total!.White.ShouldBe(11);
    }

    [Fact]
    public void Question_7_of_ESNEFT_can_not_be_compared_because_its_base_changed() =>
        SampleDrops.Rde2022.Comparison(7).Reason.ShouldBe("base-changed");

    [Theory]
    [InlineData("RDE", "improved", new[] { 1, 6 })]
    [InlineData("RDE", "declined", new[] { 2, 5, 8 })]
    [InlineData("RDE", "not-comparable", new[] { 3, 4, 7, 9 })]
    [InlineData("RV9", "little-change", new[] { 1 })]
    [InlineData("RV9", "declined", new[] { 4, 5, 8 })]
    [InlineData("RV9", "not-comparable", new[] { 2, 3, 6, 7, 9 })]
    public void Verdicts_follow_from_what_is_known_of_the_year_before(string organisation, string verdict, int[] ids) =>
        SampleDrops.Get(organisation).With(verdict).ShouldBe(ids);

    [Fact]
    public void No_sample_has_a_file_that_can_not_be_used()
    {
        SampleResult[] all = [SampleDrops.Rbs2024, SampleDrops.Rbs2025, SampleDrops.Rde2022, SampleDrops.Rv92021];
        all.SelectMany(s => s.Drop.Files).ShouldAllBe(f => f.Input.Status == "accepted" || f.Input.Status == "accepted-with-issues");
    }
}

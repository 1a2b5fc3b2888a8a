using Wres.Domain.Pay;
using Wres.TestKit.People;

namespace Wres.Tests.Published;

/// <summary>What follows from what in the report of the mental health and community trust for 2020/21.</summary>
internal static class HumberRules
{
    private static readonly string[] Groups = ["white", "bme", "unknown"];

    public static Rules Of(PublishedFile file)
    {
        Cell[] workforce = [new(Area.Clinical, 2, 2643, 143, 243)];
        var now = ProductFigures.Representation(workforce);
        var likelihood = new[] { 2, 3, 4 }.ToDictionary(i => i, i => ProductFigures.Likelihood(i, Pair(i, "white"), Pair(i, "bme"), Pair(i, "unknown")));
        var board = ProductFigures.Voting((11, 0, 0), workforce);

        return new Rules()
            .Follows(".workforce[0].total.value", "sum of the groups", _ => Groups.Sum(g => file.Count($".workforce[0].groups.{g}.count")))
            .Follows(".workforce[0].groups.bme.percent.value", "share of the workforce", _ => Group.Percent(now, "bme"))
            .Given(".workforce[1].groups.bme.percent.value", "the whole workforce of the year before is not printed")
            .Given(".workforce[*].groups.*.count", "people counted").Given(".workforce[2].total.value", "said to be approximate")
            .Follows(".indicators.1.tables[*].baseline_percent.value", "share of the workforce", _ => Group.Percent(now, "bme"))
            .Follows(".indicators.1.summary_figures[0].percent.value", "share of the workforce", _ => Group.Percent(now, "bme"))
            .Follows(".indicators.1.summary_figures[1].percent.value", "10 of 143 BAME people", _ => OfBme(10))
            .Follows(".indicators.1.bme_distribution[0].percent.value", "63 of 143 BAME people, the nearest whole number", _ => OfBme(63))
            .Follows(".indicators.1.bme_distribution[1].percent.value", "39 of 143 BAME people", _ => OfBme(39))
            .Follows(".indicators.1.bme_distribution[2].percent.value", "10 of 143 BAME people", _ => OfBme(10))
            .Follows(".indicators.1.bme_distribution[3].percent.value", "31 of 143 BAME people", _ => OfBme(31))
            .Given(".indicators.1.counts_by_staff_type[(0|1)].count", "people counted")
            .Follows(".indicators.1.counts_by_staff_type[2].count", "what is left of 143", _ => 143 - file.Count(".indicators.1.counts_by_staff_type[0].count") - file.Count(".indicators.1.counts_by_staff_type[1].count"))
            .Follows(".indicators.(2|3|4).years[0].(denominator|numerator).total.value", "sum of the groups",
                m => Groups.Sum(g => file.Count($".indicators.{m.Groups[1].Value}.years[0].{m.Groups[2].Value}.{g}.value")))
            .Repeats(".indicators.(3|4).years[0].denominator.(*).value", ".workforce[0].groups.$2.count")
            .Given(".indicators.(2|3|4).years[0].(denominator|numerator).*.value", "people counted")
            .Follows(".indicators.(2|3|4).years[0].rate_percent.total.value", "sum of the groups", m => 100 * Total(m.Groups[1].Value, "numerator") / Total(m.Groups[1].Value, "denominator"))
            .Follows(".indicators.(2|3|4).years[0].rate_percent.(*).value", "numerator of denominator", m => Group.RatePercent(likelihood[m.Groups[1].Value[0] - '0'], m.Groups[2].Value))
            .Follows(".indicators.(2|4).years[0].ratio.value", "White rate / BAME rate", m => likelihood[m.Groups[1].Value[0] - '0'].Value!.Value)
            .Given(".indicators.*.years[1].(ratio|change_printed).value", "counts of the year before are not printed")
            .Given(".indicators.*.benchmarks[*].value.value", "a national figure")
            .Add(".indicators.5.series[2].percent.value", _ => new Statement.ShareOf(35))
            .Add(".indicators.(5|6).series[(2|3)].percent.value", _ => new Statement.ShareOf(21))
            .Add(".indicators.(5|6|7|8).series[(*)].percent.value", m => Survey(m.Groups[1].Value, m.Groups[2].Value))
            .Given(".indicators.(5|6|7|8).series[*].(respondents|benchmark_percent.value)", "printed by the survey")
            .Given(".indicators.9.years[0].composition.voting.*.value", "members counted")
            .Follows(".indicators.9.years[0].percent.voting.(*).value", "share of 11 members", m => Group.Of(board.Percent!, m.Groups[1].Value))
            .Repeats(".indicators.9.years[0].workforce_row.(*).value", ".workforce[0].groups.$1.count")
            .Repeats(".benchmarks[0].value.value", ".indicators.2.benchmarks[0].value.value").Repeats(".benchmarks[1].value.value", ".indicators.5.series[4].benchmark_percent.value")
            .Repeats(".benchmarks[2].value.value", ".indicators.6.series[3].benchmark_percent.value").Repeats(".benchmarks[3].value.value", ".indicators.7.series[2].benchmark_percent.value")
            .Repeats(".benchmarks[4].value.value", ".indicators.8.series[7].benchmark_percent.value").Repeats(".benchmarks[5].value.value", ".indicators.9.benchmarks[0].value.value")
            .Given(".benchmarks[*].(value.value|value.count|count|previous.value)", "a national figure")
            .Follows(".claims[16].numbers[*].value", "White rate / BAME rate", _ => likelihood[4].Value!.Value)
            .Follows(".claims[21].numbers[1].value", "24 less 20", _ => 24 - 20).Follows(".claims[23].numbers[0].value", "24 less 20", _ => 24 - 20)
            .Follows(".claims[30].numbers[1].value", "80 less 72.7", _ => ProductFigures.Gap(7, 72.7, 80))
            .Given(".claims[(4|5|12|31|51)].numbers[*].value", "population or progress without counts");

        (int, int) Pair(int indicator, string group) =>
            (file.Count($".indicators.{indicator}.years[0].numerator.{group}.value"), file.Count($".indicators.{indicator}.years[0].denominator.{group}.value"));

        double Total(string indicator, string what) => Groups.Sum(g => file.Count($".indicators.{indicator}.years[0].{what}.{g}.value"));

        Statement Survey(string indicator, string series) =>
            file.Figures.FirstOrDefault(f => f.Path == $".indicators.{indicator}.series[{series}].respondents") is { } respondents
                ? new Statement.ShareOf((int)respondents.Value)
                : new Statement.Given("printed without respondents");
    }

    private static double OfBme(int count) => Group.Percent(ProductFigures.Representation([new(Area.Clinical, 2, 143 - count, count, 0)]), "bme");
}

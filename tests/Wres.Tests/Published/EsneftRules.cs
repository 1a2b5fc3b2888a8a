using Wres.Domain.Pay;
using Wres.TestKit.People;

namespace Wres.Tests.Published;

/// <summary>What follows from what in the report of the acute and community trust for 2021-22.</summary>
internal static class EsneftRules
{
    private static readonly string[] Groups = ["white", "bme", "unknown"];

    public static Rules Of(PublishedFile file)
    {
        Cell[] workforce = [new(Area.Clinical, 2, Headcount("white"), Headcount("bme"), Headcount("unknown"))];
        var now = ProductFigures.Representation(workforce);
        var likelihood = new[] { 2, 3, 4 }.ToDictionary(i => i, i => ProductFigures.Likelihood(i, Pair(i, "white"), Pair(i, "bme"), Pair(i, "unknown")));
        var board = ProductFigures.Voting((18, 1, 0), workforce);

        return new Rules()
            .Given(".workforce[0].groups.*.count", "people counted")
            .Follows(".workforce[1].groups.(*).percent.value", "share of the workforce", m => Group.Percent(now, m.Groups[1].Value))
            .Given(".workforce[2].groups.bme.percent.value", "counts of the year before are not printed")
            .Given(".indicators.1.tables[*].rows[*].cells.*.*.count", "people counted")
            .Follows(".indicators.1.tables[(*)].combined_percent.(*).(*).value", "White and BAME of clusters 2 and 3 together",
                m => Group.Percent(ProductFigures.Representation(Cells(m.Groups[1].Value, m.Groups[2].Value)), m.Groups[3].Value))
            .Follows(".indicators.1.summary_figures[0].percent.value", "share of the workforce", _ => Group.Percent(now, "bme"))
            .Repeats(".indicators.1.summary_figures[1].percent.value", ".workforce[2].groups.bme.percent.value")
            .Follows(".indicators.1.summary_figures[2].percent.value", "share of the workforce against 20.2", _ => 100 * (Group.Percent(now, "bme") / 20.2 - 1))
            .Given(".indicators.(2|3|4).years[0].numerator.*.value", "people counted")
            .Given(".indicators.2.years[0].denominator.*.value", "people counted")
            .Repeats(".indicators.(3|4).years[0].denominator.(*).value", ".workforce[0].groups.$2.count")
            .Follows(".indicators.(2|3|4).years[0].rate_percent.(*).value", "numerator of denominator", m => Group.RatePercent(likelihood[m.Groups[1].Value[0] - '0'], m.Groups[2].Value))
            .Follows(".indicators.(2|3|4).years[0].ratio.value", "ratio of the two rates", m => likelihood[m.Groups[1].Value[0] - '0'].Value!.Value)
            .Follows(".indicators.2.years[0].excess_over_one_printed.value", "ratio of the two rates, less 1", _ => likelihood[2].Value!.Value - 1)
            .Given(".indicators.2.years[1].excess_over_one_printed.value", "counts of the year before are not printed")
            .Given(".indicators.(5|6|7|8).series[*].percent.value", "printed without respondents")
            .Follows(".indicators.9.years[0].composition.(*).total.value", "sum of the groups", m => Groups.Sum(g => file.Count($".indicators.9.years[0].composition.{m.Groups[1].Value}.{g}.value")))
            .Given(".indicators.9.years[0].composition.*.*.value", "members counted")
            .Follows(".indicators.9.years[0].percent.overall.(*).value", "share of all 19 members", m => Group.Of(board.Percent!, m.Groups[1].Value))
            .Follows(".claims[10].numbers[0].value", "share of all 19 members", _ => board.Percent!.Bme)
            .Follows(".claims[10].numbers[1].value", "share of all 19 members", _ => board.Percent!.White)
            .Follows(".claims[18].numbers[2].value", "share of the workforce against 20.2", _ => 100 * (Group.Percent(now, "bme") / 20.2 - 1))
            .Follows(".claims[34].numbers[0].value", "BAME less White", _ => ProductFigures.Gap(8, 6.7, 19.4))
            .Given(".claims[(4|6|11|19|33|43|49|51)].numbers[*].value", "population, target or progress without counts");

        int Headcount(string group) => file.Count($".workforce[0].groups.{group}.count");

        (int, int) Pair(int indicator, string group) =>
            (file.Count($".indicators.{indicator}.years[0].numerator.{group}.value"), file.Count($".indicators.{indicator}.years[0].denominator.{group}.value"));

        IEnumerable<Cell> Cells(string table, string year) => Enumerable.Range(0, 2).Select(r => new Cell(
            Area.Clinical, 2 + r, file.Count($".indicators.1.tables[{table}].rows[{r}].cells.{year}.white.count"),
            file.Count($".indicators.1.tables[{table}].rows[{r}].cells.{year}.bme.count"), 0));
    }
}

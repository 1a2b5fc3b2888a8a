using Wres.Domain.Pay;
using Wres.TestKit.People;

namespace Wres.Tests.Published;

/// <summary>What follows from what in the report of the children's hospital for 2024/25.</summary>
internal static class AlderHeyRules
{
    private const string Counted = "people counted in a cell of Tables 1 and 2";
    private const string NoCounts = "printed without counts";

    public static Rules Of(PublishedFile file)
    {
        Dictionary<string, List<Cell>> tables = new(StringComparer.Ordinal) { ["2023"] = Cells(file, "2023"), ["2024"] = Cells(file, "2024"), ["2025"] = Cells(file, "2025") };
        var now = tables["2025"];
        var recruitment = Likelihood(file, 2);
        var disciplinary = ProductFigures.Likelihood(3, (12, 3983), (2, 636));
        var board = ProductFigures.Voting((9, 3, 1), now);
        var boardBefore = ProductFigures.Voting((9, 4, 1), tables["2024"]);

        return new Rules()
            .Follows(".workforce[0].total.value", "sum of Tables 1 and 2", _ => now.Sum(Total))
            .Follows(".workforce[0].groups.(*).count", "sum of Tables 1 and 2", m => Sum(now, m.Groups[1].Value))
            .Follows(".workforce[0].groups.(*).percent.value", "share of the workforce", m => Share(now, m.Groups[1].Value))
            .Follows(".workforce[1].total.value", "sum of Tables 1 and 2", _ => tables["2024"].Sum(Total))
            .Follows(".workforce[1].groups.bme.count", "sum of Tables 1 and 2", _ => Sum(tables["2024"], "bme"))
            .Given(".indicators.1.tables[*].rows[*].cells.*.*.count", Counted)
            .Follows(".indicators.1.tables[(*)].rows[(*)].cells.(*).(*).percent.value", "share of the cluster", m =>
                Share([Cell(file, m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value)], m.Groups[4].Value))
            .Follows(".indicators.1.summary_figures[0].percent.value", "share of the non-clinical clusters", _ => Share(now.Where(c => c.Area == Area.NonClinical), "bme"))
            .Follows(".indicators.1.summary_figures[1].percent.value", "share of the clinical clusters 1 to 4", _ => Share(now.Where(c => c.Area == Area.Clinical), "bme"))
            .Follows(".indicators.1.summary_figures[2].percent.value", "share of the clusters 5 to 7", _ => Share(now.Where(c => c.Area == Area.Medical), "bme"))
            .Repeats(".indicators.1.summary_figures[3].count", ".workforce[0].groups.unknown.count")
            .Repeats(".indicators.1.summary_figures[3].percent.value", ".workforce[0].groups.unknown.percent.value")
            .Follows(".indicators.1.summary_figures[4].count", "fall of the unknown since 2023", _ => Sum(tables["2023"], "unknown") - Sum(now, "unknown"))
            .Follows(".indicators.3.years[0].denominator.(*).value", "sum of Tables 1 and 2", m => Sum(now, m.Groups[1].Value))
            .Given(".indicators.*.years[0].(denominator|numerator).*.value", "people counted")
            .Follows(".indicators.2.years[0].rate_percent.(*).value", "appointed of shortlisted", m => Group.RatePercent(recruitment, m.Groups[1].Value))
            .Follows(".indicators.2.years[0].ratio.value", "White rate / BME rate", _ => recruitment.Value!.Value)
            .Follows(".indicators.3.years[0].rate_percent.(*).value", "cases of headcount", m => Group.RatePercent(disciplinary, m.Groups[1].Value))
            .Follows(".indicators.3.years[0].ratio.value", "BME rate / White rate", _ => disciplinary.Value!.Value)
            .Given(".indicators.(2|3|4).years[*].ratio.value", NoCounts)
            .Given(".indicators.(5|6|7|8).series[*].(percent|benchmark_percent).value", "printed without respondents")
            .Follows(".indicators.9.years[0].difference.(*).value", "14 voting members of whom 4 are BME, 9 White", m => Group.Of(boardBefore.Difference!, m.Groups[1].Value))
            .Follows(".indicators.9.years[1].difference.(*).value", "13 voting members of whom 3 are BME, 9 White", m => Group.Of(board.Difference!, m.Groups[1].Value))
            .Follows(".headline_table.rows[0].values.(2023|2024|2025).value", "share of the workforce", m => Share(tables[m.Groups[1].Value], "bme"))
            .Follows(".headline_table.rows[1].values.2025.value", "White rate / BME rate", _ => recruitment.Value!.Value)
            .Follows(".headline_table.rows[2].values.2025.value", "BME rate / White rate", _ => disciplinary.Value!.Value)
            .Repeats(".headline_table.rows[1].values.2024.value", ".indicators.2.years[1].ratio.value")
            .Repeats(".headline_table.rows[2].values.2024.value", ".indicators.3.years[1].ratio.value")
            .Repeats(".headline_table.rows[3].values.2024.value", ".indicators.4.years[1].ratio.value")
            .Repeats(".headline_table.rows[3].values.2025.value", ".indicators.4.years[0].ratio.value")
            .Repeats(".headline_table.rows[4].values.2024.value", ".indicators.5.series[0].percent.value").Repeats(".headline_table.rows[4].values.2025.value", ".indicators.5.series[2].percent.value")
            .Repeats(".headline_table.rows[5].values.2024.value", ".indicators.6.series[0].percent.value").Repeats(".headline_table.rows[5].values.2025.value", ".indicators.6.series[2].percent.value")
            .Repeats(".headline_table.rows[6].values.2024.value", ".indicators.7.series[0].percent.value").Repeats(".headline_table.rows[6].values.2025.value", ".indicators.7.series[2].percent.value")
            .Repeats(".headline_table.rows[7].values.2024.value", ".indicators.8.series[0].percent.value").Repeats(".headline_table.rows[7].values.2025.value", ".indicators.8.series[2].percent.value")
            .Follows(".headline_table.rows[8].values.2024.value", "14 voting members of whom 4 are BME", _ => boardBefore.Difference!.Bme)
            .Follows(".headline_table.rows[8].values.2025.value", "13 voting members of whom 3 are BME", _ => board.Difference!.Bme)
            .Given(".headline_table.rows[*].values.*.value", NoCounts)
            .Repeats(".benchmarks[0].value.value", ".indicators.6.series[4].benchmark_percent.value")
            .Follows(".claims[10].numbers[2].value", "fall of the unknown since 2023", _ => Sum(tables["2023"], "unknown") - Sum(now, "unknown"))
            .Follows(".claims[18].numbers[0].value", "552 of 2,212", _ => Group.RatePercent(recruitment, "white"))
            .Follows(".claims[18].numbers[3].value", "113 of 824", _ => Group.RatePercent(recruitment, "bme"))
            .Follows(".claims[22].numbers[1].value", "2 of 636", _ => Group.RatePercent(disciplinary, "bme"))
            .Follows(".claims[22].numbers[4].value", "12 of 3,983", _ => Group.RatePercent(disciplinary, "white"))
            .Follows(".claims[16].numbers[1].value", "White rate / BME rate", _ => recruitment.Value!.Value)
            .Repeats(".claims[20].numbers[0].value", ".indicators.2.years[0].denominator.unknown.value")
            .Repeats(".claims[20].numbers[1].value", ".indicators.2.years[0].numerator.unknown.value")
            .Repeats(".claims[22].numbers[0].value", ".indicators.3.years[0].numerator.bme.value")
            .Repeats(".claims[22].numbers[3].value", ".indicators.3.years[0].numerator.white.value")
            .Repeats(".claims[10].numbers[0].value", ".workforce[0].groups.unknown.count")
            .Repeats(".claims[33].numbers[0].value", ".headline_table.rows[8].values.2025.value")
            .Follows(".claims[33].numbers[1].value", "13 voting members of whom 9 are White", _ => board.Difference!.White)
            .Follows(".claims[34].numbers[1].value", "14 voting members of whom 9 are White", _ => boardBefore.Difference!.White)
            .Given(".claims[19].numbers[0].value", "the value of equality");
    }

    public static List<Cell> Cells(PublishedFile file, string year) =>
        [.. Enumerable.Range(0, 4).Select(r => Cell(file, "0", Name(r), year)), .. Enumerable.Range(0, 7).Select(r => Cell(file, "1", Name(r), year))];

    private static Cell Cell(PublishedFile file, string table, string row, string year)
    {
        var path = $".indicators.1.tables[{table}].rows[{row}].cells.{year}";
        var cluster = 1 + int.Parse(row, System.Globalization.CultureInfo.InvariantCulture);
        var area = table == "0" ? Area.NonClinical : cluster > 4 ? Area.Medical : Area.Clinical;
        return new Cell(area, cluster, file.Count(path + ".white.count"), file.Count(path + ".bme.count"), file.Count(path + ".unknown.count"));
    }

    private static Wres.Domain.Results.IndicatorResult Likelihood(PublishedFile file, int indicator)
    {
        return ProductFigures.Likelihood(indicator, Pair("white"), Pair("bme"), Pair("unknown"));

        (int, int) Pair(string group) => (file.Count($".indicators.{indicator}.years[0].numerator.{group}.value"), file.Count($".indicators.{indicator}.years[0].denominator.{group}.value"));
    }

    private static string Name(int row) => row.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static int Total(Cell cell) => cell.White + cell.Bme + cell.Unknown;

    private static int Sum(IEnumerable<Cell> cells, string group) => cells.Sum(c => group switch { "white" => c.White, "bme" => c.Bme, _ => c.Unknown });

    private static double Share(IEnumerable<Cell> cells, string group) => Group.Percent(ProductFigures.Representation(cells), group);
}

using Wres.Domain.Pay;
using Wres.TestKit.People;

namespace Wres.TestKit.Samples.Rbs;

/// <summary>Earlier years as published: the headline table and the cluster tables.</summary>
internal static class RbsCounts
{
    private const string Headline = "WRES report 2024/25, headline table";
    private const string Tables = "WRES report 2024/25, Tables 1 and 2";
    private const string Sums = "sum of Tables 1 and 2";

    /// <summary>March 2022 and 2023.</summary>
    public static CountsExtract Until2023()
    {
        var counts = new CountsExtract("2022-03", Headline)
            .Value(1, 8.9m).Value(2, 0.91m).Value(3, 0.91m).Value(4, 0.32m)
            .Survey(5, "BME", 16.9m).Survey(6, "BME", 20.1m).Survey(7, "BME", 51.0m).Survey(8, "BME", 10.5m).Value(9, 13.3m);
        counts = counts.Of("2023-03", Headline)
            .Value(1, 11.5m).Value(2, 1.45m).Value(3, 1.36m).Value(4, 1.77m)
            .Survey(5, "BME", 24.63m).Survey(6, "BME", 19.8m).Survey(7, "BME", 49.26m).Survey(8, "BME", 12.5m).Value(9, 10.7m);
        return Add(counts, "2023-03", RbsTables.March2023);
    }

    /// <summary>The figures of March 2024 that are printed without counts.</summary>
    public static CountsExtract WithRatiosOf2024(this CountsExtract counts) =>
        counts.Of("2024-03", Headline).Value(2, 2.43m).Value(3, 1.14m).Value(4, 1.0m);

    /// <summary>The workforce and board of March 2024.</summary>
    public static CountsExtract WithWorkforceOf2024(this CountsExtract counts) =>
        Add(counts.Of("2024-03", Headline).Value(1, 12.6m).Value(9, 16m), "2024-03", RbsTables.March2024);

    private static CountsExtract Add(CountsExtract counts, string period, IReadOnlyList<Cell> cells)
    {
        counts = counts.Of(period, Sums).Headcount(cells.Sum(c => c.White), cells.Sum(c => c.Bme), cells.Sum(c => c.Unknown)).Of(period, Tables);
        foreach (var cell in cells)
            counts = counts.Headcount(cell.White, cell.Bme, cell.Unknown, cell.Area.Name(), "cluster-" + Written.Number(cell.Cluster));
        return counts;
    }
}

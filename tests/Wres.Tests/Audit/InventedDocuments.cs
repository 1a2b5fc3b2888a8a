using Wres.Domain;
using Wres.Domain.Benchmarks;
using Wres.Domain.Comparison;
using Wres.Domain.Indicators;
using Wres.Domain.Inputs;
using Wres.Domain.Results;
using Wres.Extracts;
using Wres.Reports;
using Wres.Reports.Styles;
using Wres.TestKit.Invented;
using Wres.Tests.Samples;

namespace Wres.Tests.Audit;

/// <summary>What documents are made from, of organisations that do not exist, in house styles drawn by the seed.</summary>
internal static class InventedDocuments
{
    private static readonly string[] Minorities = ["BME", "BAME", "ethnic minority", "global majority", "Black, Asian and minority ethnic"];
    private static readonly string[] Unknowns = ["Unknown", "Not stated", "Missing or unknown", "Prefer not to say", "Undeclared"];
    private static readonly string[] YearForms = ["2024/25", "2024-25", "24/25", "2024/2025", "2025"];
    private static readonly string[] Indicators = ["Indicator", "Metric", "Measure"];
    private static readonly string[] Peoples = ["staff", "colleagues", "employees"];
    private static readonly int[] Sizes = [3, 12, 40, 160, 600];

    public static DocumentInputs Inputs(int seed)
    {
        var random = new Random(seed);
        var people = Sizes[random.Next(Sizes.Length)];
        var earlier = random.Next(4) == 0 ? null : Result(new InventedDrop((ulong)(seed * 2) + 1, 2024, people, 3, march: true), [], []).Result;
        var known = earlier is null ? Array.Empty<IndicatorsDocument>() : [earlier];
        var (result, drop) = Result(new InventedDrop((ulong)(seed * 2) + 2, 2025, people, 3, march: true), known, random.Next(5) == 0 ? Fewer(random) : []);
        return new DocumentInputs(
            result, drop.Inputs.Actions, drop.Files, drop.PeriodIssues, Style(random), new Dictionary<string, string>(StringComparer.Ordinal), new MethodSettings(),
            random.Next(3) == 0 ? Edition.Internal : Edition.Public, known, null);
    }

    /// <summary>Indicators whose data are missing altogether.</summary>
    private static int[] Fewer(Random random) => [.. Enumerable.Range(1, 9).Where(_ => random.Next(2) == 0)];

    private static HouseStyle Style(Random random)
    {
        var shipped = HouseStyles.Shipped.Values.ToList();
        var style = random.Next(3) == 0 ? new HouseStyle() : shipped[random.Next(shipped.Count)];
        return random.Next(3) == 0 ? style : style with
        {
            Words = style.Words with
            {
                Minority = Pick(random, Minorities),
                Unknown = Pick(random, Unknowns),
                People = Pick(random, Peoples),
                Indicator = Pick(random, Indicators),
            },
            YearForm = Pick(random, YearForms),
            Thousands = random.Next(2) == 0,
            CountFirst = random.Next(2) == 0,
            CaptionBelow = random.Next(2) == 0,
            GroupOrder = Pick<string[]>(random, [["white", "bme", "unknown"], ["bme", "white", "unknown"], ["unknown", "bme", "white"]]),
            ClusterYears = 1 + random.Next(3),
        };
    }

    private static T Pick<T>(Random random, T[] values) => values[random.Next(values.Length)];

    private static (IndicatorsDocument Result, DropResult Drop) Result(InventedDrop invented, IndicatorsDocument[] earlier, int[] without)
    {
        var drop = Drop.Read("XX9", invented.Period, invented.Files.Select(f => (f.Name, f.Bytes, f.Order)));
        var inputs = drop.Inputs with
        {
            RecruitmentTotals = without.Contains(2) ? null : drop.Inputs.RecruitmentTotals,
            Disciplinary = without.Contains(3) ? null : drop.Inputs.Disciplinary,
            Training = without.Contains(4) ? null : drop.Inputs.Training,
            Survey = without.Contains(5) ? null : drop.Inputs.Survey,
            Board = without.Contains(9) ? null : drop.Inputs.Board,
            Workforce = without.Contains(1) ? [] : drop.Inputs.Workforce,
        };
        var settings = new MethodSettings();
        var calculated = IndicatorCalculator.Calculate(inputs, settings);
        var history = new KnownHistory { Results = [.. earlier], Counts = inputs.Counts, Survey = inputs.Survey ?? [] };
        var compared = Comparer.Compare(inputs.Period, calculated.Indicators, history, settings, BenchmarkTable.Shipped);
        var document = new IndicatorsDocument
        {
            Organisation = new("XX9", "Northmoor University Hospitals NHS Foundation Trust"),
            Period = PeriodEntry.Of(inputs.Period),
            Run = new("run", "2025-06-01T09:00:00Z", MethodSettings.Version, "settings", [.. drop.Files.Select(f => f.Input)]),
            Workforce = calculated.Workforce,
            Indicators = calculated.Indicators,
            Comparison = compared.Comparison,
            Trend = compared.Trend,
            Quality = new(calculated.EthnicityDeclared, []),
        };
        return (document, drop);
    }
}

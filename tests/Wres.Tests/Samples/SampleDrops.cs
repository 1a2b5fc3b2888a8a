using Wres.Domain;
using Wres.Domain.Benchmarks;
using Wres.Domain.Comparison;
using Wres.Domain.Indicators;
using Wres.Domain.Inputs;
using Wres.Domain.Results;
using Wres.Extracts;

namespace Wres.Tests.Samples;

/// <summary>The samples read, calculated and compared once for all tests.</summary>
internal static class SampleDrops
{
    public static readonly SampleResult Rbs2024 = Of("RBS", "2024-03", null);
    public static readonly SampleResult Rbs2025 = Of("RBS", "2025-03", Rbs2024);
    public static readonly SampleResult Rde2022 = Of("RDE", "2022-03", null);
    public static readonly SampleResult Rv92021 = Of("RV9", "2021-03", null);

    public static SampleResult Get(string organisation) => organisation switch { "RBS" => Rbs2025, "RDE" => Rde2022, _ => Rv92021 };

    /// <summary>The period of Alder Hey's second drop where the first was never run.</summary>
    public static SampleResult Rbs2025Alone() => Of("RBS", "2025-03", null);

    private static SampleResult Of(string organisation, string period, SampleResult? yearBefore)
    {
        var drop = Drop.Sample(organisation, period);
        var calculated = Drop.Calculate(drop);
        var history = new KnownHistory
        {
            Results = yearBefore is null ? [] : [yearBefore.Document],
            Counts = drop.Inputs.Counts,
            Survey = drop.Inputs.Survey ?? [],
        };
        var compared = Comparer.Compare(drop.Inputs.Period, calculated.Indicators, history, new MethodSettings(), BenchmarkTable.Shipped);
        return new SampleResult(drop, calculated, compared);
    }
}

/// <summary>What a sample leads to.</summary>
internal sealed record SampleResult(DropResult Drop, CalculatedPeriod Calculated, ComparedPeriod Compared)
{
    public IndicatorResult Indicator(int id) => Calculated.Indicators[id - 1];

    public ComparisonEntry Comparison(int id) => Compared.Comparison[id - 1];

    public IEnumerable<int> With(string verdict) => Compared.Comparison.Where(c => c.Verdict == verdict).Select(c => c.Id);

    public InputEntry File(string kind) => Drop.Files.Single(f => f.Input.Kind == kind).Input;

    /// <summary>The result document, as a later period finds it stored.</summary>
    public IndicatorsDocument Document => new()
    {
        Organisation = new OrganisationEntry(Drop.Inputs.Organisation.Value, Drop.Inputs.Organisation.Value),
        Period = PeriodEntry.Of(Drop.Inputs.Period),
        Run = new RunEntry("1", "2025-04-14T09:00:00Z", MethodSettings.Version, "-", []),
        Workforce = Calculated.Workforce,
        Indicators = Calculated.Indicators,
        Comparison = Compared.Comparison,
        Trend = Compared.Trend,
        Quality = new QualityEntry(Calculated.EthnicityDeclared, []),
    };
}

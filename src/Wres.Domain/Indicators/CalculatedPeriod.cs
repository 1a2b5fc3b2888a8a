using Wres.Domain.Results;

namespace Wres.Domain.Indicators;

/// <summary>What one period's inputs say by themselves, before any comparison.</summary>
/// <param name="Workforce">Headcount by group; null where there is none.</param>
/// <param name="Indicators">Always nine, in order.</param>
/// <param name="EthnicityDeclared">(White + BME) / headcount, 0 to 1; null without a workforce.</param>
/// <param name="Issues">Issues found while counting, such as <c>unknown-not-given</c>, with how often.</param>
public sealed record CalculatedPeriod(
    WorkforceEntry? Workforce, IReadOnlyList<IndicatorResult> Indicators, double? EthnicityDeclared, IReadOnlyList<QualityIssue> Issues);

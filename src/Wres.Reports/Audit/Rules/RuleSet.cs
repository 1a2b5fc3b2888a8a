namespace Wres.Reports.Audit.Rules;

/// <summary>All rules, in the order of their codes.</summary>
internal static class RuleSet
{
    public static IReadOnlyList<AuditRule> All { get; } =
    [
        new R01PercentFromCounts(), new R02RowSumsToHundred(), new R03TableSums(), new R04RatioFromCounts(), new R05RatioFromPercents(),
        new R06SameFigure(), new R07ImprovementLabels(), new R08TrendWords(), new R09PossibleShare(), new R10SignificanceWords(),
        new R11DenominatorSwap(), new R12ImpliedTotals(), new R13BoardDifference(), new R14PointUnits(), new R15RatioWording(),
        new R16LabelDirection(), new R17Benchmarks(), new R18Dates(), new R19ActionConsistency(), new R20ActionCoverage(),
        new R21StatusAgainstText(), new R22OtherReport(), new R23Structure(), new R24Terms(), new R25NumberOrPercentage(),
        new R26MissingBase(), new R27Targets(), new R28Format(),
    ];
}

namespace Wres.Reports.Audit.Rules;

/// <summary>All rules, in the order of their codes.</summary>
internal static class RuleSet
{
    public static IReadOnlyList<AuditRule> All { get; } =
    [
        new R01PercentFromCounts(), new R02RowSumsToHundred(), new R03TableSums(), new R04RatioFromCounts(), new R05RatioFromPercents(),
        new R06SameFigure(), new R07ImprovementLabels(), new R08TrendWords(), new R09PossibleShare(), new R10SignificanceWords(),
        new R11DenominatorSwap(), new R12ImpliedTotals(), new R13BoardDifference(),
    ];
}

namespace Wres.Functions.Access;

/// <summary>What every operation of the API needs, in this one place, by the operation's name. One that is not here is for operators alone.</summary>
internal static class AccessRules
{
    private static readonly Dictionary<string, Need> All = new(StringComparer.Ordinal)
    {
        ["getHealth"] = Need.Nothing,
        ["getVersion"] = Need.Nothing,

        ["listRuns"] = Need.Read,
        ["getRun"] = Need.Read,
        ["getRunHistory"] = Need.Read,
        ["startRuns"] = Need.Prepare,
        ["terminateRun"] = Need.Prepare,
        ["rewindRun"] = Need.Operate,

        ["listExtracts"] = Need.Read,
        ["getDrop"] = Need.Read,
        ["getDataQuality"] = Need.Read,
        ["putExtract"] = Need.Prepare,
        ["checkExtracts"] = Need.Prepare,
        ["completeDrop"] = Need.Prepare,

        ["listOrganisations"] = Need.Read,
        ["getOrganisation"] = Need.Read,
        ["getSettings"] = Need.Read,

        ["getCurrentIndicators"] = Need.Read,
        ["getIndicators"] = Need.Read,
        ["getIndicator"] = Need.Read,
        ["getBreakdowns"] = Need.Read,
        ["getComparison"] = Need.Read,
        ["getTrend"] = Need.Read,

        ["listDocuments"] = Need.Read,
        ["getIndicatorsJson"] = Need.Read,
        ["getReportHtml"] = Need.Read,
        ["getReportPdf"] = Need.Read,
        ["getActionPlanHtml"] = Need.Read,
        ["getActionPlanPdf"] = Need.Read,
        ["getBoardSummaryHtml"] = Need.Read,
        ["getBoardSummaryPdf"] = Need.Read,
        ["getDataQualityHtml"] = Need.Read,
        ["getDataQualityCsv"] = Need.Read,
        ["getSubmissionCsv"] = Need.Read,
        ["getSubmissionXlsx"] = Need.Read,
        ["getRunJson"] = Need.Read,
        ["getAuditJson"] = Need.Read,

        ["auditReport"] = Need.Read,

        ["listActions"] = Need.Read,
        ["getAction"] = Need.Read,
        ["getActionHistory"] = Need.Read,
        ["createAction"] = Need.Prepare,
        ["changeAction"] = Need.Prepare,
        ["closeAction"] = Need.Prepare,
    };

    /// <summary>Every operation that has a rule.</summary>
    public static IReadOnlyCollection<string> Operations => All.Keys;

    /// <summary>What an operation needs.</summary>
    public static Need Of(string? operation) => operation is not null && All.TryGetValue(operation, out var need) ? need : Need.Operate;
}

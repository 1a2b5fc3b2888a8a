using Wres.Extracts.Schemas;

namespace Wres.Extracts.Normalised;

/// <summary>What becomes of each column in the canonical form.</summary>
internal static class NormalColumns
{
    private static readonly string[] NotNeeded =
        ["Position Title", "Gender", "Outcome", "Date Closed", "Provider", "Appointed Date"];

    private static readonly string[] YesNoColumns =
        ["Primary Assignment", "Shortlisted", "Appointed", "Interviewed", "Formal", "Mandatory", "Voting", "Executive"];

    private static readonly string[] Dates =
        ["Latest Start Date", "Shortlist Date", "Date Opened", "Date Completed", "Start Date", "End Date"];

    /// <summary>False for columns that nothing is counted by: they are dropped at the door.</summary>
    public static bool IsKept(string column) => !NotNeeded.Contains(column);

    /// <summary>Yes/no columns; in recruitment totals two of them are numbers.</summary>
    public static bool IsYesNo(string column, ExtractKind kind) => kind != ExtractKind.RecruitmentTotals && YesNoColumns.Contains(column);

    /// <summary>Date columns.</summary>
    public static bool IsDate(string column) => Dates.Contains(column);

    /// <summary>The action plan's texts keep their lines.</summary>
    public static bool KeepsLines(ExtractKind kind) => kind == ExtractKind.Actions;
}

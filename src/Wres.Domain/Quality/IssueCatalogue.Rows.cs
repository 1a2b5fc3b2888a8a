namespace Wres.Domain.Quality;

public static partial class IssueCatalogue
{
    /// <summary>Fewer cells than the last required column.</summary>
    public static readonly IssueDefinition RowShort = Error("row-short", "Row is too short",
        "The row has fewer cells than the last required column.",
        "Look for a line break or a missing separator in this row and export it again.", "A line break inside an unquoted cell.", true);

    /// <summary>A cell over the length limit.</summary>
    public static readonly IssueDefinition CellTooLong = Error("cell-too-long", "Cell is too long",
        "A cell of the row is longer than the limit.", "Look for a quote that is not closed in this row, or shorten the text.",
        "A cell of 40,000 characters.", true);

    /// <summary>A key or yes/no is blank or unreadable.</summary>
    public static readonly IssueDefinition ValueMissing = Error("value-missing", "A needed value is missing",
        "{0} is blank or can't be read.", "Fill it in at the source and export again.", "A row without Employee Number.", true);

    /// <summary>A number spoilt by a spreadsheet.</summary>
    public static readonly IssueDefinition ValueRuined = Error("value-ruined", "Value ruined by a spreadsheet",
        "{0} has the form 1.23E+07: a spreadsheet has rounded it, the number itself is lost.",
        "Export again and don't save the file from a spreadsheet, or format the column as text first.", "1.23E+07", true);

    /// <summary>A required date is blank.</summary>
    public static readonly IssueDefinition DateMissing = Error("date-missing", "A needed date is missing",
        "{0} is blank.", "Fill in the date at the source and export again.", "A case without Date Opened.", true);

    /// <summary>A required date can't be read.</summary>
    public static readonly IssueDefinition DateUnreadable = Error("date-unreadable", "Date can't be read",
        "{0} holds no date that can be read. Dates are day first; a period is yyyy-MM.",
        "Write dates as 31/03/2025, 31-Mar-2025 or 2025-03-31, periods as 2025-03.", "31/31/2025", true);

    /// <summary>A required number is blank, none or out of range.</summary>
    public static readonly IssueDefinition NumberUnreadable = Error("number-unreadable", "Number can't be read",
        "{0} is blank, no number, outside its range, or a fraction where people are counted.",
        "Write a plain number; percentages lie between 0 and 100, people are whole numbers from 0 up.", "12,5 or 104%", true);

    /// <summary>An optional value can't be read.</summary>
    public static readonly IssueDefinition ValueUnreadable = Warning("value-unreadable", "Value can't be read",
        "{0} can't be read and is treated as blank.", "Correct the value at the source.", "Latest Start Date: unknown");

    /// <summary>A value is none of the named ones.</summary>
    public static readonly IssueDefinition ValueUnknown = Warning("value-unknown", "Value is none of the known ones",
        "{0} is none of the values that the contract names; the row is counted and not used.",
        "Use one of the values of the contract.", "Measure: heads");

    /// <summary>Ethnic origin that no rule maps.</summary>
    public static readonly IssueDefinition EthnicOriginUnmapped = Warning("ethnic-origin-unmapped", "Ethnic origin isn't known",
        "Ethnic Origin is no known code or label; it counts as Unknown meanwhile.",
        "Correct it at the source, or save a value map for this organisation.", "Northern European");

    /// <summary>A source of recruitment that is none of the named ones.</summary>
    public static readonly IssueDefinition SourceUnknown = Information("source-unknown", "Recruitment source isn't known",
        "Source is none of Internal, External and International; it counts as not recorded.", "Use one of the three words.", "Agency");

    private static IReadOnlyList<IssueDefinition> Rejecting =>
        [RowShort, CellTooLong, ValueMissing, ValueRuined, DateMissing, DateUnreadable, NumberUnreadable];

    private static IReadOnlyList<IssueDefinition> Values => [ValueUnreadable, ValueUnknown, EthnicOriginUnmapped, SourceUnknown];
}

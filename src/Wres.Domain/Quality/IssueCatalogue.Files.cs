namespace Wres.Domain.Quality;

public static partial class IssueCatalogue
{
    /// <summary>No cell of the file is filled.</summary>
    public static readonly IssueDefinition Empty = Error("empty", "Empty file", "The file has no filled cell.",
        "Export it again and check that the report ran for the right organisation and dates.", "A file of 0 bytes.");

    /// <summary>No row is a known header.</summary>
    public static readonly IssueDefinition HeaderUnknown = Error("header-unknown", "No known header",
        "None of the first 30 rows has every required column of one kind. {0}",
        "Add or rename the missing columns, or save a column map for this organisation.",
        "A staff export without Ethnic Origin: the nearest kind is staff, missing Ethnic Origin.");

    /// <summary>The bytes are no readable text, workbook or table.</summary>
    public static readonly IssueDefinition FileUnreadable = Error("file-unreadable", "File can't be read",
        "The file can't be read as text or as a workbook: it is damaged, cut off or of another type.",
        "Open it in its own program, save it as .xlsx or .csv and drop it again.", "A workbook cut off in the middle.");

    /// <summary>The workbook asks for a password.</summary>
    public static readonly IssueDefinition WorkbookProtected = Error("workbook-protected", "Workbook has a password",
        "The workbook is encrypted with a password.", "Save it without a password and drop it again; the drop folder is itself protected.",
        "An .xlsx saved with a password to open.");

    /// <summary>A quoted cell is never closed.</summary>
    public static readonly IssueDefinition QuoteUnclosed = Error("quote-unclosed", "A quote is never closed",
        "A cell in this row opens with a quote that is never closed, so all lines from here on were read as one cell.",
        "Close or remove the quote in this row, or export the file again.", "1001,\"Nurse, Senior,Band 5 with no closing quote.");

    /// <summary>More bytes than the limit.</summary>
    public static readonly IssueDefinition FileTooLarge = Error("file-too-large", "File is too large",
        "The file is larger than the limit of {0} MB.", "Split it, export fewer columns, or raise the limit in the settings.",
        "A file of 800 MB where the limit is 500 MB.");

    /// <summary>More data rows than the limit.</summary>
    public static readonly IssueDefinition RowsTooMany = Error("rows-too-many", "Too many rows",
        "The file has more data rows than the limit of {0}.", "Split it, or raise the limit in the settings.",
        "5,000,001 rows where the limit is 5,000,000.");

    /// <summary>More columns than the limit.</summary>
    public static readonly IssueDefinition ColumnsTooMany = Error("columns-too-many", "Too many columns",
        "The header has more columns than the limit of {0}.", "Export only the columns that are needed, or raise the limit in the settings.",
        "16,384 columns where the limit is 500.");

    /// <summary>More sheets than the limit.</summary>
    public static readonly IssueDefinition SheetsTooMany = Error("sheets-too-many", "Too many sheets",
        "The workbook has more sheets than the limit of {0}.", "Keep only the sheet with the extract, or raise the limit in the settings.",
        "400 sheets where the limit is 100.");

    /// <summary>Unpacks to far more than its size.</summary>
    public static readonly IssueDefinition WorkbookInflated = Error("workbook-inflated", "Workbook unpacks to too much",
        "The workbook unpacks to more than the limits allow ({0}).",
        "Save it again from its own program, or as .csv; raise the limits in the settings if it is really that large.",
        "A workbook of 1 MB that unpacks to 1 GB.");

    /// <summary>Another file of the kind counts instead.</summary>
    public static readonly IssueDefinition Superseded = Information("superseded", "Another file counts instead",
        "A later written or better file of the same kind, or one with identical bytes, is in the drop; no row of this file counts. {0}",
        "Nothing, if that is meant; else drop the right file again.", "staff-old.csv beside a later staff.csv.");

    /// <summary>A header and nothing below.</summary>
    public static readonly IssueDefinition NoRows = Warning("no-rows", "No rows",
        "The file has a header and no data rows.", "Nothing, if there were no cases; else check the report's filters.",
        "A year without disciplinary cases.");

    /// <summary>An optional column is missing.</summary>
    public static readonly IssueDefinition ColumnMissing = Information("column-missing", "Optional column is missing",
        "The column {0} is not in the file; what depends on it is left out.", "Add the column to the export if the trust has it.",
        "A staff export without Care Group.");

    /// <summary>A second column for the same name.</summary>
    public static readonly IssueDefinition ColumnTwice = Warning("column-twice", "Two columns for one name",
        "More than one column can be {0}; the canonical name, then the first alias, then the leftmost column is used.",
        "Remove or rename the other column.", "Pay Grade and Band in one staff export.");

    private static IReadOnlyList<IssueDefinition> Files =>
    [
        Empty, HeaderUnknown, FileUnreadable, WorkbookProtected, QuoteUnclosed, FileTooLarge, RowsTooMany, ColumnsTooMany, SheetsTooMany,
        WorkbookInflated, Superseded, NoRows, ColumnMissing, ColumnTwice,
    ];
}

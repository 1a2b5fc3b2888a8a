namespace Wres.Domain.Quality;

public static partial class IssueCatalogue
{
    /// <summary>Status of an assignment that is none of the known ones.</summary>
    public static readonly IssueDefinition AssignmentStatusUnknown = Warning("assignment-status-unknown", "Assignment status isn't known",
        "Assignment Status is blank or none of the known ones; the person counts as in post.",
        "Correct the status at the source.", "Status: Pending");

    /// <summary>No rule maps the staff group.</summary>
    public static readonly IssueDefinition StaffGroupUnmapped = Warning("staff-group-unmapped", "Staff group isn't known",
        "Staff Group is blank or none of the national ones; the row counts as clinical.",
        "Correct it at the source, or save a value map for this organisation.", "Corporate Hub");

    /// <summary>Occupation code against staff group.</summary>
    public static readonly IssueDefinition AreaDisagrees = Warning("area-disagrees", "Occupation code and staff group disagree",
        "Occupation Code and Staff Group put the person in different areas; Medical and Dental wins, else the occupation code.",
        "Correct one of the two at the source.", "G2D with Nursing and Midwifery Registered");

    /// <summary>No rule maps the pay grade.</summary>
    public static readonly IssueDefinition PayGradeUnmapped = Warning("pay-grade-unmapped", "Pay grade isn't known",
        "Pay Grade gives no band; the person counts under other.", "Correct it at the source, or save a value map for this organisation.",
        "Local Scale 3");

    /// <summary>Text and code of a pay grade differ.</summary>
    public static readonly IssueDefinition PayGradeDisagrees = Warning("pay-grade-disagrees", "Pay grade's text and code disagree",
        "The band in the text of Pay Grade is another one than its code's; the text wins.", "Correct the grade at the source.",
        "NHS|XR05|Review Body Band 6");

    /// <summary>A code that lost its leading zeros, as the staff group proves.</summary>
    public static readonly IssueDefinition OccupationCodeZeros = Information("occupation-code-zeros", "Occupation code lost its leading zeros",
        "Occupation Code has fewer than three digits and the staff group is Medical and Dental: a spreadsheet has taken its leading zeros; "
        + "it is read as the medical code that it was.", "Format the column as text before saving from a spreadsheet.", "21 instead of 021");

    /// <summary>One person, two groups.</summary>
    public static readonly IssueDefinition EthnicOriginDiffers = Warning("ethnic-origin-differs", "One person with two ethnic origins",
        "Rows of one Employee Number give different groups; the row of the counted assignment decides.", "Correct the record at the source.",
        "White on one assignment, Asian on the other.");

    /// <summary>The same assignment twice.</summary>
    public static readonly IssueDefinition AssignmentTwice = Information("assignment-twice", "The same assignment twice",
        "Employee Number and Assignment Number are those of another row; the person counts once.", "Remove the repeated row from the export.",
        "Two reports pasted into one file.");

    /// <summary>Appointed without having been shortlisted.</summary>
    public static readonly IssueDefinition AppointedNotShortlisted = Information("appointed-not-shortlisted", "Appointed but not shortlisted",
        "Appointed is Yes and Shortlisted is No; the row is excluded.", "Record the shortlisting stage in the recruitment system.",
        "Shortlisted No, Appointed Yes");

    /// <summary>An application again.</summary>
    public static readonly IssueDefinition DuplicateRow = Information("duplicate-row", "The same application again",
        "Vacancy Reference and Applicant ID are those of an earlier counted row; this one is excluded.",
        "Nothing, if the export repeats rows.", "Two rows of one application.");

    /// <summary>A board member again.</summary>
    public static readonly IssueDefinition DuplicateMember = Information("duplicate-member", "The same board member again",
        "Member ID is that of another row with a later start; this one is excluded.", "Nothing, if the member changed role.",
        "A director who became chair.");

    /// <summary>A case of someone not in the workforce.</summary>
    public static readonly IssueDefinition CaseNotInPost = Information("case-not-in-post", "Case of someone not in post",
        "The person of this case is not in the workforce on the snapshot; the case counts.", "Nothing, if the person has left.",
        "A case of someone who left in January.");

    /// <summary>Training of someone not in the workforce.</summary>
    public static readonly IssueDefinition TrainingNotInPost = Information("training-not-in-post", "Training of someone not in post",
        "The person of this attendance is not in the workforce on the snapshot; the row is excluded.", "Nothing, if the person has left.",
        "A course of someone who left in January.");

    /// <summary>One figure given in two ways.</summary>
    public static readonly IssueDefinition FigureConflict = Error("figure-conflict", "One figure with two values",
        "The same figure stands elsewhere with other numbers; neither is used.", "Keep the right one and remove the other.",
        "BME 14.6% in one row and 16.4% in another.");

    /// <summary>No Unknown and no All to derive it from.</summary>
    public static readonly IssueDefinition UnknownNotGiven = Warning("unknown-not-given", "Unknown isn't given",
        "There is neither an Unknown nor an All figure for this area and level; Unknown counts as 0.",
        "Add the Unknown or the All figure, 0 where there is none.", "Headcount by White and BME only.");

    private static IReadOnlyList<IssueDefinition> Rules =>
    [
        AssignmentStatusUnknown, StaffGroupUnmapped, AreaDisagrees, PayGradeUnmapped, PayGradeDisagrees, OccupationCodeZeros,
        EthnicOriginDiffers, AssignmentTwice, AppointedNotShortlisted, DuplicateRow, DuplicateMember, CaseNotInPost, TrainingNotInPost,
        FigureConflict, UnknownNotGiven,
    ];
}

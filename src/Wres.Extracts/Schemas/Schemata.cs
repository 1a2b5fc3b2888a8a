namespace Wres.Extracts.Schemas;

/// <summary>The schemas of all kinds, with the aliases of the contract and some more that trusts use.</summary>
internal static class Schemata
{
    private static readonly string[] EmployeeNumber = ["Emp No", "Employee No", "Staff Number", "Employee ID", "Unique NHS Identifier"];
    private static readonly string[] EthnicOrigin = ["Ethnicity", "Ethnic Group", "Ethnic Category"];

    public static readonly Schema Staff = new(ExtractKind.Staff, "staff",
    [
        new("Employee Number", true, EmployeeNumber),
        new("Assignment Number", true, "Asg No", "Assignment No", "Asg Number"),
        new("Primary Assignment", true, "Primary", "Primary Asg", "Primary Flag"),
        new("Assignment Category", true, "Assignment Type", "Employee Category", "Asg Type Of Contract", "Contract Type"),
        new("Staff Group", true),
        new("Pay Grade", true, "Grade", "Pay Scale", "Payscale", "Payscale Description", "Pay Band", "AfC Band", "Band", "Grade Code"),
        new("Ethnic Origin", true, EthnicOrigin),
        new("Assignment Status", false, "Asg Status", "Status"),
        new("Job Role", false, "Role"),
        new("Occupation Code", false, "Occ Code", "OCS Code"),
        new("FTE", false, "WTE", "Contracted WTE"),
        new("Organisation", false, "Employer", "VPD"),
        new("Division", false, "Directorate", "Org L3", "Clinical Division"),
        new("Care Group", false, "Org L4", "Service Group"),
        new("Position Title", false, "Position", "Position Name"),
        new("Latest Start Date", false, "Start Date", "Hire Date", "Latest Hire Date"),
        new("Gender", false),
    ], []);

    public static readonly Schema Recruitment = new(ExtractKind.Recruitment, "recruitment",
    [
        new("Vacancy Reference", true, VacancyReference),
        new("Applicant ID", true, ApplicantId),
        new("Ethnic Origin", true, EthnicOrigin),
        new("Shortlisted", true, "Shortlist"),
        new("Appointed", true, "Offered and Appointed", "Hired"),
        new("Interviewed", false),
        new("Pay Grade", false, "Grade", "Pay Band", "AfC Band", "Band"),
        new("Staff Group", false),
        new("Division", false, "Directorate"),
        new("Source", false),
        new("Shortlist Date", false),
        new("Appointed Date", false),
    ], []);

    public static readonly Schema RecruitmentTotals = new(ExtractKind.RecruitmentTotals, "recruitment",
    [
        new("Ethnic Origin", true, EthnicOrigin),
        new("Shortlisted", true, "Shortlist"),
        new("Appointed", true, "Offered and Appointed", "Hired"),
        new("Applications", false, "Applied", "Applicants"),
    ], ["Vacancy Reference", .. VacancyReference, "Applicant ID", .. ApplicantId]);

    public static readonly Schema Disciplinary = new(ExtractKind.Disciplinary, "disciplinary",
    [
        new("Case Reference", true, "Case ID", "Case No"),
        new("Employee Number", true, EmployeeNumber),
        new("Case Type", true, "Type"),
        new("Formal", true, "Formal Process", "Formal Investigation"),
        new("Date Opened", true, "Opened", "Date Formal Investigation Opened"),
        new("Date Closed", false),
        new("Outcome", false),
        new("Ethnic Origin", false, EthnicOrigin),
        new("Division", false, "Directorate"),
    ], []);

    public static readonly Schema Training = new(ExtractKind.Training, "training",
    [
        new("Employee Number", true, EmployeeNumber),
        new("Course", true, "Course Name", "Class"),
        new("Mandatory", true, "Statutory or Mandatory"),
        new("Date Completed", true, "Completed", "End Date", "Class Date"),
        new("Status", false),
        new("Provider", false),
    ], []);

    public static readonly Schema Survey = new(ExtractKind.Survey, "survey",
    [
        new("Survey Year", true),
        new("Indicator", true),
        new("Group", true, "Ethnicity"),
        new("Percent", true, "Result", "Score"),
        new("Responses", false, "Respondents", "Base", "n"),
        new("Benchmark Percent", false),
        new("Organisation Type", false),
    ], []);

    public static readonly Schema Board = new(ExtractKind.Board, "board",
    [
        new("Member ID", true, "ID"),
        new("Role", true, "Position", "Title"),
        new("Executive", true, "Exec"),
        new("Voting", true, "Voting Member"),
        new("Ethnic Origin", true, EthnicOrigin),
        new("Start Date", false),
        new("End Date", false),
    ], []);

    public static readonly Schema Counts = new(ExtractKind.Counts, "counts",
    [
        new("Period", true),
        new("Indicator", true),
        new("Measure", true),
        new("Group", true),
        new("Area", false),
        new("Level", false),
        new("Numerator", false),
        new("Denominator", false),
        new("Value", false),
        new("Source", false),
    ], []);

    public static readonly Schema Actions = new(ExtractKind.Actions, "actions",
    [
        new("Reference", true),
        new("Indicators", true),
        new("Action", true),
        new("Objective", false),
        new("Rationale", false),
        new("KPIs", false),
        new("Owner", false),
        new("Due", false),
        new("Status", false),
        new("Progress", false),
        new("Next Steps", false),
        new("Update", false),
        new("Impact", false),
        new("Sustainability", false),
        new("Review Date", false),
        new("High Impact Action", false),
        new("Forum", false),
        new("Frequency", false),
        new("Previous Reference", false),
    ], []);

    /// <summary>All, in the order in which a tie is decided.</summary>
    public static readonly IReadOnlyList<Schema> All =
        [Staff, Recruitment, RecruitmentTotals, Disciplinary, Training, Survey, Board, Counts, Actions];

    private static string[] VacancyReference => ["Vacancy Ref", "Vacancy ID", "Job Reference"];

    private static string[] ApplicantId => ["Application ID", "Candidate ID", "Applicant Ref"];
}

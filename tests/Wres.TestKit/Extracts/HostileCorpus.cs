namespace Wres.TestKit.Extracts;

/// <summary>Files as trusts really export them, and worse, each with what reading it must give.</summary>
public static partial class HostileCorpus
{
    /// <summary>Header of a staff file, required columns only.</summary>
    public const string StaffHeader =
        "Employee Number,Assignment Number,Primary Assignment,Assignment Category,Staff Group,Pay Grade,Ethnic Origin";

    private const string Nurse = "Nursing and Midwifery Registered";
    private const string CasesHeader = "Case Reference,Employee Number,Case Type,Formal,Date Opened";
    private const string SurveyHeader = "Survey Year,Indicator,Group,Percent,Responses,Benchmark Percent";
    private const string CountsHeader = "Period,Indicator,Measure,Group,Area,Level,Numerator,Denominator,Value";
    private const string BoardHeader = "Member ID,Role,Executive,Voting,Ethnic Origin,Start Date,End Date";
    private const string RecruitmentHeader = "Vacancy Reference,Applicant ID,Ethnic Origin,Shortlisted,Appointed,Shortlist Date";
    private const string TrainingHeader = "Employee Number,Course,Mandatory,Date Completed,Status";

    /// <summary>All files.</summary>
    public static IReadOnlyList<HostileFile> All => _all ??= [.. Texts(), .. Shapes(), .. StaffFiles(), .. Flows(), .. Figures(), .. Tables(), .. Broken()];

    private static IReadOnlyList<HostileFile>? _all;

    private static string Row(string employee, string grade = "Band 5", string origin = "A White - British", string category = "Permanent") =>
        $"{employee},{employee},Yes,{category},{Nurse},{grade},{origin}";
}

namespace Wres.TestKit.Invented;

/// <summary>Headings that mean a canonical column, by kind; the canonical name is one of them.</summary>
internal static class SheetAliases
{
    private static readonly string[] EthnicOrigin = ["Ethnicity", "Ethnic Group", "Ethnic Category"];
    private static readonly string[] EmployeeNumber = ["Emp No", "Employee No", "Staff Number", "Employee ID", "Unique NHS Identifier"];

    private static readonly Dictionary<string, string[]> Table = new(StringComparer.Ordinal)
    {
        ["staff|Employee Number"] = EmployeeNumber,
        ["staff|Assignment Number"] = ["Asg No", "Assignment No", "Asg Number"],
        ["staff|Primary Assignment"] = ["Primary", "Primary Asg", "Primary Flag"],
        ["staff|Assignment Category"] = ["Assignment Type", "Employee Category", "Asg Type Of Contract", "Contract Type"],
        ["staff|Assignment Status"] = ["Asg Status", "Status"],
        ["staff|Pay Grade"] = ["Grade", "Pay Scale", "Payscale", "Payscale Description", "Pay Band", "AfC Band", "Band", "Grade Code"],
        ["staff|Ethnic Origin"] = EthnicOrigin,
        ["staff|Job Role"] = ["Role"],
        ["staff|Occupation Code"] = ["Occ Code", "OCS Code"],
        ["staff|FTE"] = ["WTE", "Contracted WTE"],
        ["staff|Division"] = ["Directorate", "Org L3", "Clinical Division"],
        ["staff|Care Group"] = ["Org L4", "Service Group"],
        ["staff|Latest Start Date"] = ["Start Date", "Hire Date", "Latest Hire Date"],
        ["recruitment|Vacancy Reference"] = ["Vacancy Ref", "Vacancy ID", "Job Reference"],
        ["recruitment|Applicant ID"] = ["Application ID", "Candidate ID", "Applicant Ref"],
        ["recruitment|Ethnic Origin"] = EthnicOrigin,
        ["recruitment|Shortlisted"] = ["Shortlist"],
        ["recruitment|Appointed"] = ["Offered and Appointed", "Hired"],
        ["disciplinary|Employee Number"] = EmployeeNumber,
        ["disciplinary|Case Reference"] = ["Case ID", "Case No"],
        ["disciplinary|Case Type"] = ["Type"],
        ["disciplinary|Formal"] = ["Formal Process", "Formal Investigation"],
        ["disciplinary|Date Opened"] = ["Opened", "Date Formal Investigation Opened"],
        ["disciplinary|Ethnic Origin"] = EthnicOrigin,
        ["training|Employee Number"] = EmployeeNumber,
        ["training|Course"] = ["Course Name", "Class"],
        ["training|Mandatory"] = ["Statutory or Mandatory"],
        ["training|Date Completed"] = ["Completed", "End Date", "Class Date"],
        ["survey|Percent"] = ["Result", "Score"],
        ["survey|Responses"] = ["Respondents", "Base", "n"],
        ["board|Member ID"] = ["ID"],
        ["board|Role"] = ["Position", "Title"],
        ["board|Voting"] = ["Voting Member"],
        ["board|Executive"] = ["Exec"],
        ["board|Ethnic Origin"] = EthnicOrigin,
    };

    public static IReadOnlyList<string> Of(string kind, string column) => Table.GetValueOrDefault(kind + "|" + column, []);
}

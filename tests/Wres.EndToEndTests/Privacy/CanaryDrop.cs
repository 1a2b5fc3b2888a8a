using System.Globalization;
using System.Text;

namespace Wres.EndToEndTests.Privacy;

/// <summary>
/// A drop in which every personal field of every kind, in good rows and in bad, in columns that we know and that we do not, in sheets'
/// names and near-miss headers, holds a text that must never come out. Files' own names hold another one: the results name files.
/// </summary>
internal static class CanaryDrop
{
    public const string Canary = "Zxcanary";
    /// <summary>In columns that something is counted by, which normalised files keep.</summary>
    public const string Needed = "Wncanary";

    public const string FileCanary = "Qvcanary";

    public static IEnumerable<(string Name, byte[] Bytes)> Files()
    {
        yield return ($"staff {FileCanary}.csv", Text(Staff()));
        yield return ($"applicants {FileCanary}.csv", Text(Recruitment()));
        yield return ("cases.csv", Text(Disciplinary()));
        yield return ("training.csv", Text(Training()));
        yield return ("board.csv", Text(Board()));
        yield return ("unknown.csv", Text($"Surname,Emp Nmber {Canary},Ethnicty {Canary}\n{Canary},{Canary},{Canary}\n"));
        yield return ("nearly.csv", Text($"Employee Number,Assignment Number,Primary Assignment,{Canary},Staff Group\n{Canary},{Canary},Yes,x,y\n"));
        yield return ($"torn {FileCanary}.xlsx", Text($"PK {Canary}"));
    }

    private static string Staff()
    {
        var text = new StringBuilder("Employee Number,Assignment Number,Primary Assignment,Assignment Category,Assignment Status,Staff Group,Pay Grade,Ethnic Origin,Job Role,Position Title,Organisation,FTE,Latest Start Date,Surname,NI Number\n");
        for (var i = 0; i < 40; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Canary}E{i},{Canary}A{i},Yes,Permanent,Active Assignment,Administrative and Clerical,Band {2 + (i % 7)},{(i % 4 == 0 ? "H Indian" : "A White - British")},");
            text.Append(CultureInfo.InvariantCulture, $"{Needed}R,{Canary}P,{Needed}O,1.0,01/04/2020,{Canary}S,{Canary}N\n");
        }

        // A bad value of each kind that can be bad, with a canary in its place.
        text.Append(CultureInfo.InvariantCulture, $"{Canary}E90,{Canary}A90,{Canary},Permanent,Active Assignment,Administrative and Clerical,Band 5,A,{Needed},{Canary},{Needed},{Needed},{Canary},{Canary},{Canary}\n");
        text.Append(CultureInfo.InvariantCulture, $",{Canary}A91,Yes,Permanent,Active Assignment,Administrative and Clerical,Band 5,A,{Needed},{Canary},{Needed},1,,{Canary},{Canary}\n");
        text.Append(CultureInfo.InvariantCulture, $"{Canary}E0,{Canary}A0,No,Permanent,Active Assignment,Administrative and Clerical,Band 5,A,{Needed},{Canary},{Needed},1,,{Canary},{Canary}\n");
        text.Append(CultureInfo.InvariantCulture, $"{Canary}short\n{Canary}E92,{Canary}A92\n");
        return text.ToString();
    }

    private static string Recruitment() =>
        $"""
        Vacancy Reference,Applicant ID,Ethnic Origin,Shortlisted,Appointed,Shortlist Date,Surname
        {Needed}V1,{Canary}1,A,Yes,Yes,01/05/2024,{Canary}
        {Needed}V1,{Canary}2,H,Yes,No,01/05/2024,{Canary}
        {Needed}V1,{Canary}2,H,Yes,No,01/05/2024,{Canary}
        {Needed}V1,{Canary}3,H,{Canary},{Canary},{Canary},{Canary}
        {Needed}V1,,H,Yes,No,,{Canary}
        """;

    private static string Disciplinary() =>
        $"""
        Case Reference,Employee Number,Case Type,Formal,Date Opened,Date Closed,Outcome,Ethnic Origin,Surname
        {Canary}C1,{Canary}E1,Disciplinary,Yes,01/06/2024,01/07/2024,{Canary},A,{Canary}
        {Canary}C2,{Canary}E4,Disciplinary,Yes,{Canary},{Canary},{Canary},H,{Canary}
        {Canary}C3,{Canary}E77,Disciplinary,{Canary},01/06/2024,,{Canary},H,{Canary}
        {Canary}C4,{Canary}E99,Disciplinary,Yes,01/06/2024,,{Canary},H,{Canary}
        """;

    private static string Training() =>
        $"""
        Employee Number,Course,Mandatory,Date Completed,Status,Provider,Surname
        {Canary}E1,{Needed} course,No,01/06/2024,Completed,{Canary},{Canary}
        {Canary}E2,{Needed} course,{Canary},{Canary},Completed,{Canary},{Canary}
        {Canary}E98,{Needed} course,No,01/06/2024,Completed,{Canary},{Canary}
        """;

    private static string Board() =>
        $"""
        Member ID,Role,Executive,Voting,Ethnic Origin,Start Date,Surname
        {Canary}B1,{Needed} chair,No,Yes,A,01/04/2020,{Canary}
        {Canary}B2,{Needed} chief,Yes,{Canary},H,{Canary},{Canary}
        {Canary}B2,{Needed} chief,Yes,Yes,H,,{Canary}
        """;

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}

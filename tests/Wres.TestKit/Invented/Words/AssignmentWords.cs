namespace Wres.TestKit.Invented.Words;

/// <summary>Assignment categories and statuses as cells, with the rule of the population that they fit; empty for none.</summary>
internal static class AssignmentWords
{
    public static readonly Known<string>[] Categories =
    [
        new("Permanent", ""), new("Permanent", ""), new("Permanent", ""), new("Permanent", ""), new("Fixed Term Temp", ""), new("Fixed Term Temp", ""), new("Locum", ""), new("", ""),
        new("Bankside Unit", ""), new("Bank", "bank"), new("NHS Bank Staff", "bank"), new("Bank - Honorary", "bank"), new("Honorary", "honorary"), new("Honorary/Agency", "honorary"),
        new("Agency", "agency"), new("Contractor", "agency"), new("Non-Executive Director", "non-executive"), new("Non Exec", "non-executive"), new("Chair", "non-executive"),
        new("Volunteer", "volunteer"), new("Secondment In", "seconded-in"), new("Seconded-in", "seconded-in"),
    ];

    /// <summary>y in post, n not in post, ? in post with an issue.</summary>
    public static readonly Known<char>[] Statuses =
    [
        new("Active Assignment", 'y'), new("Active Assignment", 'y'), new("Active Assignment", 'y'), new("Active Assignment", 'y'), new("Acting Up", 'y'), new("Internal Secondment", 'y'),
        new("Out on External Secondment - Paid", 'y'), new("Maternity & Adoption", 'y'), new("Career Break", 'y'), new("", '?'), new("Something Else", '?'), new("Terminated", 'n'),
        new("Terminate Assignment", 'n'), new("Inactive Not Worked", 'n'), new("Suspend Assignment", 'n'), new("Suspended", 'n'),
    ];

    /// <summary>True where the type is disciplinary.</summary>
    public static readonly Known<bool>[] CaseTypes =
    [
        new("Disciplinary", true), new("Disciplinary", true), new("Formal disciplinary - conduct", true), new("Disciplinary/Grievance", true), new("Grievance", false), new("Capability", false), new("Sickness Absence", false),
    ];

    /// <summary>True where the attendance counts.</summary>
    public static readonly Known<bool>[] TrainingStatuses =
    [
        new("Completed", true), new("Complete", true), new("Attended", true), new("Passed", true), new("", true), new("Not completed", false), new("Did not attend", false), new("Booked", false), new("Cancelled", false), new("Not attended", false),
    ];
}

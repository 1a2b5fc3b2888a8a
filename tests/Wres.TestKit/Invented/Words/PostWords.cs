namespace Wres.TestKit.Invented.Words;

/// <summary>Staff groups, job roles and occupation codes as cells.</summary>
internal static class PostWords
{
    /// <summary>m medical, n non-clinical, c clinical, ? unknown.</summary>
    public static readonly Known<char>[] StaffGroups =
    [
        new("Medical and Dental", 'm'), new("Medical & Dental", 'm'), new("Administrative and Clerical", 'n'), new("Administrative & Clerical", 'n'), new("Estates and Ancillary", 'n'),
        new("Nursing and Midwifery Registered", 'c'), new("Allied Health Professionals", 'c'), new("Additional Clinical Services", 'c'), new("Healthcare Scientists", 'c'),
        new("Additional Professional Scientific and Technical", 'c'), new("Students", 'c'), new("", '?'), new("Wizards", '?'),
    ];

    /// <summary>What the code decides: n, c, m or nothing (-).</summary>
    public static readonly Known<char>[] OccupationCodes =
    [
        new("", '-'), new("", '-'), new("", '-'), new("G1A", 'n'), new("G2D", 'n'), new("N6A", 'c'), new("H1B", 'c'), new("S2X", 'c'), new("U8H", 'c'), new("P1", 'c'), new("A3", 'c'),
        new("001", 'm'), new("921", 'm'), new("12", '-'), new("1234", '-'), new("Z9A", '-'), new("0A1", '-'),
    ];

    /// <summary>c consultant, t trainee, n non-consultant career grade, - nothing.</summary>
    public static readonly Known<char>[] JobRoles =
    [
        new("", '-'), new("Staff Nurse", '-'), new("Clerical Worker", '-'), new("Consultant", 'c'), new("Nurse Consultant", 'c'), new("Foundation Year 1", 't'), new("FY2", 't'),
        new("Core Trainee", 't'), new("Registrar", 't'), new("SpR", 't'), new("Specialty Training", 't'), new("Specialty Doctor", 'n'), new("Staff Grade", 'n'), new("Trust Doctor", 'n'),
        new("Hospital Practitioner", 'n'), new("Clinical Assistant", 'n'), new("Consultancy Lead", '-'), new("Clinical Fellow", '-'),
    ];
}

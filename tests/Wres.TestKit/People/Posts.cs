using Wres.Domain.Pay;
using Wres.TestKit.Chance;

namespace Wres.TestKit.People;

/// <summary>Posts that fit an area and level.</summary>
public static class Posts
{
    private const string Admin = "Administrative and Clerical";
    private const string Estates = "Estates and Ancillary";
    private const string Nursing = "Nursing and Midwifery Registered";
    private const string Allied = "Allied Health Professionals";
    private const string Support = "Additional Clinical Services";
    private const string Technical = "Additional Professional Scientific and Technical";
    private const string Science = "Healthcare Scientists";
    private const string Medical = "Medical and Dental";

    private static readonly Weighted<Post>[] NonClinicalJunior =
    [
        new(new(Admin, "Clerical Worker", "G2A"), 45), new(new(Admin, "Medical Secretary", "G2D"), 20), new(new(Admin, "Receptionist", "G2A"), 15),
        new(new(Estates, "Support Worker", "G3F"), 14), new(new(Estates, "Porter", "G3F"), 6),
    ];

    private static readonly Weighted<Post>[] NonClinicalMiddle =
    [
        new(new(Admin, "Officer", "G1D"), 45), new(new(Admin, "Manager", "G0D"), 25), new(new(Admin, "Analyst", "G1C"), 15), new(new(Estates, "Building Craftsperson", "G3B"), 15),
    ];

    private static readonly Weighted<Post>[] NonClinicalSenior = [new(new(Admin, "Senior Manager", "G0A"), 80), new(new(Estates, "Manager", "G0C"), 20)];

    private static readonly Weighted<Post>[] NonClinicalBoard = [new(new(Admin, "Board Level Director", "G0A"), 1)];

    private static readonly Weighted<Post>[] ClinicalJunior =
    [
        new(new(Support, "Healthcare Assistant", "H1A"), 55), new(new(Support, "Nursery Nurse", "N9A"), 12), new(new(Support, "Assistant Practitioner", "S9C"), 18),
        new(new(Science, "Phlebotomist", "U8H"), 8), new(new(Support, "Play Specialist", "H1R"), 7),
    ];

    private static readonly Weighted<Post>[] ClinicalMiddle =
    [
        new(new(Nursing, "Staff Nurse", "N6A"), 50), new(new(Nursing, "Sister/Charge Nurse", "N6D"), 14), new(new(Allied, "Physiotherapist", "S1E"), 9),
        new(new(Allied, "Occupational Therapist", "S1C"), 7), new(new(Technical, "Operating Department Practitioner", "S5U"), 6),
        new(new(Technical, "Pharmacist", "S1P"), 6), new(new(Science, "Healthcare Science Practitioner", "U2H"), 8),
    ];

    private static readonly Weighted<Post>[] ClinicalSenior =
    [
        new(new(Nursing, "Modern Matron", "N0A"), 35), new(new(Nursing, "Nurse Consultant", "N0K"), 10), new(new(Allied, "Manager", "S0E"), 18),
        new(new(Technical, "Clinical Psychologist", "S2L"), 27), new(new(Science, "Consultant Healthcare Scientist", "U0H"), 10),
    ];

    private static readonly Weighted<Post>[] ClinicalBoard = [new(new(Nursing, "Director of Nursing", "N0A"), 2), new(new(Allied, "Board Level Director", "S0A"), 1)];

    private static readonly string[] Specialties = ["001", "002", "011", "013", "021", "031", "034", "041", "053", "071", "921"];

    /// <summary>A post of the area and level.</summary>
    public static Post For(Area area, Level level, Draw draw) => area switch
    {
        Area.Medical => new Post(Medical, MedicalRole(level, draw), draw.Pick(Specialties)),
        Area.Clinical => draw.Weigh(level switch
        {
            <= Level.Band4 => ClinicalJunior,
            <= Level.Band7 => ClinicalMiddle,
            Level.Vsm => ClinicalBoard,
            _ => ClinicalSenior,
        }),
        _ => draw.Weigh(level switch
        {
            <= Level.Band4 => NonClinicalJunior,
            <= Level.Band7 => NonClinicalMiddle,
            Level.Vsm => NonClinicalBoard,
            _ => NonClinicalSenior,
        }),
    };

    private static string MedicalRole(Level level, Draw draw) => level switch
    {
        Level.Consultant => "Consultant",
        Level.NonConsultantCareerGrade => draw.Percent(75) ? "Specialty Doctor" : "Associate Specialist",
        Level.Trainee => draw.Pick<string>(["Specialty Registrar", "Foundation Year 1", "Foundation Year 2", "Core Trainee"]),
        _ => "Clinical Fellow",
    };
}

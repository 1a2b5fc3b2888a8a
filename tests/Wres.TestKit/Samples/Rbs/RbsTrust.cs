using Wres.TestKit.Chance;
using Wres.TestKit.People;

namespace Wres.TestKit.Samples.Rbs;

/// <summary>The children's hospital of the samples.</summary>
internal static class RbsTrust
{
    public static SampleTrust Trust { get; } = new()
    {
        Code = "RBS",
        Seed = 0x5EED_0001,
        FirstNumber = 21_300_000,
        ClinicalPlaces =
        [
            new(new Workplace("Medicine", "Acute Care", "Oncology & Haematology", "Renal", "Respiratory"), 36),
            new(new Workplace("Surgery", "Theatres", "Cardiac", "Neurosciences", "Critical Care"), 34),
            new(new Workplace("Community & Mental Health", "CAMHS", "Community Nursing", "Therapies"), 26),
            new(new Workplace("Clinical Research", "Research Delivery"), 4),
        ],
        OfficePlaces =
        [
            new(new Workplace("Corporate Services", "Finance", "People", "Digital", "Governance"), 42), new(new Workplace("Estates & Facilities", "Estates", "Domestics", "Catering"), 18),
            new(new Workplace("Medicine", "Acute Care", "Oncology & Haematology"), 14), new(new Workplace("Surgery", "Theatres", "Cardiac"), 14),
            new(new Workplace("Community and Mental Health", "CAMHS", "Therapies"), 12),
        ],
    };
}

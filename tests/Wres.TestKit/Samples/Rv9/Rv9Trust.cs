using Wres.Domain.Pay;
using Wres.TestKit.Chance;
using Wres.TestKit.People;

namespace Wres.TestKit.Samples.Rv9;

/// <summary>The mental health and community trust of the samples.</summary>
internal static class Rv9Trust
{
    /// <summary>
    /// March 2021. Printed are the three totals, BME people by area (22, 90 and 31) and their distribution over bands 1 to 4
    /// (63), 5 to 7 (39), 8a to VSM (10) and medical consultants (31); the rest is spread so that these come out.
    /// </summary>
    public static IReadOnlyList<Cell> March2021 { get; } =
    [
        new(Area.NonClinical, 1, 560, 16, 50), new(Area.NonClinical, 2, 210, 5, 22), new(Area.NonClinical, 3, 60, 1, 5), new(Area.NonClinical, 4, 28, 0, 2),
        new(Area.Clinical, 1, 560, 47, 58), new(Area.Clinical, 2, 960, 34, 80), new(Area.Clinical, 3, 150, 7, 9), new(Area.Clinical, 4, 25, 2, 1),
        new(Area.Medical, 5, 62, 31, 11), new(Area.Medical, 6, 14, 0, 3), new(Area.Medical, 7, 14, 0, 2),
    ];

    public static SampleTrust Trust { get; } = new()
    {
        Code = "RV9",
        Seed = 0x5EED_0003,
        FirstNumber = 24_700_000,
        ClinicalPlaces =
        [
            new(new Workplace("Mental Health", "Inpatient", "Community Teams"), 40), new(new Workplace("Community and Primary Care", "Nursing", "Practices"), 34),
            new(new Workplace("Children's and Learning Disability", "Therapies", "CAMHS"), 16), new(new Workplace("Forensic Services", "Secure Wards"), 10),
        ],
        OfficePlaces =
        [
            new(new Workplace("Corporate", "Finance", "People", "Digital", "Estates"), 65), new(new Workplace("Mental Health", "Administration"), 20),
            new(new Workplace("Community and Primary Care", "Administration"), 15),
        ],
    };
}

using Wres.Domain.Pay;
using Wres.TestKit.Chance;
using Wres.TestKit.People;

namespace Wres.TestKit.Samples.Rde;

/// <summary>The acute and community trust of the samples.</summary>
internal static class RdeTrust
{
    /// <summary>
    /// March 2022. Printed are the three totals and, for White and BME, clusters 2 and 3 outside medicine; everything else is
    /// spread so that the totals come out.
    /// </summary>
    public static IReadOnlyList<Cell> March2022 { get; } =
    [
        new(Area.NonClinical, 1, 1980, 190, 14), new(Area.NonClinical, 2, 538, 53, 3), new(Area.NonClinical, 3, 174, 9, 1), new(Area.NonClinical, 4, 62, 2, 0),
        new(Area.Clinical, 1, 1830, 480, 22), new(Area.Clinical, 2, 3507, 1229, 28), new(Area.Clinical, 3, 262, 23, 1), new(Area.Clinical, 4, 41, 2, 0),
        new(Area.Medical, 5, 380, 215, 9), new(Area.Medical, 6, 92, 110, 3), new(Area.Medical, 7, 200, 170, 5),
    ];

    public static SampleTrust Trust { get; } = new()
    {
        Code = "RDE",
        Seed = 0x5EED_0002,
        FirstNumber = 33_100_000,
        ClinicalPlaces =
        [
            new(new Workplace("Medicine Colchester", "Wards", "Emergency"), 22), new(new Workplace("Medicine Ipswich", "Wards", "Emergency"), 20),
            new(new Workplace("Surgery & Anaesthetics", "Theatres", "Wards"), 20), new(new Workplace("Women & Children", "Maternity", "Paediatrics"), 14),
            new(new Workplace("Cancer & Diagnostics", "Imaging", "Pathology"), 12), new(new Workplace("Integrated Pathways", "Community", "Therapies"), 12),
        ],
        OfficePlaces =
        [
            new(new Workplace("Corporate", "Finance", "People & OD", "Digital"), 40), new(new Workplace("Estates & Facilities", "Hotel Services", "Estates"), 30),
            new(new Workplace("Medicine Colchester", "Wards"), 10), new(new Workplace("Medicine Ipswich", "Wards"), 10), new(new Workplace("Surgery & Anaesthetics", "Theatres"), 10),
        ],
    };
}

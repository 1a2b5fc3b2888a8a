using Wres.Domain.Pay;
using Wres.TestKit.Chance;
using Wres.TestKit.People;

namespace Wres.TestKit.Samples;

/// <summary>What all applications for a vacancy share.</summary>
public sealed record Vacancy(string StaffGroup, Level Level, string Division)
{
    private static readonly Weighted<(Area Area, int Cluster)>[] Kinds =
    [
        new((Area.NonClinical, 1), 24), new((Area.NonClinical, 2), 12), new((Area.NonClinical, 3), 4), new((Area.NonClinical, 4), 1),
        new((Area.Clinical, 1), 14), new((Area.Clinical, 2), 32), new((Area.Clinical, 3), 6), new((Area.Medical, 5), 4),
        new((Area.Medical, 6), 1), new((Area.Medical, 7), 2),
    ];

    /// <summary>The nth vacancy of the trust; the same number gives the same vacancy.</summary>
    public static Vacancy Of(SampleTrust trust, int number)
    {
        var draw = new Draw(unchecked(trust.Seed * 7_368_787UL + (ulong)number));
        var (area, cluster) = draw.Weigh(Kinds);
        var level = draw.Weigh(LevelMix.Of(area, cluster));
        var place = draw.Weigh(area == Area.NonClinical ? trust.OfficePlaces : trust.ClinicalPlaces);
        return new Vacancy(Posts.For(area, level, draw).StaffGroup, level, place.Division);
    }
}

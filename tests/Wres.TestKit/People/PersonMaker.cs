using Wres.Domain.Ethnicity;
using Wres.Domain.Pay;
using Wres.TestKit.Chance;

namespace Wres.TestKit.People;

/// <summary>Invents people. The same index gives the same person, so that two years of samples share their stayers.</summary>
public sealed class PersonMaker(SampleTrust trust)
{
    private static readonly Weighted<string>[] Categories = [new("Permanent", 86), new("Fixed Term Temp", 14)];

    private static readonly Weighted<string>[] Statuses =
    [
        new("Active Assignment", 930), new("Maternity & Adoption", 32), new("Acting Up", 10), new("Internal Secondment", 12),
        new("Career Break", 8), new("Out on External Secondment - Paid", 5), new("Out on External Secondment - Unpaid", 3),
    ];

    private static readonly Weighted<string>[] Hours = [new("1", 62), new("0.8", 14), new("0.6", 13), new("0.53", 4), new("0.4", 5), new("0.2", 2)];

    /// <summary>The person of the index, in the area, cluster and group, who started within the span.</summary>
    public SamplePerson Make(int index, Area area, int cluster, EthnicGroup group, DateOnly startedFrom, DateOnly startedTo)
    {
        var draw = new Draw(unchecked(trust.Seed * 1_000_003UL + (ulong)index));
        var level = draw.Weigh(LevelMix.Of(area, cluster));
        var place = draw.Weigh(area == Area.NonClinical ? trust.OfficePlaces : trust.ClinicalPlaces);
        return new SamplePerson
        {
            Number = trust.NumberOf(index),
            Area = area,
            Level = level,
            Group = group,
            Origin = Origin.For(group, draw),
            Post = Posts.For(area, level, draw),
            Division = place.Division,
            CareGroup = draw.Pick(place.CareGroups),
            Category = draw.Weigh(Categories),
            Status = draw.Weigh(Statuses),
            Fte = draw.Weigh(Hours),
            Started = draw.Day(startedFrom, startedTo),
            Gender = draw.Percent(79) ? "Female" : "Male",
        };
    }
}

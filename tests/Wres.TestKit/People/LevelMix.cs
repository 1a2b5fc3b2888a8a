using Wres.Domain.Pay;
using Wres.TestKit.Chance;

namespace Wres.TestKit.People;

/// <summary>Levels of a cluster with weights, where a publication gives the cluster only.</summary>
public static class LevelMix
{
    /// <summary>The levels of the cluster in the area.</summary>
    public static IReadOnlyList<Weighted<Level>> Of(Area area, int cluster) => cluster switch
    {
        1 when area == Area.NonClinical =>
            [new(Level.UnderBand1, 2), new(Level.Band1, 1), new(Level.Band2, 35), new(Level.Band3, 34), new(Level.Band4, 28)],
        1 => [new(Level.Band2, 45), new(Level.Band3, 35), new(Level.Band4, 20)],
        2 => [new(Level.Band5, 41), new(Level.Band6, 36), new(Level.Band7, 23)],
        3 => [new(Level.Band8a, 66), new(Level.Band8b, 34)],
        4 when area == Area.NonClinical => [new(Level.Band8c, 42), new(Level.Band8d, 25), new(Level.Band9, 13), new(Level.Vsm, 20)],
        4 => [new(Level.Band8c, 60), new(Level.Band8d, 25), new(Level.Band9, 10), new(Level.Vsm, 5)],
        5 => [new(Level.Consultant, 1)],
        6 => [new(Level.NonConsultantCareerGrade, 1)],
        _ => [new(Level.Trainee, 92), new(Level.Other, 8)],
    };
}

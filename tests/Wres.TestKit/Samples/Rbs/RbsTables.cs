using Wres.Domain.Pay;
using Wres.TestKit.People;

namespace Wres.TestKit.Samples.Rbs;

/// <summary>
/// People by area, cluster and group as Alder Hey printed them for March 2023, 2024 and 2025. Its clinical table holds the
/// medical clusters 5 to 7 too.
/// </summary>
internal static class RbsTables
{
    public static IReadOnlyList<Cell> March2023 { get; } =
    [
        new(Area.NonClinical, 1, 691, 25, 6), new(Area.NonClinical, 2, 252, 14, 2), new(Area.NonClinical, 3, 95, 4, 2), new(Area.NonClinical, 4, 41, 4, 0),
        new(Area.Clinical, 1, 526, 61, 7), new(Area.Clinical, 2, 1617, 193, 12), new(Area.Clinical, 3, 257, 10, 2), new(Area.Clinical, 4, 23, 2, 0),
        new(Area.Medical, 5, 167, 108, 4), new(Area.Medical, 6, 9, 29, 2), new(Area.Medical, 7, 21, 33, 3),
    ];

    public static IReadOnlyList<Cell> March2024 { get; } =
    [
        new(Area.NonClinical, 1, 720, 35, 3), new(Area.NonClinical, 2, 256, 19, 2), new(Area.NonClinical, 3, 96, 4, 1), new(Area.NonClinical, 4, 44, 7, 1),
        new(Area.Clinical, 1, 533, 40, 3), new(Area.Clinical, 2, 1677, 264, 11), new(Area.Clinical, 3, 298, 12, 2), new(Area.Clinical, 4, 27, 2, 0),
        new(Area.Medical, 5, 174, 116, 4), new(Area.Medical, 6, 17, 24, 1), new(Area.Medical, 7, 19, 38, 1),
    ];

    public static IReadOnlyList<Cell> March2025 { get; } =
    [
        new(Area.NonClinical, 1, 756, 43, 5), new(Area.NonClinical, 2, 268, 26, 0), new(Area.NonClinical, 3, 103, 5, 1), new(Area.NonClinical, 4, 43, 3, 1),
        new(Area.Clinical, 1, 493, 52, 2), new(Area.Clinical, 2, 1755, 279, 12), new(Area.Clinical, 3, 317, 17, 1), new(Area.Clinical, 4, 32, 1, 0),
        new(Area.Medical, 5, 178, 130, 3), new(Area.Medical, 6, 7, 16, 0), new(Area.Medical, 7, 31, 64, 3),
    ];
}

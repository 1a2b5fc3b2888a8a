using Wres.Domain.Pay;
using Wres.Domain.Results;

namespace Wres.Domain.Comparison;

/// <summary>
/// Net change of each cluster between two years. Who moved can't be known from counts; how many more or fewer there are, and how
/// the share moved, can.
/// </summary>
internal static class ClusterMovements
{
    /// <summary>Every cluster of either year, in table order; null where a year has no clusters.</summary>
    public static IReadOnlyList<ClusterMovement>? Of(IndicatorResult previous, IndicatorResult current)
    {
        if (previous.Clusters is not { Count: > 0 } before || current.Clusters is not { Count: > 0 } now)
            return null;
        List<string> areas = [.. Enum.GetValues<Area>().Select(a => a.Name())];
        return [..
            from key in now.Concat(before).Select(c => (c.Area, c.Cluster)).Distinct()
            orderby areas.IndexOf(key.Area), key.Cluster == "none", key.Cluster
            let was = before.FirstOrDefault(c => (c.Area, c.Cluster) == key) ?? new ClusterRow(key.Area, key.Cluster, 0, 0, 0)
            let after = now.FirstOrDefault(c => (c.Area, c.Cluster) == key) ?? new ClusterRow(key.Area, key.Cluster, 0, 0, 0)
            select new ClusterMovement(key.Area, key.Cluster, after.White - was.White, after.Bme - was.Bme, after.Unknown - was.Unknown)
            {
                BmePercentChange = BmePercent(after) - BmePercent(was),
            }];
    }

    private static double? BmePercent(ClusterRow row) =>
        row.White + row.Bme + row.Unknown is var all and > 0 ? 100.0 * row.Bme / all : null;
}

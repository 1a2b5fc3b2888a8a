using Wres.Domain.Pay;
using Wres.Domain.Results;

namespace Wres.Domain.Indicators;

/// <summary>
/// BME people a year that a senior level needs to reach the workforce's BME share by the target year: the ceiling of
/// max(0, share n - b) / (target - snapshot year), over all areas, for 8a to VSM, per level that has people, while the target year
/// lies ahead. In whole numbers, because a ceiling turns the last bit of a division into a person. Source: method, Indicators.
/// </summary>
internal static class Trajectory
{
    public static IReadOnlyList<TrajectoryRow> Of(Headcount headcount, int snapshotYear, int target)
    {
        var years = target - snapshotYear;
        if (years <= 0 || headcount.Total.Total == 0)
            return [];
        return [..
            from level in LevelNames.All
            where level is >= Level.Band8a and <= Level.Vsm
            let counts = headcount[Area.NonClinical, level] + headcount[Area.Clinical, level] + headcount[Area.Medical, level]
            where !counts.IsEmpty
            select new TrajectoryRow(level.Name(), target, PeopleAYear(counts, headcount.Total, years))];
    }

    private static long PeopleAYear(GroupCounts level, GroupCounts workforce, int years)
    {
        var missing = ((Int128)workforce.Bme * level.Total) - ((Int128)level.Bme * workforce.Total);
        var divisor = (Int128)workforce.Total * years;
        return missing <= 0 ? 0 : (long)((missing + divisor - 1) / divisor);
    }
}

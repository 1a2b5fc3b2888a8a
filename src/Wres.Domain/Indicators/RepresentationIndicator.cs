using Wres.Domain.Ethnicity;
using Wres.Domain.Pay;
using Wres.Domain.Results;

namespace Wres.Domain.Indicators;

/// <summary>Indicator 1: how each part of the workforce is made up, and disparity and trajectory that follow from it.</summary>
internal static class RepresentationIndicator
{
    private const int Id = 1;

    /// <summary>White last of the finer groups that people look for; unspecified and unknown after them.</summary>
    private static readonly (FinerGroup Group, string Name)[] FinerNames =
    [
        (FinerGroup.Asian, "Asian"), (FinerGroup.Black, "Black"), (FinerGroup.Mixed, "Mixed"), (FinerGroup.Other, "Other"),
        (FinerGroup.White, "White"), (FinerGroup.BmeUnspecified, "BME unspecified"), (FinerGroup.Unknown, "Unknown"),
    ];

    public static IndicatorResult Of(Headcount? headcount, ReportingPeriod period, MethodSettings settings)
    {
        if (headcount is null)
            return Empty(IndicatorNames.NoData);
        var all = headcount.Total;
        if (all.Percent is not { } percent)
            return Empty(IndicatorNames.ZeroDenominator) with { Groups = new(new() { Count = 0 }, new() { Count = 0 }, new() { Count = 0 }) };
        return new()
        {
            Id = Id,
            Unit = IndicatorNames.Unit(Id),
            Status = IndicatorNames.Calculated,
            Value = percent.Bme,
            Groups = new(
                new() { Count = all.White, Percent = percent.White },
                new() { Count = all.Bme, Percent = percent.Bme },
                new() { Count = all.Unknown, Percent = percent.Unknown }),
            Rows = NotEmpty(headcount.Cells().Select(c => new LevelRow(c.Area.Name(), c.Level.Name(), c.Counts.White, c.Counts.Bme, c.Counts.Unknown)
            {
                Shares = c.Counts.Within(all),
            })),
            Clusters = NotEmpty(headcount.Clusters().Select(c => new ClusterRow(c.Area.Name(), ClusterNames.Of(c.Cluster), c.Counts.White, c.Counts.Bme, c.Counts.Unknown)
            {
                Shares = c.Counts.Within(all),
            })),
            Areas = NotEmpty(headcount.Areas().Select(a => new AreaRow(a.Area.Name(), a.Counts.White, a.Counts.Bme, a.Counts.Unknown)
            {
                Shares = a.Counts.Within(all),
            })),
            Breakdowns = BreakdownsOf(headcount),
            Disparity = headcount.HasLevels ? RaceDisparity.Of(headcount) : null,
            Trajectory = headcount.HasLevels ? Trajectory.Of(headcount, period.Year, settings.TrajectoryTarget) : null,
        };
    }

    private static IndicatorResult Empty(string reason) =>
        new() { Id = Id, Unit = IndicatorNames.Unit(Id), Status = IndicatorNames.NotCalculable, Reason = reason };

    private static List<T>? NotEmpty<T>(IEnumerable<T> rows)
    {
        List<T> list = [.. rows];
        return list.Count == 0 ? null : list;
    }

    private static Breakdowns? BreakdownsOf(Headcount headcount)
    {
        if (headcount.FinerGroups is not { } finer)
            return null;
        return new()
        {
            Division = Entries(headcount.Divisions),
            CareGroup = Entries(headcount.CareGroups),
            StaffGroup = Entries(headcount.StaffGroups),
            Ethnicity = [.. FinerNames
                .Where(n => n.Group != FinerGroup.BmeUnspecified || finer[(int)n.Group] > 0)
                .Select(n => new BreakdownEntry { Name = n.Name, Count = finer[(int)n.Group] })],
        };

        IReadOnlyList<BreakdownEntry>? Entries(NamedTally? tally) => tally is null
            ? null
            : [.. tally.Listed().Select(i => new BreakdownEntry
            {
                Name = tally.Name(i),
                White = tally.Counts(i).White,
                Bme = tally.Counts(i).Bme,
                Unknown = tally.Counts(i).Unknown,
                Shares = tally.Counts(i).Within(headcount.Total),
            })];
    }
}

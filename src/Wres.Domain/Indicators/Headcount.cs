using Wres.Domain.Ethnicity;
using Wres.Domain.Inputs;
using Wres.Domain.Pay;

namespace Wres.Domain.Indicators;

/// <summary>The workforce, counted: in whole, by area and level, and by the names that rows carry.</summary>
internal sealed class Headcount
{
    private static readonly int LevelCount = LevelNames.All.Count;
    private static readonly Area[] AreaOrder = Enum.GetValues<Area>();

    private readonly GroupCounts[] _cells = new GroupCounts[AreaOrder.Length * LevelCount];

    /// <summary>Everyone.</summary>
    public GroupCounts Total { get; set; }

    /// <summary>True where levels are known; counts files may give a total only.</summary>
    public bool HasLevels { get; private set; }

    /// <summary>Cluster rows as given by a counts file; they go before what levels add up to.</summary>
    public IReadOnlyList<(Area Area, int Cluster, GroupCounts Counts)> GivenClusters { get; set; } = [];

    /// <summary>Area totals as given by a counts file; they go before what levels add up to.</summary>
    public IReadOnlyList<(Area Area, GroupCounts Counts)> GivenAreas { get; set; } = [];

    public NamedTally? Divisions { get; private init; }

    public NamedTally? CareGroups { get; private init; }

    public NamedTally? StaffGroups { get; private init; }

    /// <summary>People by finer group, indexed by <see cref="FinerGroup"/>; null where it isn't known.</summary>
    public long[]? FinerGroups { get; private init; }

    public GroupCounts this[Area area, Level level] => _cells[((int)area * LevelCount) + (int)level];

    public static Headcount Of(IReadOnlyList<Person> people)
    {
        var count = new Headcount
        {
            HasLevels = people.Count > 0,
            Divisions = new(),
            CareGroups = new(),
            StaffGroups = new(),
            FinerGroups = new long[Enum.GetValues<FinerGroup>().Length],
        };
        for (var i = 0; i < people.Count; i++)
        {
            var person = people[i];
            ref var cell = ref count._cells[((int)person.Area * LevelCount) + (int)person.Level];
            cell = cell.Plus(person.Group);
            count.FinerGroups[(int)person.FinerGroup]++;
            count.Divisions.Add(person.Division, person.Group);
            count.CareGroups.Add(person.CareGroup, person.Group);
            count.StaffGroups.Add(person.StaffGroup, person.Group);
        }

        foreach (var cell in count._cells)
            count.Total += cell;
        return count;
    }

    public void Add(Area area, Level level, GroupCounts counts)
    {
        HasLevels = true;
        _cells[((int)area * LevelCount) + (int)level] += counts;
    }

    /// <summary>Areas and levels that have people, in table order.</summary>
    public IEnumerable<(Area Area, Level Level, GroupCounts Counts)> Cells() =>
        from area in AreaOrder
        from level in LevelNames.All
        where !this[area, level].IsEmpty
        select (area, level, this[area, level]);

    /// <summary>Clusters that have people, in table order; 0 = none.</summary>
    public IEnumerable<(Area Area, int Cluster, GroupCounts Counts)> Clusters() =>
        GivenClusters
            .Concat(Cells()
                .GroupBy(c => (c.Area, Cluster: LevelNames.Cluster(c.Area, c.Level)))
                .Where(g => !GivenClusters.Any(c => (c.Area, c.Cluster) == g.Key))
                .Select(g => (g.Key.Area, g.Key.Cluster, g.Aggregate(default(GroupCounts), (sum, c) => sum + c.Counts))))
            .OrderBy(c => c.Area).ThenBy(c => c.Cluster == 0 ? int.MaxValue : c.Cluster);

    /// <summary>Areas that have people, in table order.</summary>
    public IEnumerable<(Area Area, GroupCounts Counts)> Areas() =>
        GivenAreas
            .Concat(Cells()
                .GroupBy(c => c.Area)
                .Where(g => !GivenAreas.Any(a => a.Area == g.Key))
                .Select(g => (Area: g.Key, Counts: g.Aggregate(default(GroupCounts), (sum, c) => sum + c.Counts))))
            .OrderBy(a => a.Area);
}

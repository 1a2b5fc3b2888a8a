using Wres.Domain;
using Wres.Domain.Ethnicity;
using Wres.Domain.Pay;

namespace Wres.TestKit.People;

/// <summary>The people of a snapshot, in the cells of a published table, and those who left since the year before.</summary>
public sealed class Workforce
{
    private static readonly EthnicGroup[] Groups = [EthnicGroup.White, EthnicGroup.Bme, EthnicGroup.Unknown];

    private Workforce(IReadOnlyList<SamplePerson> people, IReadOnlyList<SamplePerson> leavers, int used) => (People, Leavers, Used) = (people, leavers, used);

    /// <summary>People in post.</summary>
    public IReadOnlyList<SamplePerson> People { get; }

    /// <summary>People of the year before who are not in post any more.</summary>
    public IReadOnlyList<SamplePerson> Leavers { get; }

    /// <summary>How many indexes of invented people are taken.</summary>
    public int Used { get; }

    /// <summary>A workforce without a year before.</summary>
    public static Workforce First(SampleTrust trust, ReportingPeriod period, IReadOnlyList<Cell> cells)
    {
        var maker = new PersonMaker(trust);
        var people = new List<SamplePerson>();
        var index = 0;
        foreach (var (cell, group) in cells.SelectMany(c => Groups.Select(g => (c, g))))
        {
            for (var i = 0; i < cell.Of(group); i++)
                people.Add(maker.Make(index++, cell.Area, cell.Cluster, group, period.From.AddYears(-24), period.Snapshot.AddDays(-20)));
        }

        return new Workforce(people, [], index);
    }

    /// <summary>The year after: of every cell nine in ten stay where the new table has room for them, the rest joined.</summary>
    public Workforce Next(SampleTrust trust, ReportingPeriod period, IReadOnlyList<Cell> cells)
    {
        var maker = new PersonMaker(trust);
        var before = People.ToLookup(p => (p.Area, LevelNames.Cluster(p.Area, p.Level), p.Group));
        var people = new List<SamplePerson>();
        var index = Used;
        foreach (var (cell, group) in cells.SelectMany(c => Groups.Select(g => (c, g))))
        {
            var were = before[(cell.Area, cell.Cluster, group)].ToList();
            var stay = Math.Min(were.Count * 92 / 100, cell.Of(group));
            people.AddRange(were.Take(stay));
            for (var i = stay; i < cell.Of(group); i++)
                people.Add(maker.Make(index++, cell.Area, cell.Cluster, group, period.From, period.Snapshot.AddDays(-3)));
        }

        return new Workforce(people, [.. People.Except(people)], index);
    }
}

using System.Runtime.InteropServices;
using Wres.Domain.Inputs;
using Wres.Domain.Pay;

namespace Wres.Domain.Indicators;

/// <summary>People shortlisted and, of these, appointed, by group.</summary>
internal readonly record struct Cohort(GroupCounts Shortlisted, GroupCounts Appointed)
{
    public static Cohort operator -(Cohort a, Cohort b) => new(a.Shortlisted - b.Shortlisted, a.Appointed - b.Appointed);

    public Cohort Plus(in Application application) =>
        new(Shortlisted.Plus(application.Group), application.Appointed ? Appointed.Plus(application.Group) : Appointed);
}

/// <summary>Applications counted once over, in whole and by source, level, area and division.</summary>
internal sealed class RecruitmentTally
{
    private readonly Cohort[] _sources = new Cohort[Enum.GetValues<RecruitmentSource>().Length];
    private readonly Cohort[] _levels = new Cohort[LevelNames.All.Count + 1];
    private readonly Cohort[] _areas = new Cohort[Enum.GetValues<Area>().Length + 1];
    private readonly NamedTally _divisionNames = new();
    private readonly List<Cohort> _divisions = [];

    public Cohort All { get; private set; }

    public GroupCounts Applications { get; private set; }

    public GroupCounts Interviewed { get; private set; }

    /// <summary>True where a row says whether its applicant was interviewed.</summary>
    public bool AnyInterviewed { get; private set; }

    public void Add(in Application application)
    {
        Applications = Applications.Plus(application.Group);
        AnyInterviewed |= application.Interviewed is not null;
        if (!application.Counted)
            return;
        if (application.Interviewed == true)
            Interviewed = Interviewed.Plus(application.Group);
        All = All.Plus(application);
        Count(ref _sources[(int)application.Source], application);
        Count(ref _levels[application.Level is { } level ? (int)level : _levels.Length - 1], application);
        Count(ref _areas[application.Area is { } area ? (int)area : _areas.Length - 1], application);
        var division = _divisionNames.IndexOf(application.Division);
        if (division == _divisions.Count)
            _divisions.Add(default);
        Count(ref CollectionsMarshal.AsSpan(_divisions)[division], application);
    }

    public Cohort Source(RecruitmentSource source) => _sources[(int)source];

    public Cohort Level(Level? level) => _levels[level is { } l ? (int)l : _levels.Length - 1];

    public Cohort Area(Area? area) => _areas[area is { } a ? (int)a : _areas.Length - 1];

    public IEnumerable<(string Name, Cohort Cohort)> Divisions() => _divisionNames.Listed().Select(i => (_divisionNames.Name(i), _divisions[i]));

    private static void Count(ref Cohort cohort, in Application application) => cohort = cohort.Plus(application);
}

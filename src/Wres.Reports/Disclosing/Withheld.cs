using Wres.Domain.Disclosure;
using Wres.Domain.Results;

namespace Wres.Reports.Disclosing;

/// <summary>Which cells of which year are withheld in this edition. Nothing is, in the internal edition.</summary>
internal sealed class Withheld
{
    private readonly PublicView _view;
    private readonly IReadOnlySet<string> _left;

    private Withheld(PublicView view, IReadOnlySet<string> left) => (_view, _left) = (view, left);

    /// <summary>True where the counts of board members are not printed.</summary>
    public bool BoardCounts => _view.HidesBoardCounts;

    /// <summary>True where anything at all is withheld, so that the legend is printed.</summary>
    public bool Any => _view.HidesAny;

    /// <summary>The view of the documents' edition over every year that they print.</summary>
    public static Withheld For(DocumentInputs inputs)
    {
        if (inputs.Edition == Edition.Internal)
            return new(PublicView.Internal(), new HashSet<string>());
        var (view, left) = PublicTables.Choose([inputs.Result, .. inputs.EarlierResults], inputs.Method);
        return new(view, left);
    }

    /// <summary>True where a breakdown of the workforce is left out of this edition altogether.</summary>
    public bool Leaves(string table) => _left.Contains(table);

    /// <summary>True where a count is withheld, and its percent with it. Names: see <see cref="PublicCell"/>.</summary>
    public bool Cell(string period, string table, string row, string group) => _view.IsHidden(period, table, row, group);

    /// <summary>True where both numerators of a ratio are withheld, and with them rates, interval, p and the people to close the gap.</summary>
    public bool Numerators(string period, int id, string row = "all") => _view.HidesRatioCounts(period, id, row);

    /// <summary>True where the rate of one group is withheld.</summary>
    public bool Rate(string period, int id, string group, string row = "all") => _view.HidesRate(period, id, row, group);

    /// <summary>True where the numerator of one group is withheld.</summary>
    public bool Numerator(string period, int id, string group, string row = "all") =>
        (group != "unknown" && Numerators(period, id, row)) || Cell(period, id switch { 2 => "appointed", 3 => "disciplinary", _ => "training" }, row, group);

    /// <summary>True where the denominator of one group is withheld.</summary>
    public bool Denominator(string period, int id, string group, string row = "all") =>
        id == 2 ? Cell(period, "shortlisted", row, group) : Cell(period, "workforce", "all", group);

    /// <summary>True where a group's change of a cluster gives away a withheld count of either year.</summary>
    public bool Movement(string period, string previous, string area, string cluster, string group) => _view.HidesMovement(period, previous, area, cluster, group);

    /// <summary>
    /// True where a race disparity ratio would give away a withheld count: where a tier's people of the minority group can't be
    /// summed from what is shown. Lower = cluster 1 and band 5, middle = bands 6 and 7, upper = clusters 3 and 4.
    /// </summary>
    public bool Disparity(string period, string area, IndicatorResult representation)
    {
        string[] areas = area == "all" ? ["clinical", "non-clinical"] : [area];
        return areas.Any(a => !Shown(a, "1", ["under-1", "1", "2", "3", "4"]) || !Levels(a, ["5", "6", "7"]) || !Shown(a, "3", ["8a", "8b"]) || !Shown(a, "4", ["8c", "8d", "9", "vsm"]));

        bool Shown(string a, string cluster, string[] levels) => !Cell(period, "cluster", a + "/" + cluster, "bme") || Levels(a, levels);
        bool Levels(string a, string[] levels) => levels.All(l =>
            !Cell(period, "level", a + "/" + l, "bme") || (representation.Rows ?? []).All(r => r.Area != a || r.Level != l));
    }

    /// <summary>True where the people that a level needs would give away its withheld people of the minority group.</summary>
    public bool Trajectory(string period, string level) =>
        new[] { "non-clinical", "clinical", "medical" }.Any(a => Cell(period, "level", a + "/" + level, "bme") || Cell(period, "level", a + "/" + level, "total"));
}

using Wres.Domain.Disclosure;
using Wres.Domain.Results;

namespace Wres.Reports.Disclosing;

/// <summary>Which cells of which year are withheld in this edition. Nothing is, in the internal edition.</summary>
internal sealed class Withheld
{
    private readonly PublicView _view;

    private Withheld(PublicView view) => _view = view;

    /// <summary>True where the counts of board members are not printed.</summary>
    public bool BoardCounts => _view.HidesBoardCounts;

    /// <summary>True where anything at all is withheld, so that the legend is printed.</summary>
    public bool Any => _view.HidesAny;

    /// <summary>The view of the documents' edition over every year that they print.</summary>
    public static Withheld For(DocumentInputs inputs) => new(inputs.Edition == Edition.Internal
        ? PublicView.Internal()
        : PublicView.Of(inputs.EarlierResults.Prepend(inputs.Result), inputs.Method));

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
    /// True where a race disparity ratio would give away a withheld count: where a tier's people, of either group, can't be summed
    /// from what is shown. Lower = cluster 1 and band 5, middle = bands 6 and 7, upper = clusters 3 and 4.
    /// </summary>
    public bool Disparity(string period, string area, IndicatorResult representation)
    {
        string[] areas = area == "all" ? ["clinical", "non-clinical"] : [area];
        return areas.Any(a => new[] { "white", "bme" }.Any(g => !Shown(a, g, "1", ["under-1", "1", "2", "3", "4"]) || !Levels(a, g, ["5", "6", "7"])
            || !Shown(a, g, "3", ["8a", "8b"]) || !Shown(a, g, "4", ["8c", "8d", "9", "vsm"])));

        bool Shown(string a, string g, string cluster, string[] levels) => !Cell(period, "cluster", a + "/" + cluster, g) || Levels(a, g, levels);
        bool Levels(string a, string g, string[] levels) => levels.All(l =>
            !Cell(period, "level", a + "/" + l, g) || (representation.Rows ?? []).All(r => r.Area != a || r.Level != l));
    }

    /// <summary>True where the people that a level needs would give away its withheld people of the minority group.</summary>
    public bool Trajectory(string period, string level) =>
        new[] { "non-clinical", "clinical", "medical" }.Any(a => Cell(period, "level", a + "/" + level, "bme") || Cell(period, "level", a + "/" + level, "total"));
}

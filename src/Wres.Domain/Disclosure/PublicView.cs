using Wres.Domain.Results;

namespace Wres.Domain.Disclosure;

/// <summary>
/// What public documents may print of an organisation's results, this year's and the earlier years' beside it. A percent or rate
/// is hidden with its count. Source: method, Rounding and disclosure.
/// </summary>
public sealed class PublicView
{
    private readonly IReadOnlySet<PublicCell> _hidden;
    private readonly CountSystem _system;

    private PublicView(CountSystem system, IReadOnlySet<PublicCell> hidden, bool boardCounts, bool everyGroup) =>
        (_system, _hidden, HidesBoardCounts, PrintsEveryGroup) = (system, hidden, boardCounts, everyGroup);

    /// <summary>
    /// True in an internal edition. False in a public one: tables inside the workforce (area, level, cluster, division, care group,
    /// staff group) print BME and total only, the workforce as a whole every group.
    /// </summary>
    public bool PrintsEveryGroup { get; }

    /// <summary>True where the board's counts are hidden, so that percents and differences are printed only.</summary>
    public bool HidesBoardCounts { get; }

    /// <summary>True where any count is hidden, so that the legend of <c>[c]</c> is printed.</summary>
    public bool HidesAny => _hidden.Count > 0;

    /// <summary>Everything that is hidden.</summary>
    public IReadOnlySet<PublicCell> Hidden => _hidden;

    /// <summary>The view of a public edition. The years may be in any order; each period once.</summary>
    public static PublicView Of(IEnumerable<IndicatorsDocument> years, MethodSettings settings)
    {
        var system = new CountSystem();
        foreach (var year in years.DistinctBy(y => y.Period.Id).OrderBy(y => y.Period.Id, StringComparer.Ordinal))
            PrintedCounts.Add(system, year);
        return new(system, Suppression.Apply(system, settings.DisclosureThreshold), !settings.PublishBoardCounts, everyGroup: false);
    }

    /// <summary>The view of an internal edition: nothing is hidden.</summary>
    public static PublicView Internal() => new(new CountSystem(), new HashSet<PublicCell>(), boardCounts: false, everyGroup: true);

    /// <summary>True where the count of a cell, its percent and its rate are hidden. Names: see <see cref="PublicCell"/>.</summary>
    public bool IsHidden(string period, string table, string row, string column) =>
        (!PrintsEveryGroup && (column is "white" or "unknown") && PrintedCounts.IsInside(table)) || _hidden.Contains(new(period, table, row, column));

    /// <summary>
    /// True where a ratio's numerators are hidden, and with them both rates, the interval, p and the people to close the gap; the
    /// ratio itself stands to 1 decimal with the small-numbers note. Indicators 2, 3 and 4; rows as in <see cref="PublicCell"/>. A
    /// hidden denominator does the same, because a rate beside its numerator would give it away.
    /// </summary>
    public bool HidesRatioCounts(string period, int indicator, string row = "all") =>
        HidesRate(period, indicator, row, "white") || HidesRate(period, indicator, row, "bme");

    /// <summary>True where the rate of one group is hidden, because its numerator or its denominator is.</summary>
    public bool HidesRate(string period, int indicator, string row, string column) =>
        IsHidden(period, PrintedCounts.NumeratorTable(indicator), row, column)
        || (indicator == 2 ? IsHidden(period, "shortlisted", row, column) : IsHidden(period, "workforce", "all", column));

    /// <summary>True where a group's change of a cluster gives away a hidden count of either year.</summary>
    public bool HidesMovement(string period, string previousPeriod, string area, string cluster, string column) =>
        IsHidden(period, "cluster", $"{area}/{cluster}", column) || IsHidden(previousPeriod, "cluster", $"{area}/{cluster}", column);

    /// <summary>The system of what is printed; for those who want to try to undo the hiding.</summary>
    internal CountSystem System => _system;
}

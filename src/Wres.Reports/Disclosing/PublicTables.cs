using Wres.Domain;
using Wres.Domain.Disclosure;
using Wres.Domain.Results;

namespace Wres.Reports.Disclosing;

/// <summary>
/// Which breakdowns of the workforce a public edition prints. Every table that adds up to the same people forces more cells to
/// be withheld; so workforce, areas, clusters and pay bands come first, and each further breakdown is printed only where it
/// withholds nothing more of what is printed already, and where most of its own cells can be shown.
/// </summary>
internal static class PublicTables
{
    private static readonly string[] Further = ["ethnicity", "division", "staff-group", "care-group"];

    public static (PublicView View, IReadOnlySet<string> Left) Choose(IReadOnlyList<IndicatorsDocument> years, MethodSettings method)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        var view = View(years, kept, method);
        foreach (var table in Further.Where(t => years.Any(y => Entries(y, t) is { Count: > 1 })))
        {
            var wider = View(years, [.. kept, table], method);
            var hidden = wider.Hidden.Count(c => c.Table == table && c.Column is ("bme" or "count"));
            if (wider.Hidden.Any(c => c.Table != table && !view.Hidden.Contains(c)) || 2 * hidden > (Entries(years[0], table)?.Count ?? 0))
                continue;
            kept.Add(table);
            view = wider;
        }

        return (view, Further.Where(t => !kept.Contains(t) && Entries(years[0], t) is { Count: > 1 }).ToHashSet(StringComparer.Ordinal));
    }

    private static IReadOnlyList<BreakdownEntry>? Entries(IndicatorsDocument year, string table)
    {
        var all = year.Indicators[0].Breakdowns;
        return table switch { "ethnicity" => all?.Ethnicity, "division" => all?.Division, "staff-group" => all?.StaffGroup, _ => all?.CareGroup };
    }

    /// <summary>The view over the years as they are printed: of earlier years no breakdown is.</summary>
    private static PublicView View(IReadOnlyList<IndicatorsDocument> years, HashSet<string> kept, MethodSettings method) =>
        PublicView.Of(years.Select((y, i) => Printed(y, i == 0 ? kept : [], i == 0)), method);

    private static IndicatorsDocument Printed(IndicatorsDocument year, HashSet<string> kept, bool current)
    {
        var one = year.Indicators[0];
        var breakdowns = new Breakdowns
        {
            Ethnicity = kept.Contains("ethnicity") ? one.Breakdowns?.Ethnicity : null,
            Division = kept.Contains("division") ? one.Breakdowns?.Division : null,
            StaffGroup = kept.Contains("staff-group") ? one.Breakdowns?.StaffGroup : null,
            CareGroup = kept.Contains("care-group") ? one.Breakdowns?.CareGroup : null,
        };
        var printed = one with { Breakdowns = breakdowns, Rows = current ? one.Rows : null, Areas = current ? one.Areas : null };
        return year with { Indicators = [printed, .. year.Indicators.Skip(1)] };
    }
}

using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Styles;

namespace Wres.Reports.Building;

/// <summary>Figures that no extract holds and the trust gives in its settings: interview panels, employee relations.</summary>
internal static class LocalTables
{
    public static IEnumerable<Block> Panels(Desk desk)
    {
        var facts = desk.Facts;
        if (facts.Style.Panels is not { } panels)
            yield break;
        yield return new SubHeading("Interview panels");
        yield return new Prose($"Of {facts.Format.Count(panels.Panels)} interview panels in {panels.Period}, {facts.Format.Count(panels.Varied)} ({facts.For(2).Percent(100.0 * panels.Varied / panels.Panels)}) had at least one {facts.Words.Minority} member. Source: {panels.Source}.");
    }

    /// <summary>
    /// Cases by kind and group. In the public edition a kind with a small count is withheld whole, because another table may
    /// hold the sum of its groups; there are no totals for the same reason.
    /// </summary>
    public static IEnumerable<Block> Cases(Desk desk)
    {
        var facts = desk.Facts;
        if (facts.Style.EmployeeRelations is not { Cases.Count: > 0 } relations)
            yield break;
        yield return new SubHeading("Employee relations");
        yield return new TableBlock(new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = $"Employee relations cases by ethnicity, {relations.Period}",
            Source = relations.Source,
            Head = [[Cell.Top("Kind of case", left: true), .. facts.Style.GroupOrder.Select(g => Cell.Top(facts.Group(g)))]],
            Rows = [.. relations.Cases.Select(c => new TableRow([Cell.Side(c.Kind), .. facts.Style.GroupOrder.Select(g => new Cell(Show(desk, c, g)))]))],
        });
    }

    private static string Show(Desk desk, CaseCount row, string group)
    {
        var facts = desk.Facts;
        int[] counts = [row.White, row.Bme, row.Unknown];
        if (facts.IsPublic && counts.Any(n => n > 0 && n <= facts.Method.DisclosureThreshold))
            return FigureFormat.Hidden;
        return facts.Format.Count(Desk.Of(group, row.White, row.Bme, row.Unknown));
    }
}

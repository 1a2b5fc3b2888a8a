using Wres.Reports.Audit.Figures;
using Wres.Reports.Audit.Reading;

namespace Wres.Reports.Audit.Extraction;

/// <summary>A row of a plan that goes on over the page stands in the text as two rows: the second belongs to the first.</summary>
internal static class PlanContinuation
{
    /// <summary>True where a row's action cell is no beginning of an action.</summary>
    /// <param name="actions">The actions so far; not empty.</param>
    /// <param name="action">The row's action cell.</param>
    /// <param name="namesIndicator">True where the row links itself to indicators.</param>
    /// <param name="afterPage">True for the first row of a table that goes on without its heads.</param>
    public static bool GoesOn(List<PlanAction> actions, string? action, bool namesIndicator, bool afterPage)
    {
        if (action is null)
            return !namesIndicator;
        var text = action.TrimStart('•', ' ');
        if (text.Length == 0 || PlanStatus.IsAlone(text))
            return actions[^1].Status is null;
        if (char.IsLower(text[0]) || text[0] is '-' or ')' or ',')
            return !namesIndicator || afterPage;
        // Where every other action ends with its status, one without has not ended yet.
        return afterPage && actions[^1].Status is null && actions.Count >= 4 && actions.Count(a => a.Status is not null) * 10 >= (actions.Count - 1) * 7;
    }

    /// <summary>The action with what the second row adds to its cells.</summary>
    public static PlanAction Joined(PlanAction first, string? action, string? kpis, string? due, string? sustainability, string? owner, IReadOnlyList<string> progress)
    {
        var text = action is null ? first.Text : $"{first.Text} {action}";
        return first with
        {
            Text = text,
            Status = first.Status ?? PlanStatus.InBrackets(text),
            Kpis = Join(first.Kpis, kpis),
            Due = Join(first.Due, due),
            Sustainability = Join(first.Sustainability, sustainability),
            Owner = Join(first.Owner, owner),
            Progress = [.. first.Progress, .. progress],
        };
    }

    private static string? Join(string? a, string? b) => a is null ? b : b is null ? a : PlainText.OneSpace($"{a} {b}");
}

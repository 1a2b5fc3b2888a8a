using System.Globalization;
using Wres.Domain.Inputs;
using Wres.Pipeline.Actions;
using Wres.Reports.Letters;
using Wres.Reports.OpenData;

namespace Wres.Pipeline.Digests;

/// <summary>What digests say.</summary>
internal static class DigestLetters
{
    private const int LongestAction = 160;

    /// <summary>The nine figures as the public report prints them.</summary>
    public static LetterPart Figures(string label, IReadOnlyList<PublicIndicator> indicators) =>
        new LetterTable($"The nine indicators, {label}", ["Indicator", "Figure", "Since last year"], [.. indicators.Select(i => new[] { $"{i.Id}. {i.Title}", i.Value, i.Verdict })]);

    /// <summary>Overdue actions and those that come due; owners are left out, who may be named.</summary>
    public static IEnumerable<LetterPart> Actions(ActionsDue? actions)
    {
        yield return new LetterHeading("Action plan");
        if (actions is null)
        {
            yield return new LetterText("There is no action plan.");
            yield break;
        }

        if (actions.Overdue.Count == 0 && actions.Due.Count == 0)
        {
            yield return new LetterText("No action is overdue, and none comes due in the days ahead.");
            yield break;
        }

        if (actions.Overdue.Count > 0)
            yield return new LetterTable("Overdue", ["Action", "Due", "Status"], [.. actions.Overdue.Select(Row)]);
        if (actions.Due.Count > 0)
            yield return new LetterTable("Due soon", ["Action", "Due", "Status"], [.. actions.Due.Select(Row)]);
    }

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string[] Row(PlannedAction action) => [$"{action.Reference}. {Short(action.Action ?? action.Objective ?? "")}", Day(action.DueDate!.Value), action.Status ?? "New"];

    private static string Short(string text) => text.Length <= LongestAction ? text : text[..(LongestAction - 3)].TrimEnd() + "...";
}

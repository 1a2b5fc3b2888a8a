using Wres.Reports.Figures;
using Wres.Reports.Reading;

namespace Wres.Reports.Narrative;

/// <summary>An indicator to look at, and why.</summary>
internal sealed record FocusArea(int Id, bool Declined, bool Adverse);

/// <summary>Where the figures suggest to look: what declined, and what is to the disadvantage of the minority group beyond the rules.</summary>
internal static class FocusAreas
{
    /// <summary>Both declined and adverse first, then declined, then adverse; within these by number.</summary>
    public static IReadOnlyList<FocusArea> Of(Facts facts) =>
    [
        .. Enumerable.Range(1, 9)
            .Select(id => new FocusArea(id, facts.Comparison(id).Verdict == "declined", Adverse(facts, id)))
            .Where(a => a.Declined || a.Adverse)
            .OrderByDescending(a => (a.Declined ? 2 : 0) + (a.Adverse ? 1 : 0)).ThenBy(a => a.Id),
    ];

    /// <summary>What to say where nothing is suggested: how far that is because nothing is wrong, and how far because nothing is known.</summary>
    public static string None(Facts facts)
    {
        var (one, all) = (facts.Words.Indicator.ToLowerInvariant(), facts.Words.Indicators);
        var known = Enumerable.Range(1, 9).Where(id => facts.Indicator(id).Value is not null).ToList();
        if (known.Count == 0)
            return $"There are no figures that could suggest where to look.";
        var compared = 9 - HeadlineText.With(facts, "not-comparable").Count;
        return Sentences.Join(
            compared == 0 ? "Nothing could be compared with an earlier year." : $"No {one} that could be compared declined.",
            $"No figure is above the four-fifths range, and no survey difference to the disadvantage of {facts.Words.Minority} {facts.Words.People} is known to be more than chance alone could explain.",
            known.Count < 9 ? $"{Facts.Capital(facts.Format.Word(9 - known.Count))} of the nine {all} could not be calculated." : null);
    }

    private static bool Adverse(Facts facts, int id)
    {
        var indicator = facts.Indicator(id);
        return id switch
        {
            2 or 3 or 4 => indicator.FourFifths == "adverse-to-bme",
            5 or 6 or 8 => indicator is { Significant: true, Gap: > 0 },
            7 => indicator is { Significant: true, Gap: < 0 },
            _ => false,
        };
    }

    public static string Why(Facts facts, FocusArea area)
    {
        var id = area.Id;
        var now = facts.Show(id, facts.Indicator(id).Value, facts.Period.Id);
        var unit = id == 9 ? " percentage points" : "";
        var declined = area.Declined ? $"declined, from {facts.Show(id, facts.Comparison(id).Previous, facts.PreviousPeriod)} to {now}{unit}" : null;
        var adverse = !area.Adverse ? null
            : id is 2 or 3 or 4 ? $"{(area.Declined ? "" : $"{now}, ")}above the four-fifths range"
            : $"{facts.For(id).PointsInWords(facts.Indicator(id).Gap!.Value)} {(facts.Indicator(id).Gap > 0 ? "higher" : "lower")} for {facts.Words.Minority} than for {facts.Words.White} {facts.Words.People}";
        return string.Join("; ", new[] { declined, adverse }.Where(s => s is not null)) + ".";
    }

    public static string Actions(Facts facts, int id)
    {
        var actions = facts.Inputs.Actions.Where(a => a.Indicators.Contains(id)).Select(a => a.Reference).ToList();
        return actions.Count switch
        {
            0 => "No action in the plan names it.",
            <= 6 => $"{(actions.Count == 1 ? "Action" : "Actions")} {Sentences.List(actions)}.",
            _ => $"{facts.Format.Count(actions.Count)} actions in the plan name it.",
        };
    }
}

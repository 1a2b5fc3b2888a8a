using Wres.Domain;
using Wres.Reports.Figures;
using Wres.Reports.Reading;

namespace Wres.Reports.Narrative;

/// <summary>An indicator against last year: what it was, how far it moved, what the rule makes of it, and what chance could do.</summary>
internal static class ChangeText
{
    /// <summary>What it was and how far it moved.</summary>
    public static string Movement(Facts facts, int id)
    {
        var entry = facts.Comparison(id);
        var (format, before) = (facts.For(id), facts.Year(facts.PreviousPeriod));
        if (entry.Verdict == "not-comparable" || entry.Change is not { } change || entry.Previous is not { } previous || facts.Indicator(id).Value is not { } current)
            return Reason(facts, id, entry.Reason);
        var was = facts.Show(id, previous, facts.PreviousPeriod);
        if (id == 1 && (facts.HidesShare(facts.Period.Id) || facts.HidesShare(facts.PreviousPeriod)))
            return "The numbers behind the change are too small to print.";
        if (id is 2 or 3 or 4)
        {
            var coarse = facts.Coarse(id, facts.Period.Id) || facts.Coarse(id, facts.PreviousPeriod);
            if (format.SameRatio(previous, current, coarse))
                return $"The ratio was {was} in {before} and is {(coarse ? "about the same" : "the same")} now.";
            var size = coarse ? "" : $" by {format.Ratio(Math.Abs(change))}";
            return $"The ratio was {was} in {before}. It has {(change < 0 ? "fallen" : "risen")}{size} and is now {Distance(Math.Abs(current - 1), Math.Abs(previous - 1), "equal likelihood")}.";
        }

        if (format.IsNoPoints(change))
            return $"It was {was} in {before}{(id == 9 ? " percentage points" : "")}, and has hardly moved.";
        var moved = $"{(change < 0 ? "fallen" : "risen")} by {format.PointsInWords(change)}";
        if (id != 9)
            return $"It was {was} in {before} and has {moved}.";
        return $"The difference was {was} percentage points in {before}. It has {moved}, and the board is now {Distance(Math.Abs(current), Math.Abs(previous), "the make-up of the workforce")}.";
    }

    /// <summary>What the comparison rule makes of the change.</summary>
    public static string? Rule(Facts facts, int id)
    {
        var band = id switch
        {
            2 or 3 or 4 => FigureFormat.Plain(facts.Method.DeadBandRatio),
            9 => FigureFormat.PlainPoints(facts.Method.DeadBandBoard),
            _ => FigureFormat.PlainPoints(facts.Method.DeadBandPercentagePoints),
        };
        return facts.Comparison(id).Verdict switch
        {
            "improved" => $"That is an improvement: a move of more than {band} {Towards(facts, id, true)}.",
            "declined" => $"That is a decline: a move of more than {band} {Towards(facts, id, false)}.",
            "little-change" => $"That counts as little change: a move of {band} or less.",
            _ => null,
        };
    }

    /// <summary>What chance alone could do to the change.</summary>
    public static string? Chance(Facts facts, int id)
    {
        var entry = facts.Comparison(id);
        if (entry.Change is null)
            return null;
        if (facts.Coarse(id, facts.Period.Id) || facts.Coarse(id, facts.PreviousPeriod) || (id == 1 && (facts.HidesShare(facts.Period.Id) || facts.HidesShare(facts.PreviousPeriod))))
            return "The numbers behind the change are too small to print, and with them the result of its test.";
        if (entry.Significance.PValue is not { } p)
            return id == 9
                ? "The change is not tested: a board is a small whole, not a sample."
                : "The change itself could not be tested, because the numbers behind last year's figure are not known.";
        return entry.Significance.Significant == true
            ? $"The change is statistically significant ({Test(entry.Significance.Test)}, {facts.Format.PValue(p)}): chance alone is an unlikely explanation."
            : $"Chance alone could explain a change of this size ({Test(entry.Significance.Test)}, {facts.Format.PValue(p)}).";
    }

    /// <summary>Where last year's figure comes from, where that matters to the reader.</summary>
    public static string? Origin(Facts facts, int id)
    {
        var entry = facts.Comparison(id);
        if (entry.Previous is null)
            return null;
        var origin = entry.PreviousSource == "published" ? "Last year's figure is as it was published." : null;
        var method = entry.PreviousMethod is { } other ? $"Last year's figure was made by version {other} of the method." : null;
        var published = entry.PreviousAsPublished is { } printed && facts.Show(id, printed, facts.PreviousPeriod) != facts.Show(id, entry.Previous, facts.PreviousPeriod)
            ? $"Last year's report printed {facts.Show(id, printed, facts.PreviousPeriod)}; the figure used here was calculated again."
            : null;
        return Sentences.Join(origin, method, published) is { Length: > 0 } text ? text : null;
    }

    /// <summary>A test's name in words.</summary>
    public static string Test(string test) => test switch
    {
        "two-proportion-z" => "two-proportion z-test",
        "log-ratio-z" => "z-test of the two ratios' logarithms",
        "fisher-exact" => "Fisher's exact test",
        _ => test,
    };

    private static string Distance(double now, double before, string what) =>
        now < before ? $"nearer to {what}" : now > before ? $"further from {what}" : $"as far from {what} as before, on the other side";

    private static string Towards(Facts facts, int id, bool better) => id switch
    {
        1 or 7 => better ? "upwards" : "downwards",
        2 or 3 or 4 => better ? "towards 1.00" : "away from 1.00",
        9 => facts.Method.BoardHigherIsBetter ? (better ? "upwards" : "downwards") : better ? "towards the workforce" : "away from the workforce",
        _ => better ? "downwards" : "upwards",
    };

    private static string Reason(Facts facts, int id, string? reason) => reason switch
    {
        "no-current" => "With no figure for this year there is nothing to compare.",
        "suppressed" => "It cannot be compared with last year, because too few people answered in one of the two years.",
        "base-changed" => id == 7
            ? "It cannot be compared with last year, because the base of the survey question changed between the two years."
            : "It cannot be compared with last year, because the base of the count changed between the two years.",
        _ => "There is no figure for last year to compare it with.",
    };
}

using Wres.Reports.Reading;

namespace Wres.Reports.Narrative;

/// <summary>How many of the nine {facts.Words.Indicators} improved, declined or hardly moved.</summary>
internal static class HeadlineText
{
    public static IReadOnlyList<int> With(Facts facts, string verdict) => [.. facts.Result.Comparison.Where(c => c.Verdict == verdict).Select(c => c.Id)];

    /// <summary>Two or three sentences.</summary>
    public static string Of(Facts facts)
    {
        var (improved, declined, little, not) = (With(facts, "improved"), With(facts, "declined"), With(facts, "little-change"), With(facts, "not-comparable"));
        if (Enumerable.Range(1, 9).All(id => facts.Indicator(id).Value is null))
            return $"There is no figure for any of the nine {facts.Words.Indicators}.";
        if (not.Count == 9)
            return "There is no earlier year to compare with, so this report says where things stand and not how they moved.";
        var span = $"between {facts.Year(facts.PreviousPeriod)} and {facts.Year(facts.Period.Id)}";
        var count = improved.Count == 0 ? "None" : Facts.Capital(facts.Format.Word(improved.Count));
        return Sentences.Join(
            $"{count} of the nine {facts.Words.Indicators} improved {span}.",
            declined.Count == 0 ? "None declined." : $"{Facts.Capital(facts.Format.Word(declined.Count))} declined: {Names(facts, declined)}.",
            little.Count == 0 ? null : $"{Facts.Capital(facts.Format.Word(little.Count))} hardly changed: {Names(facts, little)}.",
            not.Count == 0 ? null : $"{Facts.Capital(facts.Format.Word(not.Count))} could not be compared: {Names(facts, not)}.");
    }

    private static string Names(Facts facts, IReadOnlyList<int> ids) => Sentences.List([.. ids.Select(id => facts.Titles.Brief(id))]);
}

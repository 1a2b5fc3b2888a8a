using Wres.Reports.Reading;

namespace Wres.Reports.Narrative;

/// <summary>Indicator 9 in words; percents and differences only, unless the trust publishes its board's counts.</summary>
internal static class BoardText
{
    public static string Meaning(Facts facts)
    {
        var indicator = facts.Indicator(9);
        if (indicator.Value is not { } value)
            return MissingText.Of(facts, indicator)!;
        return facts.For(9).IsNoPoints(value)
            ? $"percentage points: the {facts.Words.Minority} share of voting board members equals their share of the workforce at this rounding."
            : $"percentage points: the {facts.Words.Minority} share of voting board members is {(value > 0 ? "above" : "below")} their share of the workforce.";
    }

    public static string? Shares(Facts facts)
    {
        if (facts.Indicator(9).Subsets?.Voting is not { Percent: { } percent, Difference: { } difference } || facts.Result.Workforce is not { Total: > 0 } workforce || facts.HidesShare(facts.Period.Id))
            return null;
        var share = 100.0 * workforce.Bme / workforce.Total;
        var sentences = new List<string>
        {
            percent.Bme == 0
                ? $"No voting board member is {facts.Words.Minority}, compared with {facts.For(9).Percent(share)} of the workforce."
                : $"{facts.For(9).Percent(percent.Bme)} of voting board members are {facts.Words.Minority}, compared with {facts.For(9).Percent(share)} of the workforce.",
        };
        if (!facts.For(9).IsNoPoints(difference.White))
            sentences.Add($"The {facts.Words.White} share of voting members is {facts.For(9).PointsInWords(difference.White)} {(difference.White > 0 ? "above" : "below")} their share of the workforce.");
        return Sentences.Join(sentences);
    }

    public static IReadOnlyList<string> Certainty(Facts facts) => facts.Indicator(9).Value is null ? [] :
    [
        "A board has few members: one person joining or leaving moves this figure by several percentage points. It describes the whole board on the day, so there is no interval and no test.",
    ];
}

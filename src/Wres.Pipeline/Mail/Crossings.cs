using Wres.Pipeline.Settings;
using Wres.Reports.OpenData;

namespace Wres.Pipeline.Mail;

/// <summary>An indicator that is on the other side of a threshold than it was.</summary>
/// <param name="Indicator">The indicator as it is printed now.</param>
/// <param name="Key">Names the threshold, for the e-mail's key.</param>
/// <param name="Sentence">What happened.</param>
internal sealed record Crossing(PublicIndicator Indicator, string Key, string Sentence);

/// <summary>Compares the printed figures with those told before. Printed, so that no e-mail tells more than the report.</summary>
internal static class Crossings
{
    public static IReadOnlyList<Crossing> Of(IReadOnlyList<PublicIndicator> before, IReadOnlyList<PublicIndicator> now, MailSettings settings)
    {
        var found = new List<Crossing>();
        foreach (var indicator in now)
        {
            if (before.FirstOrDefault(b => b.Id == indicator.Id) is not { Exact: { } then } last || indicator.Exact is not { } value)
                continue;
            var moved = $"It was {last.Value} and is {indicator.Value}.";
            if (indicator.Range is { } range && last.Range is { } old && range != old)
                found.Add(new Crossing(indicator, "four-fifths", $"{(range == "within" ? "It is within the four-fifths range now." : old == "within" ? "It left the four-fifths range." : "It went to the other side of the four-fifths range.")} {moved}"));
            foreach (var threshold in settings.Thresholds.Where(t => t.Indicator == indicator.Id))
            {
                if (threshold.Above is { } above && then > above != value > above)
                    found.Add(new Crossing(indicator, Name("above", above), FormattableString.Invariant($"It {(value > above ? "went over" : "is no longer over")} {above}. {moved}")));
                if (threshold.Below is { } below && then < below != value < below)
                    found.Add(new Crossing(indicator, Name("below", below), FormattableString.Invariant($"It {(value < below ? "fell under" : "is no longer under")} {below}. {moved}")));
            }
        }

        return found;

        static string Name(string side, double at) => FormattableString.Invariant($"{side}-{at}").Replace('+', '-');
    }
}

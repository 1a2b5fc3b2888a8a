using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Wres.Domain.Results;
using Wres.Domain.Statistics;
using Wres.Reports;

namespace Wres.Tests.Reports;

/// <summary>
/// Numbers of a document's text, and the ones that its results allow: every number of <c>indicators.json</c> in the forms that
/// the documents state (counts whole, percentages and points to one decimal, ratios to two or, withheld, one).
/// </summary>
internal static partial class TracedNumbers
{
    /// <summary>Numbers that are no figures: numbering, dates, years, names of bands and clusters, settings of the method.</summary>
    public static IEnumerable<string> Of(string text)
    {
        text = text.Replace('\u2212', '-').Replace("\f", "\n", StringComparison.Ordinal);
        foreach (var words in new[] { Addresses(), Dates(), Years(), Numbering(), Bands(), Guidelines() })
            text = words.Replace(text, " ");
        return Numbers().Matches(text).Select(m => m.Value.Replace(",", "", StringComparison.Ordinal).TrimStart('+', '-')).Distinct(StringComparer.Ordinal);
    }

    public static HashSet<string> Allowed(DocumentInputs inputs)
    {
        var allowed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in inputs.EarlierResults.Prepend(inputs.Result))
        {
            using var json = JsonDocument.Parse(ResultsJson.Write(document));
            Walk(json.RootElement, allowed);
        }

        foreach (var indicator in inputs.Result.Indicators)
        {
            // The one difference that the documents make themselves: a survey figure minus its benchmark group's median.
            if (indicator.Groups?.Bme is { Percent: { } own, BenchmarkPercent: { } median })
                Add(own - median, allowed);
        }

        // Each step of recruitment as a percentage of the step before.
        foreach (var steps in new[] { inputs.Result.Indicators[1].Funnel?.White, inputs.Result.Indicators[1].Funnel?.Bme, inputs.Result.Indicators[1].Funnel?.Unknown })
        {
            if (steps is { Applications: { } applications })
            {
                Add(100.0 * steps.Shortlisted / applications, allowed);
                Add(100.0 * steps.Appointed / steps.Shortlisted, allowed);
            }
        }

        // Settings of the method, and numbers of the method's own sentences.
        foreach (var number in new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 0.05, 0.5, 0.8, 1.25, 1.0, 95, 0, 12, 15, 2028, 100, 20 })
            allowed.Add(number.ToString(CultureInfo.InvariantCulture));
        allowed.UnionWith(["0.80", "1.00", "2.2", "0.001"]);
        // Marks of the charts' axes.
        allowed.UnionWith(["0.20", "0.33", "0.50", "0.67", "1.50", "2.00", "3.00", .. Enumerable.Range(0, 21).Select(i => FormattableString.Invariant($"{5 * i}.0"))]);
        return allowed;
    }

    private static void Walk(JsonElement element, HashSet<string> allowed)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                // The people of a row: the sum of its three groups, which the tables print beside them.
                if (element.TryGetProperty("white", out var w) && w.ValueKind == JsonValueKind.Number && element.TryGetProperty("bme", out var b) && element.TryGetProperty("unknown", out var u) && !element.TryGetProperty("total", out _))
                    Add(w.GetDouble() + b.GetDouble() + u.GetDouble(), allowed);
                foreach (var member in element.EnumerateObject())
                    Walk(member.Value, allowed);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    Walk(item, allowed);
                break;
            case JsonValueKind.Number:
                Add(element.GetDouble(), allowed);
                break;
        }
    }

    private static void Add(double value, HashSet<string> allowed)
    {
        value = Math.Abs(value);
        if (value == Math.Floor(value))
            allowed.Add(value.ToString("F0", CultureInfo.InvariantCulture));
        allowed.Add(DisplayNumber.Format(value, 1));
        allowed.Add(DisplayNumber.Format(value, 2));
        if (value <= 1)
        {
            // A rate is printed as a percentage; a p-value with up to three decimals.
            allowed.Add(DisplayNumber.Format((double)(DisplayNumber.Shortest(value) * 100m), 1));
            allowed.Add(DisplayNumber.Format(value, 3));
        }
    }

    [GeneratedRegex(@"https?://\S+(\n\S+)?", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Addresses();

    [GeneratedRegex(@"\b(Table|Figure|Page|Indicators?|indicators?|Action|Actions|version|Version|actions? names?)\s+\d+(\.\d+)*((,| and| to| of)\s+\d+)*\.?", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)(\s+\d{4})?", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Dates();

    [GeneratedRegex(@"\b20\d\d(/\d\d)?\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Years();

    [GeneratedRegex(@"\b([Bb]ands?|[Cc]lusters?)\s+\d[a-d]?(( and| to|,)\s+([Bb]and )?\d[a-d]?)*|\b8[a-d]\b|\b\d: ", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Bands();

    [GeneratedRegex(@"Guidelines\s+2\.2", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Guidelines();

    [GeneratedRegex(@"[+-]?\d[\d,]*(\.\d+)?", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Numbers();
}

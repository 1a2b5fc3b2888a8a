using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Wres.Domain.Statistics;

namespace Wres.TestKit.Documents;

/// <summary>
/// Numbers of a document's text, and the ones that its results allow: every number of <c>indicators.json</c> in the forms that
/// the documents state (counts whole, percentages and points to one decimal, ratios to two or, withheld, one).
/// </summary>
public static partial class TracedNumbers
{
    /// <summary>Numbers that are no figures: numbering, dates, years, names of bands and clusters, settings of the method.</summary>
    public static IEnumerable<string> Of(string text)
    {
        text = text.Replace('\u2212', '-').Replace("\f", "\n", StringComparison.Ordinal);
        // The contents list ends in page numbers.
        text = Contents().Replace(text, m => Entry().Replace(m.Value, ""));
        foreach (var words in new[] { Addresses(), Dates(), Years(), Numbering(), Bands(), Guidelines() })
            text = words.Replace(text, " ");
        return Numbers().Matches(text).Select(m => m.Value.Replace(",", "", StringComparison.Ordinal).TrimStart('+', '-')).Distinct(StringComparer.Ordinal);
    }

    /// <summary>
    /// What the results of this and earlier years (newest first) allow, and the trust's own texts. <paramref name="settings"/> is the
    /// trust's own settings, whose targets and populations the report compares with.
    /// </summary>
    public static HashSet<string> Allowed(IReadOnlyList<JsonElement> results, IEnumerable<string> ownTexts, JsonElement? settings = null)
    {
        var allowed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var result in results)
            Walk(result, allowed);
        var indicators = results[0].GetProperty("indicators").EnumerateArray().ToList();
        foreach (var indicator in indicators)
            Made(indicator, allowed);
        foreach (var year in results)
            Together(year.GetProperty("indicators")[0], allowed);
        if (settings is { } own)
            Compared(own, indicators, allowed);
        foreach (var text in ownTexts)
            allowed.UnionWith(Of(text));
        // Settings of the method, and numbers of the method's own sentences.
        foreach (var number in new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 0.05, 0.5, 0.8, 1.25, 1.0, 95, 0, 12, 15, 2028, 100, 20 })
            allowed.Add(number.ToString(CultureInfo.InvariantCulture));
        allowed.UnionWith(["0.80", "1.00", "2.2", "0.001", "0.00"]);
        // Marks of the charts' axes.
        allowed.UnionWith(["0.10", "0.20", "0.33", "0.50", "0.67", "1.50", "2.00", "3.00", "4.00", "5.00", .. Enumerable.Range(0, 21).Select(i => FormattableString.Invariant($"{5 * i}.0"))]);
        return allowed;
    }

    /// <summary>What the documents make of an indicator themselves: totals, steps of recruitment, distance to the benchmark group.</summary>
    private static void Made(JsonElement indicator, HashSet<string> allowed)
    {
        if (indicator.TryGetProperty("groups", out var groups) && Group(groups, "white") is { } white && Group(groups, "bme") is { } bme)
        {
            if (Number(bme, "percent") is { } own && Number(bme, "benchmarkPercent") is { } median)
                Add(own - median, allowed);
            if (Group(groups, "unknown") is { } unknown)
            {
                var parts = new[] { white, bme, unknown };
                var (whole, part) = (parts.Sum(g => Number(g, "denominator") ?? 0), parts.Sum(g => Number(g, "numerator") ?? 0));
                Add(whole, allowed);
                Add(part, allowed);
                if (whole > 0)
                    Add(part / whole, allowed);
            }
        }

        if (indicator.TryGetProperty("breakdowns", out var breakdowns) && breakdowns.TryGetProperty("ethnicity", out var ethnicity))
        {
            var people = ethnicity.EnumerateArray().Select(e => Number(e, "count") ?? 0).ToList();
            foreach (var count in people.Where(_ => people.Sum() > 0))
                Add(count / people.Sum(), allowed);
        }

        if (!indicator.TryGetProperty("funnel", out var funnel))
            return;
        foreach (var steps in funnel.EnumerateObject().Select(g => new[] { "applications", "shortlisted", "interviewed", "appointed" }.Select(s => Number(g.Value, s)).OfType<double>().ToList()))
        {
            foreach (var (before, step) in steps.Zip(steps.Skip(1)).Where(p => p.First > 0))
                Add(step / before, allowed);
        }
    }

    /// <summary>The share of each group over clusters 2 and 3 of an area together.</summary>
    private static void Together(JsonElement representation, HashSet<string> allowed)
    {
        if (!representation.TryGetProperty("clusters", out var clusters))
            return;
        foreach (var area in clusters.EnumerateArray().Where(c => c.GetProperty("cluster").GetString() is "2" or "3").GroupBy(c => c.GetProperty("area").GetString(), StringComparer.Ordinal))
        {
            string[] groups = ["white", "bme", "unknown"];
            var counts = groups.Select(g => area.Sum(c => Number(c, g) ?? 0)).ToList();
            foreach (var count in counts.Where(_ => counts.Sum() > 0))
                Add(count / counts.Sum(), allowed);
        }
    }

    private static void Compared(JsonElement settings, List<JsonElement> indicators, HashSet<string> allowed)
    {
        if (!settings.TryGetProperty("style", out var style))
            return;
        if (style.TryGetProperty("populations", out var populations) && Number(indicators[0], "value") is { } share)
        {
            foreach (var percent in populations.EnumerateArray().Select(p => p.GetProperty("minorityPercent").GetDouble()))
            {
                Add(percent, allowed);
                Add(share - percent, allowed);
            }
        }

        foreach (var goal in style.TryGetProperty("goals", out var goals) ? goals.EnumerateArray().ToList() : [])
        {
            Add(goal.GetProperty("value").GetDouble(), allowed);
            if (Number(indicators[goal.GetProperty("indicator").GetInt32() - 1], "value") is { } value)
                Add(value - goal.GetProperty("value").GetDouble(), allowed);
        }

        if (style.TryGetProperty("panels", out var panels))
            Add(panels.GetProperty("varied").GetDouble() / panels.GetProperty("panels").GetDouble(), allowed);
    }

    private static JsonElement? Group(JsonElement groups, string name) => groups.TryGetProperty(name, out var group) && group.ValueKind == JsonValueKind.Object ? group : null;

    private static double? Number(JsonElement element, string name) => element.TryGetProperty(name, out var n) && n.ValueKind == JsonValueKind.Number ? n.GetDouble() : null;

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
            var percent = (double)(DisplayNumber.Shortest(value) * 100m);
            allowed.Add(DisplayNumber.Format(percent, 1));
            allowed.Add(DisplayNumber.Format(percent, 2));
            allowed.Add(DisplayNumber.Format(value, 3));
        }
    }

    [GeneratedRegex(@"https?://\S+(\n\S+)?", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Addresses();

    [GeneratedRegex(@"\b(Table|Figure|Page|Indicators?|indicators?|Action|Actions|version|Version|actions? names?)\s+\d+(\.\d+)*((,| and| to| of)\s+\d+)*\.?", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)(\s+\d{4})?", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Dates();

    [GeneratedRegex(@"^ *Contents$.*?(?=^ *(Committee paper|About this report|Accessibility|Foreword|Nine indicators at a glance)$)", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Contents();

    [GeneratedRegex(@" {2,}\d{1,3}$", RegexOptions.Multiline, 5000)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\b20\d\d([/-]\d\d(\d\d)?)?\b|\b[12]\d/[12]\d\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Years();

    [GeneratedRegex(@"\b([Bb]ands?|[Cc]lusters?)\s+\d[a-d]?(( and| to|,)\s+([Bb]and )?\d[a-d]?)*|\b8[a-d]\b|\b\d: ", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Bands();

    [GeneratedRegex(@"Guidelines\s+2\.2", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Guidelines();

    [GeneratedRegex(@"[+-]?\d[\d,]*(\.\d+)?", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Numbers();
}

using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Wres.Tests.Published;

/// <summary>A figure as a report prints it, and where its data file holds it.</summary>
internal sealed partial record PublishedFigure(string Path, string Text, double Value)
{
    /// <summary>Decimals printed.</summary>
    public int Decimals => Fraction().Match(Text) is { Success: true } match ? match.Groups["decimals"].Length : 0;

    /// <summary>Every figure below an element: objects with a text, and bare counts.</summary>
    public static IEnumerable<PublishedFigure> Below(JsonElement element, string path = "")
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany((e, i) => Below(e, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")));
        if (element.ValueKind != JsonValueKind.Object)
            return [];
        var own = Own(element, path);
        return own.Concat(element.EnumerateObject().SelectMany(m => Below(m.Value, path + "." + m.Name)));
    }

    private static IEnumerable<PublishedFigure> Own(JsonElement element, string path)
    {
        var text = element.TryGetProperty("text", out var t) ? t.GetString() : null;
        foreach (var name in new[] { "value", "count", "respondents" })
        {
            if (element.TryGetProperty(name, out var n) && n.ValueKind == JsonValueKind.Number)
                yield return new PublishedFigure(path + "." + name, name == "value" ? text ?? n.GetRawText() : n.GetRawText(), n.GetDouble());
        }
    }

    [GeneratedRegex(@"\d\.(?<decimals>\d*)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fraction();
}

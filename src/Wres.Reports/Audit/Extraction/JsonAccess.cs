using System.Text.Json;
using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Extraction;

/// <summary>Reads members that may be absent, null or of another shape: a published document holds what it holds.</summary>
internal static class JsonAccess
{
    public static JsonElement? Get(this JsonElement? element, string name) => element is { } e ? e.Get(name) : null;

    public static JsonElement? Get(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    public static IEnumerable<JsonElement> Items(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray().Where(e => e.ValueKind != JsonValueKind.Null) : [];

    public static IEnumerable<JsonProperty> Members(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Object } o ? o.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Null) : [];

    public static string? Text(this JsonElement? element) => element switch
    {
        { ValueKind: JsonValueKind.String } e => e.GetString(),
        { ValueKind: JsonValueKind.Number } e => e.GetRawText(),
        _ => null,
    };

    public static int? Int(this JsonElement? element) => element is { ValueKind: JsonValueKind.Number } e && e.TryGetInt32(out var n) ? n : null;

    /// <summary>A number that is either plain or an object with text and value; the text decides the decimals.</summary>
    public static Printed? Printed(this JsonElement? element)
    {
        if (element is not { } e)
            return null;
        if (e.ValueKind == JsonValueKind.Number)
            return Figures.Printed.TryParse(e.GetRawText());
        if (e.ValueKind == JsonValueKind.String)
            return Figures.Printed.TryParse(e.GetString()!);
        if (element.Get("text").Text() is { } text && Figures.Printed.TryParse(text) is { } printed)
            return printed;
        return element.Get("value") is { ValueKind: JsonValueKind.Number } value ? Figures.Printed.TryParse(value.GetRawText()) : null;
    }

    public static long? Count(this JsonElement? element) => element.Printed() is { Decimals: 0 } n ? (long)n.Value : null;

    public static int? Line(this JsonElement? element) => element.Get("line").Int();

    public static Group? ToGroup(string name) => name switch
    {
        "white" => Group.White,
        "bme" => Group.BME,
        "unknown" => Group.Unknown,
        "total" or "all" => Group.All,
        _ => null,
    };
}

namespace Wres.Domain.Indicators;

/// <summary>The form in which two spellings of a division, care group or staff group are the same.</summary>
public static class BreakdownKey
{
    internal static string NotRecorded { get; } = Of(IndicatorNames.NotRecorded);

    /// <summary>Upper case, <c>&amp;</c> as <c>AND</c>, single spaces.</summary>
    public static string Of(string name) => string.Join(
        ' ', name.Replace("&", " and ", StringComparison.Ordinal).ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

namespace Wres.Extracts.Issues;

/// <summary>Counts by code or rule as they are handed on.</summary>
internal static class CodeCounts
{
    /// <summary>Counts whose codes are enumerated in ordinal order: nothing is taken out, so a dictionary keeps the order of entry.</summary>
    public static IReadOnlyDictionary<string, long> InOrder(Dictionary<string, long> counts)
    {
        var codes = counts.Keys.ToArray();
        Array.Sort(codes, StringComparer.Ordinal);
        var ordered = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var code in codes) ordered.Add(code, counts[code]);
        return ordered;
    }
}

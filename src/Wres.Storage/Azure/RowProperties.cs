using System.Globalization;

namespace Wres.Storage.Azure;

/// <summary>
/// A row's JSON cut into properties <c>Json00</c>, <c>Json01</c>, ... of at most 32 Ki characters each, which is what a string
/// property of an Azure table holds. No character is cut in two.
/// </summary>
internal static class RowProperties
{
    private const int Longest = 32 * 1024;
    private const string Prefix = "Json";

    public static Dictionary<string, string> Split(string json)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        var start = 0;
        do
        {
            var end = Math.Min(start + Longest, json.Length);
            if (end < json.Length && char.IsHighSurrogate(json[end - 1])) end--;
            properties.Add(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{properties.Count:00}"), json[start..end]);
            start = end;
        }
        while (start < json.Length);

        return properties;
    }

    public static string Join(IReadOnlyDictionary<string, string> properties) => string.Concat(properties
        .Where(property => property.Key.StartsWith(Prefix, StringComparison.Ordinal))
        .OrderBy(property => property.Key, StringComparer.Ordinal)
        .Select(property => property.Value));
}

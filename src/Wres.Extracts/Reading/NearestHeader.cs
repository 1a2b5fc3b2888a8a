using Wres.Extracts.Schemas;

namespace Wres.Extracts.Reading;

/// <summary>Words for a header that is not quite one: the nearest kind, its missing columns, and headers that look like them.</summary>
internal static class NearestHeader
{
    /// <summary>Describes the nearest header. Only cells that differ from a known name by a letter or two are repeated.</summary>
    public static string Describe(FoundHeader? nearest)
    {
        if (nearest is null) return "No row has a column of any kind.";
        var missing = nearest.Match.MissingRequired.ToList();
        var text = $"The nearest kind is {nearest.Match.Schema.Name}, missing {string.Join(", ", missing)}.";
        var misses = missing
            .Select(m => (Missing: m, Near: Near(nearest.Match, m)))
            .Where(m => m.Near is not null)
            .Select(m => $"\"{m.Near}\" looks like {m.Missing}")
            .ToList();
        return misses.Count == 0 ? text : $"{text} {string.Join("; ", misses)}.";
    }

    private static string? Near(HeaderMatch match, string missing)
    {
        var column = match.Schema.Columns[match.Schema[missing]];
        foreach (var name in column.Aliases.Prepend(column.Name))
        {
            var key = HeaderName.Key(name);
            if (key.Length < 5) continue;
            foreach (var header in match.Header)
            {
                var candidate = HeaderName.Key(header);
                if (Math.Abs(candidate.Length - key.Length) <= 2 && HeaderName.Distance(candidate, key) <= Math.Min(2, key.Length / 4))
                    return header;
            }
        }

        return null;
    }
}

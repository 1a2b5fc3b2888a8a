namespace Wres.TestKit.Invented.Truth;

/// <summary>Counts of White, BME and Unknown, which go by w, b and u.</summary>
public sealed class Tally
{
    private readonly SortedDictionary<string, long[]> _counts = new(StringComparer.Ordinal);

    /// <summary>Names that have counts.</summary>
    public IEnumerable<string> Names => _counts.Keys;

    /// <summary>Adds one of the group under the name.</summary>
    public void Add(string name, char group, long count = 1)
    {
        if (!_counts.TryGetValue(name, out var row))
            _counts[name] = row = new long[3];
        row["wbu".IndexOf(group, StringComparison.Ordinal)] += count;
    }

    /// <summary>The counts of a name; zeros where there is none.</summary>
    public (long W, long B, long U) this[string name] => _counts.TryGetValue(name, out var c) ? (c[0], c[1], c[2]) : (0, 0, 0);

    /// <summary>One line a name.</summary>
    public IEnumerable<string> Lines() => _counts.Select(c => $"{c.Key} {c.Value[0]}/{c.Value[1]}/{c.Value[2]}");
}

using System.Runtime.InteropServices;
using Wres.Domain.Ethnicity;

namespace Wres.Domain.Indicators;

/// <summary>
/// Counts by a name that people typed: names are grouped ignoring case and spaces, with <c>&amp;</c> as <c>and</c>, shown in the
/// spelling of the first row and listed by name, the blank one last, so that the order of rows changes no count.
/// </summary>
internal sealed class NamedTally
{
    /// <summary>Every spelling met, so that normalising is done once a spelling and not once a row.</summary>
    private readonly Dictionary<string, int> _bySpelling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly List<(string Key, string Name)> _names = [];
    private readonly List<GroupCounts> _counts = [];
    private string? _lastSpelling;
    private int _lastIndex;

    public void Add(string? name, EthnicGroup group)
    {
        var index = ReferenceEquals(name, _lastSpelling) && name is not null ? _lastIndex : IndexOf(name);
        (_lastSpelling, _lastIndex) = (name, index);
        ref var counts = ref CollectionsMarshal.AsSpan(_counts)[index];
        counts = counts.Plus(group);
    }

    /// <summary>Position of a name in the order of first rows; the same for every spelling of it.</summary>
    public int IndexOf(string? name)
    {
        var spelling = string.IsNullOrWhiteSpace(name) ? IndicatorNames.NotRecorded : name;
        if (_bySpelling.TryGetValue(spelling, out var index))
            return index;
        var key = BreakdownKey.Of(spelling);
        if (!_byKey.TryGetValue(key, out index))
        {
            index = _names.Count;
            _byKey.Add(key, index);
            _names.Add((key, string.IsNullOrWhiteSpace(name) ? IndicatorNames.NotRecorded : name.Trim()));
            _counts.Add(default);
        }

        _bySpelling.Add(spelling, index);
        return index;
    }

    /// <summary>Indices in the order of listing.</summary>
    public IEnumerable<int> Listed() => Enumerable.Range(0, _names.Count)
        .OrderBy(i => _names[i].Key == BreakdownKey.NotRecorded).ThenBy(i => _names[i].Key, StringComparer.Ordinal);

    public string Name(int index) => _names[index].Name;

    public GroupCounts Counts(int index) => _counts[index];
}

using Wres.Domain.Quality;

namespace Wres.Extracts.Issues;

/// <summary>
/// Issues of a file or of a block of it: counts of all, samples up to the cap for each code, in the order of the rows.
/// </summary>
internal sealed class IssueLog(int cap)
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    private readonly record struct Sample(long Row, string? Column, string? Detail);

    private sealed record Entry(IssueDefinition Definition)
    {
        public long Count { get; set; }

        public List<Sample> Samples { get; } = [];
    }

    /// <summary>True where samples were left out.</summary>
    public bool Capped => _entries.Values.Any(e => e.Samples.Count < e.Count);

    /// <summary>True where there is an error or a warning.</summary>
    public bool HasFindings => _entries.Values.Any(e => e.Definition.Severity != Severity.Information);

    /// <summary>Notes an issue; row 0 = the whole file.</summary>
    public void Add(IssueDefinition definition, long row = 0, string? column = null, string? detail = null)
    {
        if (!_entries.TryGetValue(definition.Code, out var entry)) _entries.Add(definition.Code, entry = new Entry(definition));
        entry.Count++;
        if (entry.Samples.Count < cap) entry.Samples.Add(new Sample(row, column, detail));
    }

    /// <summary>How often a code occurred.</summary>
    public long Count(IssueDefinition definition) => _entries.TryGetValue(definition.Code, out var entry) ? entry.Count : 0;

    /// <summary>Adds the issues of a block whose first row is the one after <paramref name="rowsBefore"/>.</summary>
    public void Append(IssueLog block, long rowsBefore)
    {
        foreach (var (code, theirs) in block._entries)
        {
            if (!_entries.TryGetValue(code, out var ours)) _entries.Add(code, ours = new Entry(theirs.Definition));
            ours.Count += theirs.Count;
            foreach (var sample in theirs.Samples)
            {
                if (ours.Samples.Count >= cap) break;
                ours.Samples.Add(sample with { Row = sample.Row + rowsBefore });
            }
        }
    }

    /// <summary>Counts by code, codes in ordinal order.</summary>
    public IReadOnlyDictionary<string, long> Counts() =>
        new SortedDictionary<string, long>(_entries.ToDictionary(e => e.Key, e => e.Value.Count), StringComparer.Ordinal);

    /// <summary>The rejecting codes' counts.</summary>
    public IReadOnlyDictionary<string, long> Rejections() =>
        new SortedDictionary<string, long>(
            _entries.Where(e => e.Value.Definition.Rejects).ToDictionary(e => e.Key, e => e.Value.Count), StringComparer.Ordinal);

    /// <summary>The samples as issues of a file, by row and then by code.</summary>
    public IReadOnlyList<Issue> Issues(string file) =>
    [
        .. _entries.Values
            .SelectMany(e => e.Samples.Select(s => (s.Row, Issue: e.Definition.At(file, s.Row == 0 ? null : s.Row, s.Column, s.Detail))))
            .OrderBy(i => i.Row).ThenBy(i => i.Issue.Code, StringComparer.Ordinal)
            .Select(i => i.Issue),
    ];
}

using Wres.Domain.Quality;

namespace Wres.Extracts.Issues;

/// <summary>
/// Issues of a file or of a block of it: counts of all, the issues themselves up to the cap for each code, in the order of the
/// rows.
/// </summary>
internal sealed class IssueLog(int cap)
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    private sealed record Noted(long Row, string? Column, string? Detail);

    private sealed record Entry(IssueDefinition Definition)
    {
        public long Count { get; set; }

        public List<Noted> Issues { get; } = [];
    }

    /// <summary>True where issues were left out.</summary>
    public bool Capped => _entries.Values.Any(e => e.Issues.Count < e.Count);

    /// <summary>True where there is an error or a warning.</summary>
    public bool HasFindings => _entries.Values.Any(e => e.Definition.Severity != Severity.Information);

    /// <summary>Notes an issue; row 0 = the whole file.</summary>
    public void Add(IssueDefinition definition, long row = 0, string? column = null, string? detail = null)
    {
        if (!_entries.TryGetValue(definition.Code, out var entry)) _entries.Add(definition.Code, entry = new Entry(definition));
        entry.Count++;
        if (entry.Issues.Count < cap) entry.Issues.Add(new Noted(row, column, detail));
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
            foreach (var issue in theirs.Issues)
            {
                if (ours.Issues.Count >= cap) break;
                ours.Issues.Add(issue with { Row = issue.Row + rowsBefore });
            }
        }
    }

    /// <summary>Counts by code, codes in ordinal order.</summary>
    public IReadOnlyDictionary<string, long> Counts() => CodeCounts.InOrder(_entries.ToDictionary(e => e.Key, e => e.Value.Count, StringComparer.Ordinal));

    /// <summary>The rejecting codes' counts.</summary>
    public IReadOnlyDictionary<string, long> Rejections() =>
        CodeCounts.InOrder(_entries.Where(e => e.Value.Definition.Rejects).ToDictionary(e => e.Key, e => e.Value.Count, StringComparer.Ordinal));

    /// <summary>The issues of a file, by row and then by code; made when they are first asked for.</summary>
    public IReadOnlyList<Issue> Issues(string file) => new IssueList(() =>
    {
        var issues = new List<Issue>();
        foreach (var entry in _entries.Values.OrderBy(e => e.Definition.Code, StringComparer.Ordinal))
        {
            foreach (var noted in entry.Issues) issues.Add(entry.Definition.At(file, noted.Row == 0 ? null : noted.Row, noted.Column, noted.Detail));
        }

        return [.. issues.OrderBy(i => i.Row ?? 0)];
    });
}

namespace Wres.Domain.Quality;

/// <summary>How much an issue matters.</summary>
public enum Severity : byte
{
    /// <summary>Worth knowing; the file stays accepted.</summary>
    Information,
    /// <summary>Counted, but look at it.</summary>
    Warning,
    /// <summary>The row or figure is not used.</summary>
    Error,
}

/// <summary>
/// One finding in a dropped file. Never holds a value of a personal field. Row = 1-based line of the file's own rows,
/// null where the issue is about the whole file; column = canonical name.
/// </summary>
public sealed record Issue(string Code, Severity Severity, string File, long? Row, string? Column, string Message, string Fix);

/// <summary>
/// What happened to one dropped file: its entry for the results, its issues by row (each code's may be capped; counts never
/// are). Issue counts are by code.
/// </summary>
public sealed record FileQuality(
    Results.InputEntry Input, IReadOnlyList<Issue> Issues, bool IssuesCapped, IReadOnlyDictionary<string, long> IssueCounts)
{
    /// <summary>The same with the first <paramref name="perCode"/> issues of each code.</summary>
    public FileQuality Sampled(int perCode)
    {
        if (!IssueCounts.Values.Any(count => count > perCode)) return this;
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var samples = new List<Issue>();
        foreach (var issue in Issues)
        {
            taken.TryGetValue(issue.Code, out var so);
            if (so >= perCode) continue;
            taken[issue.Code] = so + 1;
            samples.Add(issue);
        }

        return this with { Issues = samples, IssuesCapped = true };
    }
}

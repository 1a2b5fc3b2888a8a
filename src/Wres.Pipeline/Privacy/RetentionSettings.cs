namespace Wres.Pipeline.Privacy;

/// <summary>How many days each kind of data is kept after it was written; null keeps it until it is erased.</summary>
public sealed record RetentionSettings
{
    /// <summary>Shortest retention, days: a run and its correction must be able to end.</summary>
    public const int Shortest = 30;

    /// <summary>Dropped files, their originals, and what a failed run left: two reporting years.</summary>
    public int? OriginalsDays { get; init; } = 730;

    /// <summary>Normalised records.</summary>
    public int? NormalisedDays { get; init; } = 730;

    /// <summary>Results, documents, publications and the state of their runs: ten years of trend.</summary>
    public int? ResultsDays { get; init; } = 3_650;

    /// <summary>The audit log.</summary>
    public int? LogsDays { get; init; } = 3_650;
}

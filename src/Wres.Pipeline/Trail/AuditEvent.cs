namespace Wres.Pipeline.Trail;

/// <summary>What happened, as whoever reports it says it. No personal value of a dropped file belongs in it, and no file's name.</summary>
/// <param name="Who">The caller's name; <see cref="Software"/> where no person asked for it.</param>
/// <param name="What">Stable kebab-case name of the event, such as <c>run-completed</c>.</param>
public sealed record AuditEvent(string Who, string What)
{
    /// <summary>Who did what nobody asked for just then.</summary>
    public const string Software = "wres";

    /// <summary>Longest text that is kept of who, why or a fact, characters.</summary>
    public const int LongestText = 2_000;

    /// <summary>Which organisation; null where it concerns none or all.</summary>
    public string? Organisation { get; init; }

    /// <summary>Which period.</summary>
    public string? Period { get; init; }

    /// <summary>Why, in the words of whoever did it.</summary>
    public string? Why { get; init; }

    /// <summary>What else is to be known: hashes, versions, counts, names of settings.</summary>
    public IReadOnlyDictionary<string, string>? Facts { get; init; }

    /// <summary>The files that went in, by hash, with what became of their rows.</summary>
    public IReadOnlyList<AuditedInput>? Inputs { get; init; }
}

/// <summary>A file that went in: its hash, and its rows in and out by rule.</summary>
public sealed record AuditedInput(
    string Sha256, string? Kind, string Status, long? Rows, long? Counted, IReadOnlyDictionary<string, long>? ExcludedBy, IReadOnlyDictionary<string, long>? RejectedBy);

/// <summary>An event as it stands in the log: its number, when, and the hash of the entry before it (64 zeros for the first).</summary>
public sealed record AuditEntry(long Number, string Previous, DateTimeOffset At, AuditEvent Event);

/// <summary>The number and hash of an entry: whoever keeps it elsewhere can tell later whether the log up to there was touched.</summary>
public sealed record AuditAnchor(long Number, string Hash);

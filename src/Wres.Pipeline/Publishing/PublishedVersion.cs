using Wres.Pipeline.SignOff;

namespace Wres.Pipeline.Publishing;

/// <summary>A version of report and plan that was published, or is about to be.</summary>
/// <param name="Number">1, and one more for each correction.</param>
/// <param name="On">The day in England.</param>
/// <param name="By">Who published it; <c>the calendar</c> on the day itself.</param>
/// <param name="Of">The figures.</param>
/// <param name="Run">The run that made them.</param>
public sealed record PublishedVersion(int Number, DateOnly On, string By, DataFreeze Of, string Run)
{
    /// <summary>Why there is another version; null for the first.</summary>
    public string? Reason { get; init; }
    /// <summary>Why it was published without every approval; null where it was not.</summary>
    public PublicationOverride? Override { get; init; }
    /// <summary>Files with their hashes; empty while it is being made.</summary>
    public IReadOnlyList<PublishedFile> Files { get; init; } = [];
    /// <summary>True once the e-mail that tells of it is in the outbox.</summary>
    public bool Told { get; init; }
}

/// <summary>A file of a publication.</summary>
public sealed record PublishedFile(string Name, string Sha256, long Bytes, string MediaType);

/// <summary>A publication without every approval: which were missing, who decided it, and why.</summary>
public sealed record PublicationOverride(IReadOnlyList<ApprovalStage> Missing, string By, string Reason);

/// <summary>A draft that lies in the place of a publication.</summary>
/// <param name="On">The day in England on which it was made.</param>
/// <param name="Of">The figures.</param>
/// <param name="Missing">What publication waits for, a sentence each.</param>
/// <param name="Files">Files with their hashes.</param>
public sealed record DraftMade(DateOnly On, DataFreeze Of, IReadOnlyList<string> Missing, IReadOnlyList<PublishedFile> Files)
{
    /// <summary>True once the e-mail that tells of it is in the outbox.</summary>
    public bool Told { get; init; }
}

using Wres.Pipeline.SignOff;

namespace Wres.Pipeline.Publishing;

/// <summary>A wish to publish. Who wishes it; the reason of a correction, or of publishing without every approval.</summary>
public sealed record PublishWish(string By, string? Reason = null, bool Override = false);

/// <summary>What became of it.</summary>
public enum PublishResult
{
    /// <summary>There is nothing to publish yet.</summary>
    NotReady,
    /// <summary>A version was published.</summary>
    Published,
    /// <summary>The newest version is of just these figures.</summary>
    AlreadyPublished,
    /// <summary>Something is missing; drafts lie in its place.</summary>
    Draft,
    /// <summary>The figures are others than those published; a correction needs a reason.</summary>
    CorrectionDue,
}

/// <summary>What became of a wish to publish.</summary>
/// <param name="Result">What.</param>
/// <param name="Governance">The governance document afterwards.</param>
/// <param name="Missing">What is missing, a sentence each.</param>
public sealed record PublishOutcome(PublishResult Result, Governance Governance, IReadOnlyList<string> Missing);

namespace Wres.Pipeline.SignOff;

/// <summary>An approval as it was given, and how it ended if it did. None is ever deleted.</summary>
/// <param name="Number">1 for the first of the organisation and period, then one more each.</param>
/// <param name="Stage">Which.</param>
/// <param name="By">Who gave it, such as <c>Trust Board</c>.</param>
/// <param name="RecordedBy">Who put it on record: the caller's name, or <c>settings</c>.</param>
/// <param name="At">When it was given.</param>
/// <param name="Note">What else is to be known.</param>
/// <param name="For">What it was given for.</param>
public sealed record Approval(int Number, ApprovalStage Stage, string By, string RecordedBy, DateTimeOffset At, string? Note, DataFreeze For)
{
    /// <summary>How it ended; null where it holds.</summary>
    public ApprovalEnd? End { get; init; }
}

/// <summary>How an approval ended.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who withdrew it; <c>wres</c> where the figures changed.</param>
/// <param name="Reason">Why.</param>
public sealed record ApprovalEnd(DateTimeOffset At, string By, string Reason);

namespace Wres.Pipeline.Deadlines;

/// <summary>The dates of a reporting year, in the order in which they come.</summary>
public enum DeadlineKind
{
    /// <summary>The figures are with the national data collection.</summary>
    DataSubmission,
    /// <summary>The staff network has been heard on report and plan.</summary>
    NetworkConsultation,
    /// <summary>The committee has seen them.</summary>
    Committee,
    /// <summary>The board has approved them.</summary>
    Board,
    /// <summary>They are published.</summary>
    Publication,
    /// <summary>The plan is looked at again.</summary>
    NextReview,
}

/// <summary>A date of a reporting year.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Date">The day, in England; the deadline is its end.</param>
/// <param name="Evidence">Where the date comes from.</param>
/// <param name="Sourced">True where the evidence can be looked up, or the organisation answers for it; false for a date from memory or of our own.</param>
public sealed record Deadline(DeadlineKind Kind, DateOnly Date, string Evidence, bool Sourced)
{
    /// <summary>The deadline in words, such as <c>the board's approval</c>.</summary>
    public string Name => Kind switch
    {
        DeadlineKind.DataSubmission => "submission of the figures to the national data collection",
        DeadlineKind.NetworkConsultation => "consultation of the staff network",
        DeadlineKind.Committee => "approval by the committee",
        DeadlineKind.Board => "approval by the board",
        DeadlineKind.Publication => "publication of report and action plan",
        _ => "next review of the action plan",
    };
}

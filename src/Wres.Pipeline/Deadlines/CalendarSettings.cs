namespace Wres.Pipeline.Deadlines;

/// <summary>
/// The organisation's own dates of a reporting year, over the defaults. A date belongs under <c>years</c>, as it is that of one
/// year only.
/// </summary>
public sealed record CalendarSettings
{
    /// <summary>The figures are with the national data collection.</summary>
    public DeadlineSetting? DataSubmission { get; init; }
    /// <summary>The staff network has been heard.</summary>
    public DeadlineSetting? NetworkConsultation { get; init; }
    /// <summary>The committee has seen report and plan.</summary>
    public DeadlineSetting? Committee { get; init; }
    /// <summary>The board has approved them.</summary>
    public DeadlineSetting? Board { get; init; }
    /// <summary>They are published.</summary>
    public DeadlineSetting? Publication { get; init; }
    /// <summary>The plan is looked at again.</summary>
    public DeadlineSetting? NextReview { get; init; }
    /// <summary>How many days before a deadline people are reminded; empty for no reminders.</summary>
    public IReadOnlyList<int> ReminderDays { get; init; } = [30, 7, 1];
    /// <summary>Days off besides weekends and the known bank holidays, such as one proclaimed since.</summary>
    public IReadOnlyList<DateOnly> DaysOff { get; init; } = [];

    /// <summary>The organisation's own date of a kind, or null.</summary>
    public DeadlineSetting? Of(DeadlineKind kind) => kind switch
    {
        DeadlineKind.DataSubmission => DataSubmission,
        DeadlineKind.NetworkConsultation => NetworkConsultation,
        DeadlineKind.Committee => Committee,
        DeadlineKind.Board => Board,
        DeadlineKind.Publication => Publication,
        _ => NextReview,
    };
}

/// <summary>A date of the organisation's own and where it comes from.</summary>
public sealed record DeadlineSetting(DateOnly Date, string? Evidence = null);

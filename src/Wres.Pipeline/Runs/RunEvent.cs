namespace Wres.Pipeline.Runs;

/// <summary>What can happen to a run.</summary>
public enum RunEventKind
{
    /// <summary>It was started, by a drop, by a person, or because an earlier year's result changed.</summary>
    Started,
    /// <summary>Work on a step began; it may begin more than once.</summary>
    StepStarted,
    /// <summary>A step was done.</summary>
    StepFinished,
    /// <summary>A step failed and will be tried again, or was given up.</summary>
    StepFailed,
    /// <summary>The settings changed while it ran, and it began again with them.</summary>
    SettingsChanged,
    /// <summary>It was put back to a step.</summary>
    Rewound,
    /// <summary>It was done.</summary>
    Completed,
    /// <summary>It was given up.</summary>
    Failed,
    /// <summary>A person stopped it.</summary>
    Terminated,
}

/// <summary>One event in the history of an organisation and period. Generation 0 is what happened before any run.</summary>
public sealed record RunEvent(int Generation, DateTimeOffset At, StepName Step, RunEventKind Kind, string? Detail);

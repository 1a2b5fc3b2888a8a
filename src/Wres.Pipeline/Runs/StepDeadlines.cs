namespace Wres.Pipeline.Runs;

/// <summary>
/// Longest time of one piece of work on each step. All lie below the function time-out, after which the Functions host kills the
/// whole process and whatever else it was at.
/// </summary>
public sealed class StepDeadlines
{
    private readonly Func<StepName, TimeSpan> _of;

    private StepDeadlines(Func<StepName, TimeSpan> of) => _of = of;

    /// <summary>Reading and printing may take seven minutes, hashing five, all else three.</summary>
    public static StepDeadlines Default { get; } = new(step => step switch
    {
        StepName.Validate or StepName.Report => TimeSpan.FromMinutes(7),
        StepName.Gather or StepName.Receive => TimeSpan.FromMinutes(5),
        _ => TimeSpan.FromMinutes(3),
    });

    /// <summary>No step is ever stopped: a person waits at a terminal and stops it by hand.</summary>
    public static StepDeadlines None { get; } = All(Timeout.InfiniteTimeSpan);

    /// <summary>The same for every step.</summary>
    public static StepDeadlines All(TimeSpan deadline) => new(_ => deadline);

    /// <summary>For one step; none for the others.</summary>
    public static StepDeadlines Only(StepName step, TimeSpan deadline) => new(s => s == step ? deadline : Timeout.InfiniteTimeSpan);

    /// <summary>Of a step.</summary>
    public TimeSpan Of(StepName step) => _of(step);
}

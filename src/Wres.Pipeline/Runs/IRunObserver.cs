namespace Wres.Pipeline.Runs;

/// <summary>Hears of a run's progress: a terminal, a log, a test.</summary>
public interface IRunObserver
{
    /// <summary>Nobody listens.</summary>
    static IRunObserver None { get; } = new Deaf();

    /// <summary>A step begins.</summary>
    void StepStarted(RunState run, StepName step);

    /// <summary>Rows read so far in the step at work.</summary>
    void RowsRead(RunState run, long rows);

    /// <summary>The run's state after a step, or at its end.</summary>
    void StepFinished(RunState run, StepName step);

    private sealed class Deaf : IRunObserver
    {
        public void StepStarted(RunState run, StepName step)
        {
        }

        public void RowsRead(RunState run, long rows)
        {
        }

        public void StepFinished(RunState run, StepName step)
        {
        }
    }
}

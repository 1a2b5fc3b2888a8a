namespace Wres.Functions.Timing;

/// <summary>What is logged of the timer. No value of a dropped file, no address.</summary>
internal static partial class TimingLogs
{
    [LoggerMessage(1110, LogLevel.Warning, "Publication of {Organisation} {Year} is at risk: {Stage} due {Due}")]
    public static partial void AtRisk(ILogger logger, string organisation, int year, string stage, string due);

    [LoggerMessage(1111, LogLevel.Information, "Timer, {Duty}: {Outcome}")]
    public static partial void Done(ILogger logger, string duty, string outcome);

    [LoggerMessage(1112, LogLevel.Error, "Timer, {Duty}: failed; the next tick tries again")]
    public static partial void Failed(ILogger logger, Exception exception, string duty);
}

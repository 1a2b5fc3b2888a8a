namespace Wres.Functions.Host;

/// <summary>What is logged under the Functions host. No value of a dropped file.</summary>
internal static partial class HostLogs
{
    [LoggerMessage(1100, LogLevel.Information, "Handling invocations at {Address}")]
    public static partial void Listening(ILogger logger, string address);

    [LoggerMessage(1101, LogLevel.Information, "{Function}: {Outcome}")]
    public static partial void Done(ILogger logger, string function, string outcome);

    [LoggerMessage(1102, LogLevel.Warning, "{Function} refused its input: {Outcome}")]
    public static partial void Refused(ILogger logger, string function, string outcome);

    [LoggerMessage(1103, LogLevel.Error, "{Function} failed; the host tries again")]
    public static partial void Failed(ILogger logger, Exception exception, string function);

    [LoggerMessage(1104, LogLevel.Error, "{Function} got a request that is no invocation: {Problem}")]
    public static partial void NotAnInvocation(ILogger logger, string function, string problem);

    [LoggerMessage(1105, LogLevel.Warning, "The Functions host is gone; so is this process")]
    public static partial void HostGone(ILogger logger);
}

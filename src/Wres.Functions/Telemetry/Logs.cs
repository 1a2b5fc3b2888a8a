namespace Wres.Functions.Telemetry;

/// <summary>Every message that the executable logs. Names of organisations, periods, runs and steps; never a value of a dropped file.</summary>
internal static partial class Logs
{
    [LoggerMessage(1000, LogLevel.Information, "Serving {Folder} at {Address}")]
    public static partial void Serving(ILogger logger, string folder, string address);

    [LoggerMessage(1001, LogLevel.Information, "Stopping; work under way is given up and goes on at the next start")]
    public static partial void Stopping(ILogger logger);

    [LoggerMessage(1002, LogLevel.Information, "Went on with {Count} runs that were under way")]
    public static partial void Resumed(ILogger logger, int count);

    [LoggerMessage(1010, LogLevel.Information, "Drop {Organisation} {Period}: {Files} files, complete {Complete}")]
    public static partial void DropNoticed(ILogger logger, string organisation, string period, int files, bool complete);

    [LoggerMessage(1011, LogLevel.Warning, "The drop folder could not be looked at; it is tried again")]
    public static partial void WatchFailed(ILogger logger, Exception exception);

    [LoggerMessage(1020, LogLevel.Information, "Run {Run} generation {Generation} of {Organisation} {Period}: step {Step} done")]
    public static partial void StepDone(ILogger logger, string? run, int generation, string organisation, string period, string step);

    [LoggerMessage(1021, LogLevel.Information, "Run {Run} generation {Generation} of {Organisation} {Period}: {Status}")]
    public static partial void RunOver(ILogger logger, string? run, int generation, string organisation, string period, string status);

    [LoggerMessage(1022, LogLevel.Warning, "Step {Step} of {Organisation} {Period} generation {Generation} failed; it is tried again")]
    public static partial void StepFailed(ILogger logger, Exception exception, string step, string organisation, string period, int generation);

    [LoggerMessage(1023, LogLevel.Error, "Step {Step} of {Organisation} {Period} generation {Generation} was given up")]
    public static partial void StepGivenUp(ILogger logger, Exception exception, string step, string organisation, string period, int generation);

    [LoggerMessage(1030, LogLevel.Error, "The store does not answer; it is tried again")]
    public static partial void Outage(ILogger logger, Exception exception);

    [LoggerMessage(1040, LogLevel.Error, "{Method} {Endpoint} failed")]
    public static partial void RequestFailed(ILogger logger, Exception exception, string method, string endpoint);

    [LoggerMessage(1200, LogLevel.Warning, "No key of pseudonyms is set (Wres__Pseudonyms__Key), so no normalised files are kept")]
    public static partial void NoPseudonymKey(ILogger logger);

    [LoggerMessage(1041, LogLevel.Warning, "A request without a valid key was refused: {Method} {Route}")]
    public static partial void KeyRefused(ILogger logger, string method, string route);
}

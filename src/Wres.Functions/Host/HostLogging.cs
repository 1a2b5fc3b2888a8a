using Microsoft.Extensions.Logging.Console;
using Wres.Functions.Telemetry;

namespace Wres.Functions.Host;

/// <summary>Logs as JSON lines with the invocation's id. The Functions host takes standard output for information and standard error for errors.</summary>
internal static class HostLogging
{
    public static void Configure(ILoggingBuilder logging)
    {
        ProductLogging.Prepare(logging, least: LogLevel.Information, framework: LogLevel.Warning);
        logging.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Error);
        ProductLogging.AddJsonLines(logging);
    }
}

using Microsoft.Extensions.Logging.Console;
using Wres.Functions.Telemetry;

namespace Wres.Functions.Serve;

/// <summary>Logs go to standard error: a line each on a terminal, JSON elsewhere.</summary>
internal static class ServeLogging
{
    public static void Configure(ILoggingBuilder logging, bool verbose)
    {
        ProductLogging.Prepare(logging, least: verbose ? LogLevel.Debug : LogLevel.Information, framework: verbose ? LogLevel.Information : LogLevel.Warning);
        logging.Services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        if (Console.IsErrorRedirected)
            ProductLogging.AddJsonLines(logging);
        else
            logging.AddSimpleConsole(o => (o.SingleLine, o.TimestampFormat) = (true, "HH:mm:ss "));
    }
}

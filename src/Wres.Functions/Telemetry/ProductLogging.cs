namespace Wres.Functions.Telemetry;

/// <summary>What the logs of both hosts have in common.</summary>
internal static class ProductLogging
{
    /// <summary>No provider but those added afterwards; levels from which on the product's and the framework's lines are written.</summary>
    public static void Prepare(ILoggingBuilder logging, LogLevel least, LogLevel framework)
    {
        logging.ClearProviders();
        logging.SetMinimumLevel(least);
        logging.AddFilter("Microsoft", framework);
        // A request's line may hold a key, or whatever a caller wrote into its path, and this logger puts it around every other line.
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
    }

    /// <summary>A line of JSON each, with the scopes.</summary>
    public static void AddJsonLines(ILoggingBuilder logging) =>
        logging.AddJsonConsole(o => (o.IncludeScopes, o.UseUtcTimestamp, o.TimestampFormat) = (true, true, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'"));
}

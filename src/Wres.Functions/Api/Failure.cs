using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Data.Sqlite;
using Wres.Functions.Telemetry;
using Wres.Pipeline.Settings;

namespace Wres.Functions.Api;

/// <summary>The edge of the API: what an endpoint throws is logged once and becomes one answer.</summary>
internal static class Failure
{
    public static async Task AnswerAsync(HttpContext http)
    {
        var failure = http.Features.Get<IExceptionHandlerFeature>()?.Error;
        var result = failure switch
        {
            BadHttpRequestException bad => Problem.Of(bad.StatusCode, "The request can't be read.", bad.Message),
            SettingsException settings => Problem.Conflict(settings.Message),
            _ => Problem.Of(
                failure is IOException or SqliteException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
                "That did not work.", "An unexpected failure; the log has the details under the trace id."),
        };
        if (failure is not (null or BadHttpRequestException or SettingsException or OperationCanceledException))
            Logs.RequestFailed(http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Wres.Api"), failure, http.Request.Method, http.GetEndpoint()?.DisplayName ?? "");
        await result.ExecuteAsync(http);
    }
}

using Microsoft.AspNetCore.Http.Json;
using Wres.Functions.Limits;

namespace Wres.Functions.Api;

/// <summary>What an ASP.NET Core application needs around the API's routes.</summary>
internal static class ApiHosting
{
    /// <summary>Room for headers of a request around an upload that is itself at its limit.</summary>
    private const long Slack = 64 * 1024;

    public static void AddApi(this IServiceCollection services)
    {
        services.Configure<JsonOptions>(o => ApiJson.Configure(o.SerializerOptions));
        services.AddProblemDetails(o => o.CustomizeProblemDetails = context =>
        {
            // The texts are ours; a trace's id lets a person find the log.
            context.ProblemDetails.Extensions["traceId"] = System.Diagnostics.Activity.Current?.Id ?? context.HttpContext.TraceIdentifier;
        });
        ApiDescription.Add(services);
    }

    /// <summary>Every failure becomes problem details: what no endpoint answers, and what one throws.</summary>
    public static void UseApi(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = Failure.AnswerAsync, SuppressDiagnosticsCallback = _ => true });
        app.UseStatusCodePages();
        app.UseSafeHeaders();
    }

    public static long LargestRequest(long largestFile) => checked(largestFile + Slack);
}

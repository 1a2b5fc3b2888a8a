using Wres.Functions.Telemetry;

namespace Wres.Functions.Host;

/// <summary>The paths that the host posts invocations to.</summary>
internal static class FunctionRoutes
{
    private const string InvocationIdHeader = "X-Azure-Functions-InvocationId";

    // The host always calls by this name. Requests of others that it forwards carry theirs, so they can't invoke a function.
    private const string CalledBy = "127.0.0.1";

    /// <summary>Maps the functions, and <c>/</c>, by whose answer the host knows that the process is ready.</summary>
    public static void Map(WebApplication app, IReadOnlyList<HostFunction> functions, TimeSpan deadline)
    {
        app.MapGet("/", () => TypedResults.Json(new { product = "Wres.Functions", ready = true })).ExcludeFromDescription();
        foreach (var function in functions)
            app.MapPost("/" + function.Name, http => AnswerAsync(http, function, deadline, app.Logger)).RequireHost(CalledBy).ExcludeFromDescription();
    }

    private static async Task AnswerAsync(HttpContext http, HostFunction function, TimeSpan deadline, ILogger logger)
    {
        var id = http.Request.Headers[InvocationIdHeader].ToString();
        using var scope = logger.BeginScope(new LogScope(new("InvocationId", id), new("Function", function.Name)));
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        limit.CancelAfter(deadline);
        try
        {
            if (Invocation.TryParse(id, await JsonBody.ReadAsync(http.Request.Body, limit.Token)) is not { } invocation)
            {
                HostLogs.NotAnInvocation(logger, function.Name, "its body has no Data");
                await InvocationAnswer.WriteAsync(http.Response, StatusCodes.Status400BadRequest, "Not an invocation.", http.RequestAborted);
                return;
            }

            var answer = await function.WorkAsync(invocation, limit.Token);
            if (answer.Refused) HostLogs.Refused(logger, function.Name, answer.Log);
            else HostLogs.Done(logger, function.Name, answer.Log);
            await InvocationAnswer.WriteAsync(http.Response, StatusCodes.Status200OK, answer.Log, http.RequestAborted);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer; the message comes again.
        }
        catch (Exception e)
        {
            HostLogs.Failed(logger, e, function.Name);
            await InvocationAnswer.WriteAsync(http.Response, StatusCodes.Status503ServiceUnavailable, "Failed; try again.", http.RequestAborted);
        }
    }
}

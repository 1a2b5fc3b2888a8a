using Wres.Domain;
using Wres.Functions.Api;
using Wres.Functions.Limits;
using Wres.Functions.Telemetry;
using Wres.Pipeline.Trail;

namespace Wres.Functions.Access;

/// <summary>
/// Stands before every route: asks who calls, hides other organisations as if they were absent, and refuses what the role is not for.
/// Organisations are hidden first, so that a refusal never says that one is there.
/// </summary>
internal static class AccessCheck
{
    private static readonly object Item = new();

    /// <summary>Puts the check between routing and the endpoints.</summary>
    public static void UseAccess(this WebApplication app, ICallers callers, AuditLog log, RequestRates rates)
    {
        app.UseRouting();
        app.Use(async (http, next) =>
        {
            if (!IsApi(http) || Need(http) == Access.Need.Nothing)
            {
                await next(http);
                return;
            }

            if (await callers.FindAsync(http.Request, http.RequestAborted) is not { } caller)
            {
                if (!rates.MayBeWrong(http.Connection.RemoteIpAddress?.ToString() ?? ""))
                {
                    await TooManyAsync(http, "Too many requests without a valid key came from this address.");
                    return;
                }

                Logs.KeyRefused(app.Logger, http.Request.Method, Route(http));
                http.Response.Headers.WWWAuthenticate = "ApiKey";
                await Problem.Of(StatusCodes.Status401Unauthorized, "A key is needed.", $"Send it as the header {KeyHeader.Name}; wres keys create makes one.").ExecuteAsync(http);
                return;
            }

            if (!rates.MayAsk(caller.Name))
            {
                await TooManyAsync(http, "You ask faster than this service answers one caller.");
                return;
            }

            http.Items[Item] = caller;
            if (Refusal(http, caller) is { } refusal)
                await refusal.ExecuteAsync(http);
            else if (Need(http) == Access.Need.Read)
                await next(http);
            else
                await ChangeTrail.AroundAsync(http, caller, log, next);
        });
    }

    /// <summary>Who makes the request.</summary>
    public static Caller GetCaller(this HttpContext http) =>
        http.Items[Item] as Caller ?? throw new InvalidOperationException("The caller is known only behind the access check.");

    private static Task TooManyAsync(HttpContext http, string detail)
    {
        http.Response.Headers.RetryAfter = "1";
        return Problem.Of(StatusCodes.Status429TooManyRequests, "Too many requests.", detail).ExecuteAsync(http);
    }

    private static bool IsApi(HttpContext http) => http.Request.Path.StartsWithSegments(ApiRoutes.Prefix, StringComparison.OrdinalIgnoreCase);

    private static Need Need(HttpContext http) => http.GetEndpoint() switch
    {
        { } endpoint when endpoint.Metadata.GetMetadata<OpenMark>() is not null => Access.Need.Nothing,
        { } endpoint when endpoint.Metadata.GetMetadata<EndpointNameMetadata>() is { } name => AccessRules.Of(name.EndpointName),
        // No route of ours, or not by this method: the answer says only that, to whoever has a key.
        _ => Access.Need.Read,
    };

    private static IResult? Refusal(HttpContext http, Caller caller)
    {
        var need = Need(http);
        if (http.Request.RouteValues.TryGetValue("organisation", out var value) && OrganisationCode.TryParse(value as string, out var organisation))
        {
            if (!caller.Sees(organisation.Value))
                return Problem.NotFound("There is no such organisation here.");
            return caller.May(need, organisation.Value) ? null : NotFor(caller, need);
        }

        return caller.May(need) ? null : NotFor(caller, need);
    }

    /// <summary>The refusal of a caller whose role is not for this.</summary>
    public static IResult NotFor(Caller caller, Need need)
    {
        var has = caller.Grants.Count == 0 ? "You have no role here" : $"Your role is {caller.Roles}";
        return Problem.Of(StatusCodes.Status403Forbidden, "Your role is not for this.", $"{has}; this needs {string.Join(" or ", RoleRights.Names(need))}.");
    }

    /// <summary>The route's pattern: the path itself may hold whatever a caller wrote.</summary>
    private static string Route(HttpContext http) => (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "no route";
}

/// <summary>Marks an endpoint that needs no caller and is no operation of the API.</summary>
internal sealed class OpenMark
{
    public static OpenMark Instance { get; } = new();
}

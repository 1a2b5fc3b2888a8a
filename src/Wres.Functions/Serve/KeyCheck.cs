using Wres.Functions.Api;
using Wres.Functions.Telemetry;

namespace Wres.Functions.Serve;

/// <summary>Asks for a key in the way of Azure Functions: a header, or <c>?code=</c>. Under the Functions host the host itself does this.</summary>
internal static class KeyCheck
{
    public const string Header = "X-Functions-Key";
    private const string Item = "wres.key";
    private static readonly string[] Open = [ApiRoutes.Prefix + "/health", ApiRoutes.Prefix + "/version", ApiDescription.Path];

    public static void UseKeys(this WebApplication app, ApiKeys keys) => app.Use(async (http, next) =>
    {
        if (!http.Request.Path.StartsWithSegments(ApiRoutes.Prefix, StringComparison.OrdinalIgnoreCase) || Open.Contains(http.Request.Path.Value, StringComparer.Ordinal))
        {
            await next(http);
            return;
        }

        var text = http.Request.Headers[Header].FirstOrDefault() ?? http.Request.Query["code"].FirstOrDefault();
        var key = text is null ? null : keys.Find(text);
        if (key is null)
        {
            Logs.KeyRefused(app.Logger, http.Request.Method, http.Request.Path);
            http.Response.Headers.WWWAuthenticate = "ApiKey";
            await Problem.Of(StatusCodes.Status401Unauthorized, "A key is needed.", $"Send it as the header {Header}; keys were shown at the first start.").ExecuteAsync(http);
            return;
        }

        if (key.Role == KeyRole.Reader && !(HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)))
        {
            await Problem.Of(StatusCodes.Status403Forbidden, "This key only reads.", "Use the editor's key to change something.").ExecuteAsync(http);
            return;
        }

        http.Items[Item] = key.Name;
        await next(http);
    });

    /// <summary>Who makes the request, as far as is known: the key's name.</summary>
    public static string NameOf(HttpContext http) => http.Items[Item] as string ?? "function key";
}

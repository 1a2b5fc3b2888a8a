using Microsoft.Extensions.Primitives;

namespace Wres.Functions.Limits;

/// <summary>Headers that every answer carries, unless the endpoint has set its own: nothing is embedded, sniffed, referred or kept by others.</summary>
internal static class SafeHeaders
{
    private static readonly (string Name, string Value)[] All =
    [
        ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
        ("Cache-Control", "private, no-cache"),
    ];

    public static void UseSafeHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        http.Response.OnStarting(static state =>
        {
            var headers = ((HttpResponse)state).Headers;
            foreach (var (name, value) in All)
            {
                if (StringValues.IsNullOrEmpty(headers[name]))
                    headers[name] = value;
            }

            return Task.CompletedTask;
        }, http.Response);
        return next(http);
    });
}

using System.Globalization;
using Wres.Pipeline.Trail;

namespace Wres.Functions.Access;

/// <summary>
/// Puts every change that is asked for over the API on record, before it is made, and how it was answered. Where the record can't be
/// written, the change is not made.
/// </summary>
internal static class ChangeTrail
{
    private static readonly object Reason = new();

    /// <summary>Why the caller asks for it, for the record.</summary>
    public static void Explain(HttpContext http, string reason) => http.Items[Reason] = reason;

    /// <summary>Records around the rest of the request.</summary>
    public static async Task AroundAsync(HttpContext http, Caller caller, AuditLog log, RequestDelegate next)
    {
        var values = http.Request.RouteValues;
        var asked = new AuditEvent(caller.Name, "api-change-asked")
        {
            Organisation = Domain.OrganisationCode.TryParse(values.GetValueOrDefault("organisation") as string, out var code) ? code.Value : null,
            Period = Domain.ReportingPeriod.TryParse(values.GetValueOrDefault("period") as string, out var period) ? period.Id : null,
            Facts = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["operation"] = http.GetEndpoint()?.Metadata.GetMetadata<EndpointNameMetadata>()?.EndpointName ?? "",
                ["roles"] = caller.Roles,
            },
        };
        var entry = await log.AppendAsync(asked, http.RequestAborted);
        var status = StatusCodes.Status500InternalServerError;
        try
        {
            await next(http);
            status = http.Response.StatusCode;
        }
        finally
        {
            var answered = asked with
            {
                What = "api-change-answered",
                Why = http.Items[Reason] as string,
                Facts = new Dictionary<string, string>(asked.Facts, StringComparer.Ordinal)
                {
                    ["asked"] = entry.Number.ToString(CultureInfo.InvariantCulture),
                    ["status"] = status.ToString(CultureInfo.InvariantCulture),
                },
            };

            // The change is made by now, so that it is recorded whether or not the caller still waits.
            await log.AppendAsync(answered, CancellationToken.None);
        }
    }
}

using System.Net.Mime;
using System.Text.Json;

namespace Wres.Functions.Host;

/// <summary>
/// What a function answers to the host: always a JSON object with at least one member, as an empty answer lets the invocation hang.
/// Success for work that is done, for what needs no work, and for data that no repetition can mend; an exception for an outage.
/// </summary>
/// <param name="Log">What was done, in one line without a personal value.</param>
/// <param name="Refused">Whether the input was refused for good.</param>
internal sealed record InvocationAnswer(string Log, bool Refused = false)
{
    /// <summary>Answers an invocation.</summary>
    public static Task WriteAsync(HttpResponse response, int status, string log, CancellationToken ct)
    {
        response.StatusCode = status;
        response.ContentType = MediaTypeNames.Application.Json;
        return JsonSerializer.SerializeAsync(response.Body, new { Outputs = new { }, Logs = new[] { log } }, cancellationToken: ct);
    }
}

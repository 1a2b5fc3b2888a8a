using Azure.Core;
using Azure.Core.Pipeline;

namespace Wres.Storage.Azure;

/// <summary>
/// Azure.Core's retries, but for writes that hold under a condition only: row as it was read, blob as it was read or not there yet.
/// Where the answer of such a write is lost it may have been done, and a second one would be refused because of the first: the
/// caller would believe that somebody else had been there. It hears of the fault instead. A server that says it was too busy
/// has done nothing, so that is tried again.
/// </summary>
internal sealed class KnownOutcomeRetry : RetryPolicy
{
    /// <summary>Says of a message whose condition is not in its headers, such as the insertion of a row, that it is one.</summary>
    public static void MarkConditional(HttpMessage message) => message.SetProperty(typeof(KnownOutcomeRetry), true);

    protected override bool ShouldRetry(HttpMessage message, Exception? exception) => MayBeDoneTwice(message, exception) && base.ShouldRetry(message, exception);

    protected override ValueTask<bool> ShouldRetryAsync(HttpMessage message, Exception? exception) =>
        MayBeDoneTwice(message, exception) ? base.ShouldRetryAsync(message, exception) : new ValueTask<bool>(false);

    private static bool MayBeDoneTwice(HttpMessage message, Exception? exception) =>
        !(IsConditional(message.Request) || message.TryGetProperty(typeof(KnownOutcomeRetry), out _)) || (exception is null && message.HasResponse && message.Response.Status is 429 or 503);

    private static bool IsConditional(Request request) =>
        request.Method != RequestMethod.Get && request.Method != RequestMethod.Head
        && (request.Headers.Contains("If-Match") || request.Headers.Contains("If-None-Match"));
}

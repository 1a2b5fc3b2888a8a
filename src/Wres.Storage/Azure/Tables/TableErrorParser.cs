using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Azure;
using Azure.Core;

namespace Wres.Storage.Azure.Tables;

/// <summary>Reads the error code of the table service, which lies in an <c>odata.error</c> of the answer's body.</summary>
internal sealed class TableErrorParser : RequestFailedDetailsParser
{
    /// <inheritdoc/>
    public override bool TryParse(Response response, [NotNullWhen(true)] out ResponseError? error, [NotNullWhen(true)] out IDictionary<string, string>? data)
    {
        (error, data) = (null, null);
        if (response.ContentStream is not { Length: > 0, CanSeek: true }) return false;
        try
        {
            using var json = JsonDocument.Parse(response.Content);
            var details = json.RootElement.GetProperty("odata.error");
            error = new ResponseError(details.GetProperty("code").GetString(), details.GetProperty("message").GetProperty("value").GetString());
            data = new Dictionary<string, string>(StringComparer.Ordinal);
            return true;
        }
        catch (Exception other) when (other is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return false;
        }
    }
}

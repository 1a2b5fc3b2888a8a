using System.Text.Json;

namespace Wres.Functions.Api;

/// <summary>Reads a JSON body; what can't be read names the member.</summary>
internal static class Body
{
    private const long LargestBytes = 1024 * 1024;
    private const string Missing = "missing required properties";

    public static async Task<(T? Value, IResult? Refusal)> ReadAsync<T>(HttpRequest request, CancellationToken ct)
        where T : class
    {
        if (!request.HasJsonContentType())
            return (null, Problem.Of(StatusCodes.Status415UnsupportedMediaType, "That media type can't be read.", "Content-Type: send application/json."));
        if (request.ContentLength > LargestBytes)
            return (null, Problem.TooLarge("A JSON body holds at most 1 MB."));
        try
        {
            var value = await JsonSerializer.DeserializeAsync<T>(RequestBytes.Limited(request, LargestBytes), ApiJson.Options, ct);
            return value is null ? (null, Problem.Field("body", "Send a JSON object.")) : (value, null);
        }
        catch (JsonException e)
        {
            return (null, Problem.Field(FieldOf(e), MessageOf(e)));
        }
        catch (InvalidDataException)
        {
            return (null, Problem.TooLarge("A JSON body holds at most 1 MB."));
        }
    }

    private static string FieldOf(JsonException e)
    {
        var path = e.Path?.TrimStart('$', '.');
        if (!string.IsNullOrEmpty(path))
            return path;
        // A member that is missing or unknown is named in the message only, in apostrophes.
        var quoted = e.Message.Split('\'');
        var index = e.Message.Contains(Missing, StringComparison.Ordinal) ? quoted.Length - 2 : 1;
        return quoted.Length > 2 && quoted[index].Length is > 0 and < 100 ? quoted[index] : "body";
    }

    private static string MessageOf(JsonException e) => e.Message switch
    {
        var m when m.Contains("could not be mapped to any .NET member", StringComparison.Ordinal) => "There is no such member.",
        var m when m.Contains(Missing, StringComparison.Ordinal) => "It is required.",
        var m when m.Contains("could not be converted", StringComparison.Ordinal) => "Its value is not of the kind that is expected here.",
        var m when m.Contains("Duplicate property", StringComparison.Ordinal) => "It is there twice.",
        _ => FormattableString.Invariant($"Not readable as JSON at line {(e.LineNumber ?? 0) + 1}."),
    };
}

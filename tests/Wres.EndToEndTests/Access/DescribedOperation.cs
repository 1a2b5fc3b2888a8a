using System.Net.Http.Json;
using System.Text.Json;
using Wres.EndToEndTests.Serve;

namespace Wres.EndToEndTests.Access;

/// <summary>An operation as the OpenAPI document describes it, and a request made from that description alone.</summary>
internal sealed record DescribedOperation(string Id, string Method, string Path, IReadOnlyList<string> Roles, bool Open)
{
    public bool NamesOrganisation => Path.Contains("{organisation}", StringComparison.Ordinal);

    public static async Task<IReadOnlyList<DescribedOperation>> AllAsync(HttpClient http) =>
    [
        .. new OpenApiDocument(await http.GetFromJsonAsync<JsonElement>("/api/openapi.json", TestContext.Current.CancellationToken)).Operations.Select(o => new DescribedOperation(
            o.Id, o.Method, o.Path,
            o.Operation.TryGetProperty("x-roles", out var roles) ? [.. roles.EnumerateArray().Select(r => r.GetString()!)] : [],
            o.Operation.TryGetProperty("security", out var security) && security.GetArrayLength() == 0)),
    ];

    public HttpRequestMessage Request(string organisation)
    {
        var path = string.Join('/', Path.Split('/').Select(part => part switch
        {
            "{organisation}" => organisation,
            "{period}" => "2025-03",
            "{file}" => "again.csv",
            "{indicator}" => "1",
            "{reference}" => "A1",
            ['{', ..] => "x",
            _ => part,
        }));
        var request = new HttpRequestMessage(new HttpMethod(Method), path);
        if (Method is "POST" or "PUT" or "PATCH")
            request.Content = JsonContent.Create(new { });
        return request;
    }
}

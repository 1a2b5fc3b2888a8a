using System.Text.Json;
using Wres.TestKit;

namespace Wres.ContractTests.Host;

/// <summary>A request as the Functions host 4.1037 was recorded to send it.</summary>
internal sealed record RecordedRequest(string What, string Method, string Path, Dictionary<string, string> Headers, string Body)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<RecordedRequest> All { get; } = Read();

    public static RecordedRequest Of(string path) => All.First(request => request.Path == path);

    private static List<RecordedRequest> Read()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.At("tests/Wres.ContractTests/Host/recorded-invocations.json")));
        return json.RootElement.GetProperty("requests").Deserialize<List<RecordedRequest>>(Options)!;
    }
}

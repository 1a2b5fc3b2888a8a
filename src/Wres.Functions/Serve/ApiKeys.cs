using System.Text.Json;
using Wres.Functions.Api;
using Wres.Pipeline.Ports;

namespace Wres.Functions.Serve;

/// <summary>The keys of the API, hashed, in one row; made at the first start.</summary>
internal sealed class ApiKeys
{
    private const string Table = "keys";
    private const string Partition = "api";

    private readonly IReadOnlyList<ApiKey> _keys;

    private ApiKeys(IReadOnlyList<ApiKey> keys) => _keys = keys;

    /// <summary>Reads the keys, or makes them where there are none (or new ones are asked for); the texts of those just made.</summary>
    public static async Task<(ApiKeys Keys, IReadOnlyList<(ApiKey Key, string Text)> Made)> OpenAsync(ITableStore tables, TimeProvider clock, bool renew, CancellationToken ct)
    {
        while (true)
        {
            var row = await tables.FindAsync(Table, Partition, "all", ct);
            if (row is not null && !renew)
                return (new ApiKeys(JsonSerializer.Deserialize<List<ApiKey>>(row.Json, ApiJson.Options)!), []);
            var made = new[] { ("editor", KeyRole.Editor), ("reader", KeyRole.Reader) }.Select(k => Make(k.Item1, k.Item2, clock)).ToList();
            var json = JsonSerializer.Serialize(made.Select(m => m.Key), ApiJson.Options);
            var stored = row is null ? await tables.InsertAsync(Table, Partition, "all", json, ct) : await tables.ReplaceAsync(Table, row, json, ct);
            if (stored is not null)
                return (new ApiKeys([.. made.Select(m => m.Key)]), made);
            // Another process was first; its keys count.
            renew = false;
        }
    }

    /// <summary>The key that a text is, or null.</summary>
    public ApiKey? Find(string text) => _keys.FirstOrDefault(k => k.Fits(text));

    private static (ApiKey Key, string Text) Make(string name, KeyRole role, TimeProvider clock)
    {
        var text = ApiKey.NewText();
        return (new ApiKey(name, role, ApiKey.HashOf(text), clock.GetUtcNow()), text);
    }
}

using System.Text.Json;
using Wres.Functions.Api;
using Wres.Pipeline.Ports;

namespace Wres.Functions.Access;

/// <summary>A key that was just made, with its text, which is never to be seen again.</summary>
internal sealed record MadeKey(ApiKey Key, string Text);

/// <summary>The keys of the API, hashed, in one row that is changed by compare-and-swap.</summary>
internal sealed class ApiKeys(ITableStore tables, TimeProvider clock)
{
    /// <summary>Name of the table.</summary>
    public const string Table = "keys";

    /// <summary>More than anyone needs, and all fit in one row.</summary>
    private const int MostKeys = 1_000;

    private const string Partition = "api";
    private const string Row = "all";

    private static readonly (string Name, Role Role)[] First = [("operator", Role.Operator), ("viewer", Role.Viewer)];

    /// <summary>All keys, in the order in which they were made.</summary>
    public async Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken ct) => Read(await tables.FindAsync(Table, Partition, Row, ct));

    /// <summary>The first keys where there are none; with renew, new ones in the place of all.</summary>
    public async Task<IReadOnlyList<MadeKey>> StartAsync(bool renew, CancellationToken ct)
    {
        while (true)
        {
            var row = await tables.FindAsync(Table, Partition, Row, ct);
            if (row is not null && !renew)
                return [];
            var made = First.Select(f => Make(f.Name, f.Role, null)).ToList();
            if (await PutAsync(row, [.. made.Select(m => m.Key)], ct))
                return made;
            // Another process was first; its keys count.
            renew = false;
        }
    }

    /// <summary>Makes a key; null where there is one of this name, or no room.</summary>
    public async Task<MadeKey?> CreateAsync(string name, Role role, IReadOnlyList<string>? organisations, CancellationToken ct)
    {
        while (true)
        {
            var row = await tables.FindAsync(Table, Partition, Row, ct);
            var keys = Read(row);
            if (keys.Count >= MostKeys || keys.Any(k => Same(k, name)))
                return null;
            var made = Make(name, role, organisations);
            if (await PutAsync(row, [.. keys, made.Key], ct))
                return made;
        }
    }

    /// <summary>Takes a key away; null where there is none of this name.</summary>
    public async Task<ApiKey?> RevokeAsync(string name, CancellationToken ct)
    {
        while (true)
        {
            var row = await tables.FindAsync(Table, Partition, Row, ct);
            var keys = Read(row);
            if (keys.FirstOrDefault(k => Same(k, name)) is not { } gone)
                return null;
            if (await PutAsync(row, [.. keys.Where(k => k != gone)], ct))
                return gone;
        }
    }

    private static bool Same(ApiKey key, string name) => string.Equals(key.Name, name, StringComparison.OrdinalIgnoreCase);

    private static List<ApiKey> Read(TableRow? row) => row is null ? [] : JsonSerializer.Deserialize<List<ApiKey>>(row.Json, ApiJson.Options)!;

    private async Task<bool> PutAsync(TableRow? row, IReadOnlyList<ApiKey> keys, CancellationToken ct)
    {
        var json = JsonSerializer.Serialize(keys, ApiJson.Options);
        return (row is null ? await tables.InsertAsync(Table, Partition, Row, json, ct) : await tables.ReplaceAsync(Table, row, json, ct)) is not null;
    }

    private MadeKey Make(string name, Role role, IReadOnlyList<string>? organisations)
    {
        var text = ApiKey.NewText();
        return new MadeKey(new ApiKey(name, role, organisations, ApiKey.HashOf(text), clock.GetUtcNow()), text);
    }
}

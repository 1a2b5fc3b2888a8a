using System.Diagnostics;
using Wres.EndToEndTests.Serve;

namespace Wres.EndToEndTests.Access;

/// <summary>One served store with results of two organisations, and a key of every role for one of them.</summary>
public sealed class AccessFixture : IAsyncLifetime
{
    public const string Own = "RXX";
    public const string Foreign = "RYY";
    public const string Absent = "RZZ";
    public static readonly string[] Roles = ["viewer", "analyst", "approver", "operator"];

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, HttpClient> _clients = new(StringComparer.Ordinal);
    private ServeProcess? _serve;

    internal ServeProcess Serve => _serve!;

    internal string Data => _folder.In("data");

    /// <summary>A client with the key of a role for the own organisation.</summary>
    public HttpClient As(string role) => _clients[role];

    public HttpClient Nobody { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Data);
        var all = await CreateKeyAsync("everything", "operator");
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var role in Roles)
            keys[role] = await CreateKeyAsync($"own.{role}", role, Own);
        _serve = await ServeProcess.StartAsync(Data, all, "--quiet-period", "00:00:00", "--browser", "/no/such/browser");
        Nobody = new HttpClient { BaseAddress = _serve.Http.BaseAddress };
        foreach (var (role, key) in keys)
        {
            _clients[role] = new HttpClient { BaseAddress = _serve.Http.BaseAddress };
            _clients[role].DefaultRequestHeaders.Add("X-Functions-Key", key);
        }

        foreach (var code in new[] { Own, Foreign })
        {
            _folder.Write($"data/extracts/{code}/2025-03/staff.csv", Drop.Staff(40, 4));
            _folder.Write($"data/extracts/{code}/2025-03/actions.csv", Drop.Actions);
            await _serve.UntilAsync($"/api/runs/{code}/2025-03", r => r.GetProperty("status").GetString() == "completed" && r.GetProperty("files").GetArrayLength() == 2);
        }
    }

    /// <summary>
    /// Every file of the store, and of the folder around it, by its path from there, once the process's own work (runs, drafts of
    /// publications, letters) has come to rest. The database's own files and the fixed set of locks, which come and go with use, are not said.
    /// </summary>
    internal async Task<SortedSet<string>> FilesAtRestAsync(CancellationToken ct)
    {
        var (files, since) = (Files(), Stopwatch.GetTimestamp());
        var limit = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(since) < Rest)
        {
            Stopwatch.GetElapsedTime(limit).ShouldBeLessThan(Patience, "The process's own work does not end.");
            await Task.Delay(100, ct);
            var now = Files();
            if (!now.SetEquals(files)) (files, since) = (now, Stopwatch.GetTimestamp());
        }

        return files;
    }

    private SortedSet<string> Files()
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(_folder.Path, file).Replace(Path.DirectorySeparatorChar, '/');
            if (!path.StartsWith("data/state/state.db", StringComparison.Ordinal) && !path.StartsWith("data/state/locks/", StringComparison.Ordinal)) files.Add(path);
        }

        return files;
    }

    internal async Task<string> CreateKeyAsync(string name, string role, string? organisation = null)
    {
        var made = await WresProcess.RunAsync(["keys", "create", name, "--role", role, "--data", Data, .. organisation is null ? (string[])[] : ["--organisation", organisation]]);
        made.ExitCode.ShouldBe(0, made.Error);
        return made.Output.Trim().Split(' ')[^1];
    }

    public async ValueTask DisposeAsync()
    {
        Nobody?.Dispose();
        foreach (var client in _clients.Values)
            client.Dispose();
        if (_serve is not null)
            await _serve.DisposeAsync();
        _folder.Dispose();
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Wres.ContractTests.Host;
using Wres.TestKit;

namespace Wres.ContractTests.Infrastructure;

/// <summary>One server as the guide describes it, below a temporary folder: its service is the command of the unit file.</summary>
internal sealed class GuideServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client;
    private readonly Dictionary<string, string> _environment;
    private Process? _service;

    private GuideServer()
    {
        var port = HandlerProcess.FreePort();
        _client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        _environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["WRES_HOME"] = _folder["opt"],
            ["WRES_DATA"] = _folder["data"],
            ["WRES_SETTINGS"] = _folder["settings"],
            ["WRES_EXPORT"] = Export,
            ["WRES_BACKUPS"] = _folder["backups"],
            ["WRES_DRILL"] = _folder["drill"],
            ["WRES_URL"] = _client.BaseAddress.ToString().TrimEnd('/'),
        };
        Port = port;
    }

    /// <summary>The key that requests carry, once one was made.</summary>
    public string Key
    {
        get => _environment.GetValueOrDefault("WRES_KEY", "");
        set
        {
            _environment["WRES_KEY"] = value;
            _client.DefaultRequestHeaders.Remove("X-Functions-Key");
            _client.DefaultRequestHeaders.Add("X-Functions-Key", value);
        }
    }

    /// <summary>Where an organisation's data are exported to.</summary>
    public string Export => _folder["export"];

    private int Port { get; }

    /// <summary>An empty machine with the release and the samples in the folder where commands are given.</summary>
    public static GuideServer Create(string release)
    {
        var server = new GuideServer();
        Directory.CreateDirectory(server._folder["here"]);
        Directory.CreateSymbolicLink(server._folder["here", "release"], release);
        Directory.CreateSymbolicLink(server._folder["here", "samples"], RepositoryFolder.At("samples"));
        return server;
    }

    /// <summary>A path in the data folder.</summary>
    public string Data(params string[] parts) => _folder[["data", .. parts]];

    /// <summary>Runs a block of the guide; fails with what it said.</summary>
    public async Task<string> RunAsync(string script, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var (code, output, error) = await Command.RunAsync(_folder["here"], "bash", ["-euo", "pipefail", "-c", script], [.. _environment.Select(pair => (pair.Key, pair.Value))]);
        code.ShouldBe(0, output + error);
        return output;
    }

    /// <summary>Starts what the unit file starts, with the test's folders and port in place of the server's.</summary>
    public async Task StartAsync(CancellationToken ct)
    {
        var command = File.ReadLines(RepositoryFolder.At("infra/server/wres.service")).Single(line => line.StartsWith("ExecStart=", StringComparison.Ordinal))["ExecStart=".Length..]
            .Replace("/usr/bin/dotnet", "dotnet", StringComparison.Ordinal).Replace("/opt/wres", _folder["opt"], StringComparison.Ordinal)
            .Replace("/var/lib/wres", _folder["data"], StringComparison.Ordinal).Replace("/etc/wres/settings", _folder["settings"], StringComparison.Ordinal)
            .Replace("--port 7071", $"--port {Port.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal).Split(' ');
        // As systemd makes it, by StateDirectoryMode.
        if (!OperatingSystem.IsWindows()) Directory.CreateDirectory(_folder["data"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _service = Process.Start(new ProcessStartInfo(command[0], command[1..]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        _service.OutputDataReceived += (_, _) => { };
        _service.ErrorDataReceived += (_, _) => { };
        _service.BeginOutputReadLine();
        _service.BeginErrorReadLine();
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var answer = await _client.GetAsync(new Uri("/api/health", UriKind.Relative), ct);
                return;
            }
            catch (HttpRequestException) when (!_service.HasExited && waited.Elapsed < Patience)
            {
                await Task.Delay(50, ct);
            }
        }
    }

    /// <summary>Stops it as systemd does, and starts it again.</summary>
    public async Task RestartAsync(CancellationToken ct)
    {
        await StopAsync();
        await StartAsync(ct);
    }

    /// <summary>Stops it as systemd does.</summary>
    public async Task StopAsync()
    {
        if (_service is null) return;
        using var kill = Process.Start("kill", ["-TERM", _service.Id.ToString(CultureInfo.InvariantCulture)]);
        await _service.WaitForExitAsync(CancellationToken.None);
        _service.Dispose();
        _service = null;
    }

    /// <summary>The status of a run.</summary>
    public async Task<string> StatusAsync(string organisation, string period, CancellationToken ct)
    {
        using var json = JsonDocument.Parse(await _client.GetStringAsync(new Uri($"/api/runs/{organisation}/{period}", UriKind.Relative), ct));
        return json.RootElement.GetProperty("status").GetString()!;
    }

    /// <summary>Waits until a run is completed.</summary>
    public async Task UntilDoneAsync(string organisation, string period, CancellationToken ct)
    {
        var waited = Stopwatch.StartNew();
        while (await StatusAsync(organisation, period, ct) is var status && status != "completed")
        {
            status.ShouldBeOneOf("pending", "running");
            waited.Elapsed.ShouldBeLessThan(Patience);
            await Task.Delay(200, ct);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_service is { HasExited: false }) await StopAsync();
        _client.Dispose();
        _folder.Dispose();
    }
}

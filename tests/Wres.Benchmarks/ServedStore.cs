using System.Diagnostics;

namespace Wres.Benchmarks;

/// <summary>A <c>wres serve</c> of the release build on a fresh folder, for load and fuzz runs.</summary>
internal sealed class ServedStore : IAsyncDisposable
{
    private readonly Process _process;

    private ServedStore(Process process, Uri address, string key, string folder)
    {
        (_process, Folder) = (process, folder);
        Http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 200 }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
        Http.DefaultRequestHeaders.Add("X-Functions-Key", key);
    }

    public HttpClient Http { get; }

    public string Folder { get; }

    /// <summary>Resident memory, bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<ServedStore> StartAsync(string wres)
    {
        var folder = Directory.CreateTempSubdirectory("wres-load-").FullName;
        var info = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in new[] { wres, "serve", "--data", folder, "--port", "0", "--quiet-period", "00:00:00", "--browser", "/no/such/browser" })
            info.ArgumentList.Add(argument);
        info.Environment["Wres__Limits__RequestsPerMinute"] = "6000000";
        var process = Process.Start(info) ?? throw new InvalidOperationException("serve did not start.");
        Uri? address = null;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Serving ", StringComparison.Ordinal))
                address = new Uri(line.Split(' ')[1]);
            else if (line.StartsWith("Key of the operator", StringComparison.Ordinal))
                return new ServedStore(process, address!, line.Split(' ')[^1], folder);
        }

        throw new InvalidOperationException("serve ended before it was ready.");
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}

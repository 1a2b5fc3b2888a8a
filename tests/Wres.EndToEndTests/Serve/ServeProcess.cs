using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Wres.EndToEndTests.Serve;

/// <summary>A running <c>wres serve</c> with a free port, and a client with the operator's key.</summary>
internal sealed class ServeProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _error;

    private ServeProcess(Process process, StringBuilder error, Uri address, string? operatorKey, string? viewerKey)
    {
        (_process, _error, Operator, Viewer) = (process, error, operatorKey, viewerKey);
        Http = new HttpClient { BaseAddress = address, Timeout = Patience };
        if (operatorKey is not null)
            Http.DefaultRequestHeaders.Add("X-Functions-Key", operatorKey);
    }

    public HttpClient Http { get; }

    /// <summary>The keys, where this start showed any.</summary>
    public string? Operator { get; }

    public string? Viewer { get; }

    public string Errors
    {
        get
        {
            lock (_error)
                return _error.ToString();
        }
    }

    /// <summary>Starts and waits until it answers; the key is that of an earlier start, where there was one.</summary>
    public static Task<ServeProcess> StartAsync(string data, string? key = null, params string[] more) => StartAsync(data, key, [], more);

    public static async Task<ServeProcess> StartAsync(string data, string? key, IReadOnlyList<(string Name, string Value)> environment, params string[] more)
    {
        var process = WresProcess.Start(environment, ["serve", "--data", data, "--port", "0", .. more]);
        var error = new StringBuilder();
        process.ErrorDataReceived += (_, e) =>
        {
            lock (error)
                error.AppendLine(e.Data);
        };
        process.BeginErrorReadLine();
        string? operatorKey = null, viewerKey = null;
        Uri? address = null;
        using var limit = new CancellationTokenSource(Patience);
        while (address is null || (key is null && viewerKey is null))
        {
            var line = await process.StandardOutput.ReadLineAsync(limit.Token) ?? throw new InvalidOperationException($"serve ended: {error}");
            if (line.StartsWith("Serving ", StringComparison.Ordinal))
                address = new Uri(line.Split(' ')[1]);
            else if (line.StartsWith("Key of the operator", StringComparison.Ordinal))
                operatorKey = line.Split(' ')[^1];
            else if (line.StartsWith("Key of the viewer", StringComparison.Ordinal))
                viewerKey = line.Split(' ')[^1];
        }

        return new ServeProcess(process, error, address, operatorKey ?? key, viewerKey);
    }

    /// <summary>Asks it to stop, as a service manager does; the exit code.</summary>
    public async Task<int> StopAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();
        using var limit = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    /// <summary>Kills it, with whatever browser it started.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async Task<JsonElement> GetAsync(string path) => await Http.GetFromJsonAsync<JsonElement>(path);

    /// <summary>Asks until the answer is 200 and fits, or patience ends.</summary>
    public async Task<JsonElement> UntilAsync(string path, Func<JsonElement, bool> fits, TimeSpan? pause = null)
    {
        var started = Stopwatch.GetTimestamp();
        var last = "";
        while (Stopwatch.GetElapsedTime(started) < Patience)
        {
            using var response = await Http.GetAsync(path);
            if (response.StatusCode == HttpStatusCode.OK && await response.Content.ReadFromJsonAsync<JsonElement>() is var answer)
            {
                last = answer.ToString();
                if (fits(answer))
                    return answer;
            }

            await Task.Delay(pause ?? TimeSpan.FromMilliseconds(50));
        }

        throw new TimeoutException($"{path} never became what was expected. Last: {last[..Math.Min(last.Length, 2000)]}\n{Errors}");
    }

    public Task<JsonElement> UntilCompletedAsync(string organisation, string period) =>
        UntilAsync($"/api/runs/{organisation}/{period}", r => r.GetProperty("status").GetString() == "completed");

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }
}

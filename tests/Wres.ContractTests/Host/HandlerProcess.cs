using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace Wres.ContractTests.Host;

/// <summary>The published process, started and called as the Functions host does it.</summary>
internal sealed class HandlerProcess : IAsyncDisposable
{
    private static readonly TimeSpan ReadyWithin = TimeSpan.FromSeconds(90);

    private readonly StringBuilder _output = new();
    private readonly HttpClient _client;

    private HandlerProcess(Process process, int port)
    {
        Process = process;
        _client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromMinutes(5) };
    }

    public Process Process { get; }

    public HttpClient Client => _client;

    /// <summary>Standard output and error so far.</summary>
    public string Output
    {
        get
        {
            lock (_output) return _output.ToString();
        }
    }

    /// <summary>Starts it and waits until <c>GET /</c> is answered.</summary>
    public static async Task<HandlerProcess> StartAsync(PublishedApp app, string storage, CancellationToken ct, params (string Name, string Value)[] environment)
    {
        var handler = await StartWithoutWaitingAsync(app, [("AzureWebJobsStorage", storage), .. environment]);
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var answer = await handler._client.GetAsync(new Uri("/", UriKind.Relative), ct);
                return handler;
            }
            catch (HttpRequestException) when (!handler.Process.HasExited && waited.Elapsed < ReadyWithin)
            {
                await Task.Delay(25, ct);
            }
        }
    }

    /// <summary>Starts it on a free port.</summary>
    public static async Task<HandlerProcess> StartWithoutWaitingAsync(PublishedApp app, params (string Name, string Value)[] environment)
    {
        var (executable, arguments) = await app.CommandAsync();
        var port = FreePort();
        var start = new ProcessStartInfo(executable, arguments)
        {
            WorkingDirectory = await app.FolderAsync(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = port.ToString(CultureInfo.InvariantCulture);

        // The host's own address is in the environment that the handler inherits.
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:1";
        start.Environment["Wres__QuietPeriod"] = "00:00:00";
        start.Environment["Wres__Browser"] = "/no/browser";
        start.Environment.Remove("AzureWebJobsStorage");
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var handler = new HandlerProcess(Process.Start(start)!, port);
        handler.Process.OutputDataReceived += (_, line) => handler.Heard(line.Data);
        handler.Process.ErrorDataReceived += (_, line) => handler.Heard(line.Data);
        handler.Process.BeginOutputReadLine();
        handler.Process.BeginErrorReadLine();
        return handler;
    }

    /// <summary>Posts an invocation as the host does: chunked, with its headers.</summary>
    public Task<(HttpStatusCode Status, string Body)> InvokeAsync(string function, string body, CancellationToken ct) =>
        InvokeAsync(function, new MemoryStream(Encoding.UTF8.GetBytes(body)), ct);

    /// <summary>Posts an invocation of any length.</summary>
    public async Task<(HttpStatusCode Status, string Body)> InvokeAsync(string function, Stream body, CancellationToken ct, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/" + function) { Content = new StreamContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Host = host;
        request.Headers.Add("X-Azure-Functions-HostVersion", "4.1037.0.0");
        request.Headers.Add("X-Azure-Functions-InvocationId", "559dd35a-03bb-4754-b1c1-fd3a4754a292");
        request.Headers.UserAgent.ParseAdd("Azure-Functions-Host/4.1037.0.0");
        using var answer = await _client.SendAsync(request, ct);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(ct));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (!Process.HasExited) Process.Kill(entireProcessTree: true);
        await Process.WaitForExitAsync(CancellationToken.None);
        Process.Dispose();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Heard(string? line)
    {
        lock (_output) _output.AppendLine(line);
    }
}

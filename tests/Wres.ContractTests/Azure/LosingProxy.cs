using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Wres.ContractTests.Azure;

/// <summary>Stands before one service of an account and loses the answer of the next request that it is told to lose, after the service has done what it asks.</summary>
internal sealed class LosingProxy : IAsyncDisposable
{
    private static readonly string[] OfTheConnection = ["Host", "Content-Length", "Connection", "Keep-Alive", "Transfer-Encoding", "Expect"];

    private readonly Uri _service;
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly WebApplication _app;
    private volatile string? _lose;

    private LosingProxy(Uri service, WebApplication app) => (_service, _app) = (service, app);

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>Requests whose answer was lost.</summary>
    public int Lost { get; private set; }

    public static async Task<LosingProxy> StartAsync(Uri service)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var proxy = new LosingProxy(service, app);
        app.Run(proxy.ForwardAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return proxy;
    }

    /// <summary>Loses the answer of the next request with this method.</summary>
    public void LoseNext(string method) => _lose = method;

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _http.Dispose();
    }

    private async Task ForwardAsync(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri(_service, target));
        var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        request.Content = new ByteArrayContent(body.ToArray());
        foreach (var (name, value) in context.Request.Headers.Where(h => !OfTheConnection.Contains(h.Key, StringComparer.OrdinalIgnoreCase)))
        {
            if (!request.Headers.TryAddWithoutValidation(name, value.AsEnumerable()))
                request.Content.Headers.TryAddWithoutValidation(name, value.AsEnumerable());
        }

        using var answer = await _http.SendAsync(request);
        if (_lose == context.Request.Method)
        {
            _lose = null;
            Lost++;
            context.Abort();
            return;
        }

        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(h => !OfTheConnection.Contains(h.Key, StringComparer.OrdinalIgnoreCase)))
            context.Response.Headers[name] = values.ToArray();
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        if (bytes.Length > 0) await context.Response.Body.WriteAsync(bytes);
    }
}

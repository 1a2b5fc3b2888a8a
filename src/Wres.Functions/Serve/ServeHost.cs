using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Wres.Functions.Access;
using Wres.Functions.Api;
using Wres.Functions.Composition;
using Wres.Functions.Limits;
using Wres.Functions.Telemetry;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Trail;

namespace Wres.Functions.Serve;

/// <summary>The whole product in one process: watches the drops, pumps the queue and serves the API.</summary>
internal sealed class ServeHost : IAsyncDisposable
{
    private static readonly TimeSpan FolderPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan SettlePause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan SharedPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(1);

    private readonly WebApplication _app;
    private readonly ServeStores _stores;
    private readonly Product _product;
    private readonly CancellationTokenSource _stop = new();
    private readonly ServeWork _work;
    private Task _working = Task.CompletedTask;

    private ServeHost(WebApplication app, ServeStores stores, Product product, ServeWork work) => (_app, _stores, _product, _work) = (app, stores, product, work);

    /// <summary>Where it serves; known once it was started.</summary>
    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>
    /// Composes everything; nothing runs yet. The texts of keys are given where they were just made. Whoever wants to see or disturb
    /// what goes to the stores puts something around them.
    /// </summary>
    public static async Task<(ServeHost Host, IReadOnlyList<MadeKey> NewKeys)> CreateAsync(
        ServeArguments arguments, CancellationToken ct, Func<ProductStores, ProductStores>? around = null)
    {
        var clock = TimeProvider.System;
        var app = BuildApp(arguments);
        var stores = ServeStores.Open(arguments, app.Configuration, clock);
        var used = around is null ? stores.Stores : around(stores.Stores);
        var product = Product.Compose(
            used with { Queue = new PromptQueue(used.Queue, clock) },
            new ProductSettings(arguments.SettingsFolder, arguments.Browser, arguments.QuietPeriod, stores.Pseudonyms, stores.Retention) { MailClaim = arguments.MailClaim }, clock, app.Services.GetRequiredService<ILoggerFactory>());
        if (stores.Pseudonyms is null)
            Logs.NoPseudonymKey(app.Logger);
        var log = new AuditLog(stores.Stores.Tables, clock);
        var keys = new ApiKeys(stores.Stores.Tables, clock);
        var made = await keys.StartAsync(arguments.NewKeys, ct);
        foreach (var key in made)
            await log.AppendAsync(KeyTrail.Created(AuditEvent.Software, key.Key), ct);
        app.UseApi();
        app.UseAccess(stores.Access.ForServe(new KeyCallers(keys, clock)), log, new RequestRates(stores.RequestsPerMinute));
        app.MapGet("/", () => Results.Ok(new { product = "Wres.Functions", api = ApiDescription.Path })).ExcludeFromDescription();
        product.MapApi(app);
        var work = new ServeWork(product, arguments.HideFor, Watch(stores), app.Logger);
        return (new ServeHost(app, stores, product, work), made);
    }

    /// <summary>Starts; returns once requests are answered.</summary>
    public async Task StartAsync(CancellationToken ct)
    {
        await _app.StartAsync(ct);
        _working = _work.RunAsync(_stop.Token);
    }

    /// <summary>Waits until the process is asked to stop, or the work ends by itself, which only a fault can make it do.</summary>
    public async Task WaitAsync(CancellationToken ct)
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var byToken = ct.Register(() => asked.TrySetResult());
        await using var byHost = _app.Lifetime.ApplicationStopping.Register(() => asked.TrySetResult());
        await await Task.WhenAny(asked.Task, _working);
    }

    /// <summary>Stops: no new work is taken, work under way is given up where it stands, and its messages wait for the next start.</summary>
    public async Task StopAsync()
    {
        Logs.Stopping(_app.Logger);
        await _stop.CancelAsync();
        await Task.WhenAll(_working, _app.StopAsync(CancellationToken.None));
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _product.DisposeAsync();
        _stores.Dispose();
        _stop.Dispose();
    }

    private static WatchSettings Watch(ServeStores stores) =>
        stores.Shared ? new WatchSettings(SharedPause, SharedPause, Shared: true, null) : new WatchSettings(FolderPause, SettlePause, Shared: false, stores.Changes);

    private static WebApplication BuildApp(ServeArguments arguments)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(k =>
        {
            k.AddServerHeader = false;
            ConnectionLimits.Set(k.Limits);
            k.Listen(new IPEndPoint(arguments.Listen, arguments.Port));
        });
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = StopWithin);
        builder.Services.AddApi();
        ServeLogging.Configure(builder.Logging, arguments.Verbose);
        return builder.Build();
    }
}

using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Wres.Functions.Access;
using Wres.Functions.Api;
using Wres.Functions.Telemetry;
using Wres.Functions.Verbs;
using Wres.Pipeline;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Settings;
using Wres.Reports;

namespace Wres.Functions.Serve;

/// <summary>The whole product in one process: watches the drops, pumps the queue and serves the API.</summary>
internal sealed class ServeHost : IAsyncDisposable
{
    private static readonly TimeSpan FolderPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan SharedPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(1);

    private readonly WebApplication _app;
    private readonly ServeStores _stores;
    private readonly ServeObserver _observer;
    private readonly IPdfPrinter? _printer;
    private readonly CancellationTokenSource _stop = new();
    private readonly ServeWork _work;
    private Task _working = Task.CompletedTask;

    private ServeHost(WebApplication app, ServeStores stores, ServeObserver observer, IPdfPrinter? printer, ServeWork work) =>
        (_app, _stores, _observer, _printer, _work) = (app, stores, observer, printer, work);

    /// <summary>Where it serves; known once it was started.</summary>
    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>Composes everything; nothing runs yet. The texts of keys are given where they were just made.</summary>
    public static async Task<(ServeHost Host, IReadOnlyList<MadeKey> NewKeys)> CreateAsync(ServeArguments arguments, CancellationToken ct)
    {
        var clock = TimeProvider.System;
        var app = BuildApp(arguments);
        var observer = new ServeObserver(app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Wres.Runs"));
        var stores = ServeStores.Open(arguments, app.Configuration, clock);
        var browser = BrowserFinder.Find(arguments.Browser);
        var printer = browser is null ? null : new ChromiumPrinter(browser);
        var parts = new PipelineParts
        {
            Blobs = stores.Blobs,
            Tables = stores.Tables,
            Queue = new PromptQueue(stores.Queue, clock),
            Mailer = stores.Mailer,
            Printer = printer,
            PrinterMissing = BrowserHint.For(arguments.Browser),
            Settings = new SettingsFolder(arguments.SettingsFolder),
            Clock = clock,
            Observer = observer,
            QuietPeriod = arguments.QuietPeriod,
        };
        var api = new ApiParts(parts);
        var keys = new ApiKeys(stores.Tables, clock);
        var made = await keys.StartAsync(arguments.NewKeys, ct);
        app.UseApi();
        app.UseAccess(arguments.Access.ForServe(new KeyCallers(keys, clock)));
        app.MapGet("/", () => Results.Ok(new { product = "Wres.Functions", api = ApiDescription.Path })).ExcludeFromDescription();
        app.MapOpenApi(ApiDescription.Path).ExcludeFromDescription().WithMetadata(OpenMark.Instance);
        ApiRoutes.Map(app, api);
        var work = new ServeWork(parts, api, observer, stores.Shared ? SharedPause : FolderPause, stores.Shared, app.Logger);
        return (new ServeHost(app, stores, observer, printer, work), made);
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
        if (_printer is not null)
            await _printer.DisposeAsync();
        _observer.Dispose();
        _stores.Dispose();
        _stop.Dispose();
    }

    private static WebApplication BuildApp(ServeArguments arguments)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(k =>
        {
            k.AddServerHeader = false;
            k.Listen(new IPEndPoint(arguments.Listen, arguments.Port));
        });
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = StopWithin);
        builder.Services.AddApi();
        ServeLogging.Configure(builder.Logging, arguments.Verbose);
        return builder.Build();
    }
}

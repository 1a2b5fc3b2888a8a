using System.Net;
using Wres.Functions.Access;
using Wres.Functions.Api;
using Wres.Functions.Composition;
using Wres.Functions.Limits;
using Wres.Functions.Mail;
using Wres.Functions.Telemetry;
using Wres.Pipeline.Trail;
using Wres.Storage.Azure;

namespace Wres.Functions.Host;

/// <summary>The process that the Functions host starts and calls over HTTP: the functions and the API, on its storage account.</summary>
internal sealed class FunctionsHost : IAsyncDisposable
{
    /// <summary>Longest work of one invocation; below the time-out of host.json, after which the host kills the whole process.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromMinutes(8);

    private readonly WebApplication _app;
    private readonly Product _product;
    private readonly HostParent _parent;

    private FunctionsHost(WebApplication app, Product product, HostParent parent) => (_app, _product, _parent) = (app, product, parent);

    /// <summary>Composes it; nothing listens yet.</summary>
    public static FunctionsHost Create(HostSettings settings)
    {
        // A host that ends while this is put together is noticed too.
        var parent = new HostParent();
        var app = BuildApp(settings.Port);
        var clock = TimeProvider.System;
        var stores = new ProductStores(
            new AzureBlobStore(settings.Account), new AzureTableStore(settings.Account, clock), new AzureStepQueue(settings.Account),
            MailSetting.Create(settings.Smtp, settings.MailFolder, clock));
        var product = Product.Compose(
            stores, new ProductSettings(settings.Settings, settings.Browser, settings.QuietPeriod, settings.Pseudonyms, settings.Retention), clock, app.Services.GetRequiredService<ILoggerFactory>());
        if (settings.Pseudonyms is null)
            Logs.NoPseudonymKey(app.Logger);
        app.UseApi();
        app.UseAccess(settings.Access.ForHost(new KeyCallers(new ApiKeys(stores.Tables, clock), clock)), new AuditLog(stores.Tables, clock), new RequestRates(settings.RequestsPerMinute));
        FunctionRoutes.Map(app, Functions(product, settings.Account.Blobs), Deadline);
        product.MapApi(app);
        return new FunctionsHost(app, product, parent);
    }

    /// <summary>Every function that the host invokes; to the API it forwards requests instead.</summary>
    public static IReadOnlyList<HostFunction> Functions(Product product, Uri blobService) =>
    [
        new ExtractDropped(product.Api.Drops, blobService).Function,
        new RunStep(product.Pipeline, product.Dispatcher, product.Observer).Function,
        new RunStepPoison(product.Pipeline, product.Dispatcher, product.Observer).Function,
        new PublicationDeadline(product.Recovery, product.Ticks).Function,
    ];

    /// <summary>Listens until it is asked to stop, or the Functions host is gone.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        await _app.StartAsync(ct);
        HostLogs.Listening(_app.Logger, string.Join(' ', _app.Urls));
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct, _app.Lifetime.ApplicationStopping);
        try
        {
            await _parent.GoneAsync(over.Token);
            HostLogs.HostGone(_app.Logger);
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
            // Asked to stop.
        }

        await _app.StopAsync(CancellationToken.None);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _product.DisposeAsync();
    }

    private static WebApplication BuildApp(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();

        // The address is set here and nowhere else: the environment is the Functions host's own, with its own addresses in it.
        builder.WebHost.UseSetting(WebHostDefaults.ServerUrlsKey, "").UseSetting(WebHostDefaults.HttpPortsKey, "");
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);

            // An invocation holds a whole blob in base64, and the host can't send less.
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
        });
        builder.Services.AddApi();
        HostLogging.Configure(builder.Logging);
        return builder.Build();
    }
}

using System.Net;
using Wres.Functions.Access;
using Wres.Functions.Api;
using Wres.Functions.Mail;
using Wres.Functions.Telemetry;
using Wres.Functions.Verbs;
using Wres.Pipeline;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Settings;
using Wres.Reports;
using Wres.Storage.Azure;

namespace Wres.Functions.Host;

/// <summary>The process that the Functions host starts and calls over HTTP: the functions and the API, on its storage account.</summary>
internal sealed class FunctionsHost : IAsyncDisposable
{
    /// <summary>Longest work of one invocation; below the time-out of host.json, after which the host kills the whole process.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromMinutes(8);

    private readonly WebApplication _app;
    private readonly ServeObserver _observer;
    private readonly IPdfPrinter? _printer;

    private FunctionsHost(WebApplication app, ServeObserver observer, IPdfPrinter? printer) => (_app, _observer, _printer) = (app, observer, printer);

    /// <summary>Composes it; nothing listens yet.</summary>
    public static FunctionsHost Create(HostSettings settings)
    {
        var app = BuildApp(settings.Port);
        var clock = TimeProvider.System;
        var observer = new ServeObserver(app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Wres.Runs"));
        var browser = BrowserFinder.Find(settings.Browser);
        var printer = browser is null ? null : new ChromiumPrinter(browser);
        var parts = new PipelineParts
        {
            Blobs = new AzureBlobStore(settings.Account),
            Tables = new AzureTableStore(settings.Account, clock),
            Queue = new AzureStepQueue(settings.Account),
            Mailer = MailSetting.Create(settings.Smtp, settings.MailFolder, clock),
            Printer = printer,
            PrinterMissing = BrowserHint.For(settings.Browser),
            Settings = new SettingsFolder(settings.Settings),
            Clock = clock,
            Observer = observer,
            QuietPeriod = settings.QuietPeriod,
        };
        var api = new ApiParts(parts);
        app.UseApi();
        app.UseAccess(settings.Access.ForHost(new KeyCallers(new ApiKeys(parts.Tables, clock), clock)));
        FunctionRoutes.Map(app, Functions(api, settings.Account.Blobs), Deadline);

        ApiRoutes.Map(app, api);
        app.MapOpenApi(ApiDescription.Path).ExcludeFromDescription().WithMetadata(OpenMark.Instance);
        return new FunctionsHost(app, observer, printer);
    }

    /// <summary>Every function that the host invokes; to the API it forwards requests instead.</summary>
    public static IReadOnlyList<HostFunction> Functions(ApiParts parts, Uri blobService)
    {
        var dispatcher = new StepDispatcher(parts.Pipeline, parts.Engine) { Deadline = Deadline };
        return
        [
            new ExtractDropped(parts.Drops, blobService).Function,
            new RunStep(parts.Pipeline, dispatcher).Function,
            new RunStepPoison(parts.Pipeline, dispatcher).Function,
            new PublicationDeadline(new RunRecovery(parts.Pipeline, parts.Engine, dispatcher)).Function,
        ];
    }

    /// <summary>Listens until it is asked to stop, or the Functions host is gone.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        await _app.StartAsync(ct);
        HostLogs.Listening(_app.Logger, string.Join(' ', _app.Urls));
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct, _app.Lifetime.ApplicationStopping);
        try
        {
            await HostParent.GoneAsync(over.Token);
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
        if (_printer is not null) await _printer.DisposeAsync();
        _observer.Dispose();
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

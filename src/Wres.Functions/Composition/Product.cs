using Microsoft.Extensions.Logging.Abstractions;
using Wres.Functions.Access;
using Wres.Functions.Api;
using Wres.Functions.Telemetry;
using Wres.Functions.Timing;
using Wres.Functions.Verbs;
using Wres.Pipeline;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Settings;
using Wres.Pipeline.Timing;
using Wres.Reports;

namespace Wres.Functions.Composition;

/// <summary>The product over its stores, put together in one place for every host that stays up: <c>serve</c>, and the process under the Functions host.</summary>
internal sealed class Product : IAsyncDisposable
{
    /// <summary>Over parts that a caller put together; printer and observer are disposed with it.</summary>
    public Product(PipelineParts pipeline, ServeObserver observer, ILogger? timing = null)
    {
        (Pipeline, Observer, Api) = (pipeline, observer, new ApiParts(pipeline));
        Dispatcher = new StepDispatcher(pipeline, Api.Engine) { Scope = observer.Scope };
        observer.Waiting = () => pipeline.Queue.CountAsync(StepMessage.Queue, CancellationToken.None).GetAwaiter().GetResult();
        Recovery = new RunRecovery(pipeline, Api.Engine, Dispatcher);
        Ticks = new Ticks(pipeline, ProductDuties.All(pipeline), timing ?? NullLogger.Instance);
    }

    public PipelineParts Pipeline { get; }

    public ServeObserver Observer { get; }

    public ApiParts Api { get; }

    public StepDispatcher Dispatcher { get; }

    public RunRecovery Recovery { get; }

    /// <summary>What becomes due by the calendar.</summary>
    public Ticks Ticks { get; }

    /// <summary>Puts it together; nothing runs yet.</summary>
    public static Product Compose(ProductStores stores, ProductSettings settings, TimeProvider clock, ILoggerFactory logging)
    {
        var browser = BrowserFinder.Find(settings.Browser);
        var observer = new ServeObserver(logging.CreateLogger("Wres.Runs"));
        var parts = new PipelineParts
        {
            Blobs = stores.Blobs,
            Tables = stores.Tables,
            Queue = stores.Queue,
            Mailer = stores.Mailer,
            Printer = browser is null ? null : new ChromiumPrinter(browser),
            PrinterMissing = BrowserHint.For(settings.Browser),
            Settings = new SettingsFolder(settings.Settings),
            Clock = clock,
            Observer = observer,
            QuietPeriod = settings.QuietPeriod,
            Pseudonyms = settings.Pseudonyms,
            Retention = settings.Retention,
        };
        if (settings.MailClaim is { } claim)
            parts = parts with { MailClaim = claim };
        return new Product(parts, observer, logging.CreateLogger("Wres.Timer"));
    }

    /// <summary>Maps the API with its description.</summary>
    public void MapApi(WebApplication app)
    {
        ApiRoutes.Map(app, Api);
        app.MapOpenApi(ApiDescription.Path).ExcludeFromDescription().WithMetadata(OpenMark.Instance);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Pipeline.Printer is { } printer)
            await printer.DisposeAsync();
        Observer.Dispose();
    }
}

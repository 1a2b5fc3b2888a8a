using Wres.Functions.Composition;
using Wres.Functions.Telemetry;
using Wres.Pipeline.Mail;
using Wres.Pipeline.Runs;

namespace Wres.Functions.Serve;

/// <summary>What goes on beside the API: the watcher, the pump, and the care for runs whose messages were lost.</summary>
internal sealed class ServeWork
{
    private static readonly TimeSpan CarePause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LostAfter = TimeSpan.FromMinutes(15);

    private readonly Product _product;
    private readonly ILogger _logger;
    private readonly bool _shared;
    private readonly QueuePump _pump;
    private readonly DropWatcher _watcher;
    private readonly DutyLoop _duties;

    public ServeWork(Product product, TimeSpan hideFor, WatchSettings watch, ILogger logger)
    {
        (_product, _logger, _shared) = (product, logger, watch.Shared);
        var settings = new PumpSettings { HideFor = hideFor, Workers = Math.Max(2, Environment.ProcessorCount), Idle = TimeSpan.FromMilliseconds(250), OutagePause = TimeSpan.FromSeconds(30) };
        _duties = new DutyLoop(product.Ticks, new DeliveryDuty(product.Pipeline), product.Pipeline.MailClaim / 2, product.Pipeline.Clock);
        _pump = new QueuePump(product.Pipeline, product.Dispatcher, settings) { RunOver = _duties.RunOver, StepFailed = product.Observer.StepFailed, Outage = e => Logs.Outage(logger, e) };
        _watcher = new DropWatcher(product.Pipeline.Blobs, product.Api.Drops, watch, logger);
    }

    /// <summary>Goes on until it is cancelled.</summary>
    public Task RunAsync(CancellationToken ct) => Task.WhenAll(
        _watcher.WatchAsync(ct), _pump.PumpAsync(ct), CareAsync(ct), RepeatAsync(TimeSpan.FromSeconds(1), () => _duties.RoundAsync(ct), ct));

    private async Task CareAsync(CancellationToken ct)
    {
        // Alone on its store, whatever is under way was left by the process before; others' work must not be doubled for nothing.
        var first = _shared ? LostAfter : TimeSpan.Zero;
        await RepeatAsync(CarePause, async () =>
        {
            var count = await _product.Recovery.ResendAsync(first, ct);
            first = LostAfter;
            if (count > 0)
                Logs.Resumed(_logger, count);
        }, ct);
    }

    private async Task RepeatAsync(TimeSpan pause, Func<Task> work, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                await work();
                await Task.Delay(pause, ct);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                Logs.Outage(_logger, e);
                await Task.Delay(pause, CancellationToken.None).WaitAsync(ct).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            }
        }
    }
}

using System.Threading.Channels;
using Wres.Functions.Timing;
using Wres.Pipeline.Timing;

namespace Wres.Functions.Serve;

/// <summary>
/// Ticks the timer: at the start, each hour, and soon after a run is over, because a publication may have waited for it. E-mails
/// that wait are looked at twice in the time for which one belongs to a process that may have died.
/// </summary>
internal sealed class DutyLoop(Ticks ticks, ITimedDuty delivery, TimeSpan deliveryPause, TimeProvider clock)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>Runs often end close together: one tick does for all of them.</summary>
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(1);

    private readonly Channel<bool> _nudges = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Asks for a tick soon.</summary>
    public void Nudge() => _nudges.Writer.TryWrite(true);

    /// <summary>One round: a tick, then deliveries until the next tick is wanted.</summary>
    public async Task RoundAsync(CancellationToken ct)
    {
        await ticks.TickAsync(ct);
        for (var began = clock.GetUtcNow(); clock.GetUtcNow() - began < Hour;)
        {
            if (await NudgedAsync(ct))
                return;
            await delivery.DoAsync(clock.GetUtcNow(), ct);
        }
    }

    private async Task<bool> NudgedAsync(CancellationToken ct)
    {
        using var pause = CancellationTokenSource.CreateLinkedTokenSource(ct);
        pause.CancelAfter(deliveryPause);
        try
        {
            await _nudges.Reader.ReadAsync(pause.Token);
            await Task.Delay(Settle, ct);
            _nudges.Reader.TryRead(out _);
            return true;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return false;
        }
    }
}

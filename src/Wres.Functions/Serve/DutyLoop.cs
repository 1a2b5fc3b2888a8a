using System.Threading.Channels;
using Wres.Domain;
using Wres.Functions.Timing;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Timing;

namespace Wres.Functions.Serve;

/// <summary>
/// Ticks the timer at the start and each hour. Soon after a run is over, what may have waited for it is done, such as its publication;
/// that looks at its organisation alone, so that several processes which end many runs don't all look at everything again and again.
/// E-mails that wait are looked at twice in the time for which one belongs to a process that may have died.
/// </summary>
internal sealed class DutyLoop(Ticks ticks, ITimedDuty delivery, TimeSpan deliveryPause, TimeProvider clock)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>Runs often end close together: one look does for all of them.</summary>
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(1);

    private readonly Channel<(OrganisationCode Organisation, ReportingPeriod Period)> _over = Channel.CreateUnbounded<(OrganisationCode, ReportingPeriod)>();

    /// <summary>Takes note of a run that is over.</summary>
    public void RunOver(RunState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        _over.Writer.TryWrite((OrganisationCode.Parse(state.Organisation), ReportingPeriod.Parse(state.Period)));
    }

    /// <summary>One round: a tick, then what runs and e-mails ask for until the next tick is due.</summary>
    public async Task RoundAsync(CancellationToken ct)
    {
        await ticks.TickAsync(ct);
        for (var began = clock.GetUtcNow(); clock.GetUtcNow() - began < Hour;)
        {
            if (await AnyOverAsync(ct))
                await ticks.AfterRunsAsync(Taken(), ct);
            else
                await delivery.DoAsync(clock.GetUtcNow(), ct);
        }
    }

    private async Task<bool> AnyOverAsync(CancellationToken ct)
    {
        using var pause = CancellationTokenSource.CreateLinkedTokenSource(ct);
        pause.CancelAfter(deliveryPause);
        try
        {
            await _over.Reader.WaitToReadAsync(pause.Token);
            await Task.Delay(Settle, ct);
            return true;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return false;
        }
    }

    private List<(OrganisationCode Organisation, ReportingPeriod Period)> Taken()
    {
        var taken = new HashSet<(OrganisationCode, ReportingPeriod)>();
        while (_over.Reader.TryRead(out var over))
            taken.Add(over);
        return [.. taken];
    }
}

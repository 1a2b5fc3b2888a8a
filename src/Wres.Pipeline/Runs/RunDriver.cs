using System.Collections.Concurrent;
using Wres.Domain;

namespace Wres.Pipeline.Runs;

/// <summary>
/// Does a list of runs once, in this process: organisations side by side, each organisation's periods in ascending order, so that
/// an earlier period's result is there when the later one is compared.
/// </summary>
public sealed class RunDriver(PipelineParts parts, PumpSettings settings)
{
    /// <summary>Runs all; the states at their end, in the order of organisation and period.</summary>
    public async Task<IReadOnlyList<RunState>> DriveAsync(
        IReadOnlyList<(OrganisationCode Organisation, ReportingPeriod Period)> wanted, RunOptions options, Action<StepMessage, Exception> failed, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var waiting = new ConcurrentDictionary<(string, string), TaskCompletionSource<RunState>>();
        var engine = new RunEngine(parts);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var pump = new QueuePump(parts, new StepDispatcher(parts, engine) { Deadlines = StepDeadlines.None }, settings)
        {
            RunOver = state =>
            {
                if (waiting.TryGetValue((state.Organisation, state.Period), out var source))
                    source.TrySetResult(state);
            },
            StepFailed = (message, exception, _) => failed(message, exception),
        };
        var pumping = pump.PumpAsync(done.Token);
        try
        {
            var driven = Task.WhenAll(wanted.GroupBy(w => w.Organisation).Select(g => OrganisationAsync([.. g.Select(w => w.Period).Order()], g.Key)));
            // The pump ends first only where the store itself fails.
            await await Task.WhenAny(driven, pumping);
            if (!driven.IsCompleted)
                ct.ThrowIfCancellationRequested();
            return [.. (await driven).SelectMany(s => s).OrderBy(s => s.Organisation, StringComparer.Ordinal).ThenBy(s => s.Period, StringComparer.Ordinal)];
        }
        finally
        {
            // Whatever ended the driving: nothing is written any more once this returns.
            await done.CancelAsync();
            await Task.WhenAny(pumping);
        }

        async Task<List<RunState>> OrganisationAsync(IReadOnlyList<ReportingPeriod> periods, OrganisationCode organisation)
        {
            var over = new List<RunState>();
            foreach (var period in periods)
            {
                var source = new TaskCompletionSource<RunState>(TaskCreationOptions.RunContinuationsAsynchronously);
                waiting[(organisation.Value, period.Id)] = source;
                await engine.StartAsync(organisation, period, options, ct);
                over.Add(await source.Task.WaitAsync(ct));
            }

            return over;
        }
    }
}

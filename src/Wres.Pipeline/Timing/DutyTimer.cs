namespace Wres.Pipeline.Timing;

/// <summary>What became of one duty at a tick.</summary>
/// <param name="Duty">Name of the duty.</param>
/// <param name="Done">What was done, a line each; empty where nothing was due.</param>
/// <param name="Failure">Why it could not be done to its end; null where it was.</param>
public sealed record DutyReport(string Duty, IReadOnlyList<string> Done, Exception? Failure);

/// <summary>Does every duty at a tick, in order. One that fails stops no other.</summary>
public sealed class DutyTimer(IReadOnlyList<ITimedDuty> duties)
{
    /// <summary>Does all that is due; one report for each duty, in their order.</summary>
    public async Task<IReadOnlyList<DutyReport>> TickAsync(DateTimeOffset now, CancellationToken ct)
    {
        var reports = new List<DutyReport>();
        foreach (var duty in duties)
        {
            ct.ThrowIfCancellationRequested();
            try
            {
                reports.Add(new DutyReport(duty.Name, await duty.DoAsync(now, ct), null));
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                // Not swallowed: whoever ticks logs it, and the next tick does the duty again.
                reports.Add(new DutyReport(duty.Name, [], e));
            }
        }

        return reports;
    }
}

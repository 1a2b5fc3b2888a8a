using Wres.Domain;
using Wres.Functions.Telemetry;
using Wres.Pipeline;
using Wres.Pipeline.Deadlines;
using Wres.Pipeline.Timing;

namespace Wres.Functions.Timing;

/// <summary>One tick of the timer, logged: what was done, what failed, which publications are at risk. The same under every host.</summary>
internal sealed class Ticks(PipelineParts parts, IReadOnlyList<ITimedDuty> duties, ILogger logger)
{
    private readonly DutyTimer _timer = new(duties);
    private readonly DeadlineRisks _risks = new(parts);
    private DateOnly _warned;

    /// <summary>Does all that is due; what failed.</summary>
    public async Task<IReadOnlyList<DutyReport>> TickAsync(CancellationToken ct)
    {
        var now = parts.Clock.GetUtcNow();
        var failed = await DoAsync(_timer, now, ct);
        await WarnAsync(now, ct);
        return failed;
    }

    /// <summary>Does what may have waited for runs that are over, and nothing about other organisations. What fails is done by the next tick.</summary>
    public Task AfterRunsAsync(IReadOnlyList<(OrganisationCode Organisation, ReportingPeriod Period)> over, CancellationToken ct) =>
        DoAsync(new DutyTimer(ProductDuties.After(parts, over)), parts.Clock.GetUtcNow(), ct);

    private async Task<IReadOnlyList<DutyReport>> DoAsync(DutyTimer timer, DateTimeOffset now, CancellationToken ct)
    {
        var reports = await timer.TickAsync(now, ct);
        foreach (var report in reports)
        {
            foreach (var line in report.Done)
                TimingLogs.Done(logger, report.Duty, line);
            if (report.Failure is not null)
                TimingLogs.Failed(logger, report.Failure, report.Duty);
        }

        return [.. reports.Where(r => r.Failure is not null)];
    }

    /// <summary>Once a day for each organisation at risk.</summary>
    private async Task WarnAsync(DateTimeOffset now, CancellationToken ct)
    {
        var today = Domain.Calendar.UkTime.DayOf(now);
        if (today == _warned)
            return;
        foreach (var risk in await _risks.FindAsync(now, ct))
            TimingLogs.AtRisk(logger, risk.Organisation, risk.Year, risk.Stage, risk.Due.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        _warned = today;
    }
}

using Wres.Domain;
using Wres.Domain.Calendar;
using Wres.Pipeline.Results;
using Wres.Pipeline.SignOff;

namespace Wres.Pipeline.Deadlines;

/// <summary>A publication that may not come in time: what is missing, and when it is due.</summary>
public sealed record DeadlineRisk(string Organisation, int Year, string Stage, DateOnly Due);

/// <summary>Publications at risk: a required approval is late, or comes due within a week; or the day has passed and nothing is published.</summary>
public sealed class DeadlineRisks(PipelineParts parts)
{
    private const int Days = 7;

    /// <summary>The risks of a day, the first missing approval of each organisation and year.</summary>
    public async Task<IReadOnlyList<DeadlineRisk>> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        var today = UkTime.DayOf(now);
        var risks = new List<DeadlineRisk>();
        foreach (var active in await ActiveOrganisations.ListAsync(parts, null, now, ct))
        {
            var period = ReportingPeriod.Parse(FormattableString.Invariant($"{today.Year}-03"));
            var settings = parts.Settings.Read(active.Organisation, period);
            var calendar = ReportingCalendar.Of(settings.Calendar, today.Year);
            var governance = await new GovernanceShelf(parts.Blobs).ReadAsync(active.Organisation, period, ct);
            if (governance.Latest is not null)
                continue;
            var late = governance.Missing(settings.SignOff).Select(stage => (Stage: stage.Code(), Due: calendar[stage.Deadline()].Date))
                .Append((Stage: "publication", Due: calendar[DeadlineKind.Publication].Date)).FirstOrDefault(d => d.Due <= today.AddDays(Days));
            if (late.Stage is not null)
                risks.Add(new DeadlineRisk(active.Organisation.Value, today.Year, late.Stage, late.Due));
        }

        return risks;
    }
}

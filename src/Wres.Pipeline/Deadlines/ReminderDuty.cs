using Wres.Domain;
using Wres.Domain.Calendar;
using Wres.Pipeline.Mail;
using Wres.Pipeline.Results;
using Wres.Pipeline.Settings;
using Wres.Pipeline.SignOff;
using Wres.Pipeline.Timing;
using Wres.Reports.Letters;

namespace Wres.Pipeline.Deadlines;

/// <summary>Reminds of deadlines that are near and not met.</summary>
public sealed class ReminderDuty(PipelineParts parts) : ITimedDuty
{
    private readonly DeadlineWatch _watch = new(parts);

    /// <summary>The organisations to look at; all, with null.</summary>
    public IReadOnlyList<OrganisationCode>? Only { get; init; }

    /// <inheritdoc/>
    public string Name => "reminders";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> DoAsync(DateTimeOffset now, CancellationToken ct)
    {
        var today = UkTime.DayOf(now);
        var desk = new MailDesk(parts);
        var lines = new List<string>();
        foreach (var active in await ActiveOrganisations.ListAsync(parts, Only, now, ct))
        {
            foreach (var (open, calendar, settings) in await _watch.OpenAsync(active, today, ct))
            {
                if (calendar.ReminderOn(open.Deadline, today) is not { } days)
                    continue;
                var key = FormattableString.Invariant($"{active.Organisation}-{open.Year}-{Code(open.Deadline.Kind)}-{open.Deadline.Date:yyyyMMdd}-{days}-days");
                await desk.PostAsync(MailKind.DeadlineReminder, key, active.Organisation.Value, settings, Write(open, calendar, settings, active.Organisation.Value, today), Approvers(settings, open.Deadline.Kind), [], ct);
                lines.Add($"{active.Organisation} {open.Year}: {open.Deadline.Name} is due on {open.Deadline.Date:yyyy-MM-dd}");
            }
        }

        return lines;
    }

    /// <summary>The name of a deadline in keys, settings and over the API, such as <c>data-submission</c>.</summary>
    public static string Code(DeadlineKind kind) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    private static Letter Write(OpenDeadline open, ReportingCalendar calendar, OrganisationSettings settings, string organisation, DateOnly today)
    {
        var (deadline, name) = (open.Deadline, settings.Name ?? organisation);
        var left = deadline.Date.DayNumber - today.DayNumber;
        var working = calendar.WorkingDays.Between(today, deadline.Date);
        var when = left == 0 ? "today" : left == 1 ? "tomorrow" : FormattableString.Invariant($"in {left} days ({working} working {(working == 1 ? "day" : "days")})");
        return new Letter($"WRES: {deadline.Name} is due {when} ({organisation})", $"{char.ToUpperInvariant(deadline.Name[0])}{deadline.Name[1..]} is due {when}",
        [
            new LetterText($"{name}, reporting year {open.Year - 1}/{open.Year % 100:00}: {deadline.Name} is due on {Day(deadline.Date)}."),
            new LetterText($"Where the date comes from: {deadline.Evidence}"),
            .. Links.Result(settings, organisation, FormattableString.Invariant($"{open.Year}-03"), "sign-off", "Approvals as they stand"),
        ])
        { From = name, Because = $"You get this because you take part in the WRES reporting of {name}. Who does is a setting." };
    }

    private static string Day(DateOnly day) => day.ToString("dddd d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private static IReadOnlyList<string> Approvers(OrganisationSettings settings, DeadlineKind kind)
    {
        var stages = ApprovalStages.All.Where(s => kind == DeadlineKind.Publication || s.Deadline() == kind).ToList();
        return stages.Count == 0 ? [] : Recipients.Approvers(settings.SignOff, stages);
    }
}

using Wres.Domain.Calendar;

namespace Wres.Pipeline.Deadlines;

/// <summary>The dates of one organisation and reporting year, and which days it works.</summary>
public sealed record ReportingCalendar(int Year, IReadOnlyList<Deadline> Deadlines, WorkingDays WorkingDays, IReadOnlyList<int> ReminderDays)
{
    /// <summary>The calendar that the settings give, the defaults where they name no date.</summary>
    public static ReportingCalendar Of(CalendarSettings settings, int year)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new ReportingCalendar(
            year, [.. Enum.GetValues<DeadlineKind>().Select(kind => Resolve(settings, kind, year))], new WorkingDays(settings.DaysOff), settings.ReminderDays);
    }

    /// <summary>The date of a kind.</summary>
    public Deadline this[DeadlineKind kind] => Deadlines[(int)kind];

    /// <summary>
    /// The reminder of a deadline that stands on a day: the number of days that it is of, or null where there is none. A reminder
    /// falls due on the last working day that leaves at least so many days; where several are due, and where days were missed, the
    /// closest counts. After the deadline nobody is reminded.
    /// </summary>
    public int? ReminderOn(Deadline deadline, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        if (today > deadline.Date)
            return null;
        var due = ReminderDays.Where(days => WorkingDays.OnOrBefore(deadline.Date.AddDays(-days)) <= today).ToList();
        return due.Count == 0 ? null : due.Min();
    }

    private static Deadline Resolve(CalendarSettings settings, DeadlineKind kind, int year) => settings.Of(kind) is { } own
        ? new Deadline(kind, own.Date, string.IsNullOrWhiteSpace(own.Evidence) ? "The organisation's own setting." : own.Evidence, true)
        : DefaultDeadlines.Of(kind, year);
}

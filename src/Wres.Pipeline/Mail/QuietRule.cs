using Wres.Domain.Calendar;
using Wres.Pipeline.Settings;

namespace Wres.Pipeline.Mail;

/// <summary>When an e-mail may come.</summary>
internal static class QuietRule
{
    /// <summary>The first moment from now on that is not quiet; now itself for what never waits.</summary>
    public static DateTimeOffset Earliest(MailKind kind, QuietSettings quiet, WorkingDays days, DateTimeOffset now)
    {
        if (kind is MailKind.RunFailed or MailKind.FileQuarantined or MailKind.ApprovalWanted or MailKind.Published)
            return now;
        var moment = now;
        // A quiet night may end on a day off, whose end may lie in a quiet night.
        for (var next = Next(moment, quiet, days); next > moment; next = Next(moment, quiet, days))
            moment = next;
        return moment;
    }

    private static DateTimeOffset Next(DateTimeOffset moment, QuietSettings quiet, WorkingDays days)
    {
        var day = UkTime.DayOf(moment);
        if (quiet.WorkingDaysOnly && !days.Is(day))
            return UkTime.StartOf(days.OnOrAfter(day));
        if (quiet is not { From: { } from, Until: { } until })
            return moment;
        var time = TimeOnly.FromDateTime(UkTime.At(moment).DateTime);
        // From 19:00 until 07:30 of the next morning, or from 12:00 until 13:00 of the same day.
        return !time.IsBetween(from, until) ? moment : UkTime.Moment(from > until && time >= from ? day.AddDays(1) : day, until);
    }
}

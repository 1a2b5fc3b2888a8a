namespace Wres.Domain.Calendar;

/// <summary>
/// The time that clocks in England show. By rule rather than by the machine's time-zone data, so that every machine says the same:
/// summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October. Source: Summer Time
/// Act 1972 as amended by the Summer Time Order 2002; holds from 1996 on.
/// </summary>
public static class UkTime
{
    private static readonly TimeSpan Change = TimeSpan.FromHours(1);

    /// <summary>What the clock shows at a moment.</summary>
    public static DateTimeOffset At(DateTimeOffset moment) => moment.ToOffset(IsSummer(moment) ? TimeSpan.FromHours(1) : TimeSpan.Zero);

    /// <summary>The day in England at a moment.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(At(moment).DateTime);

    /// <summary>The moment at which a day in England begins. Clocks never change at midnight, so it is never in doubt.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => Moment(day, TimeOnly.MinValue);

    /// <summary>
    /// The moment at which clocks show a time of a day. A time that comes twice, in October, is the first of the two; one that is
    /// left out, in March, is as long after 01:00 UTC as it is after 01:00 on the clock.
    /// </summary>
    public static DateTimeOffset Moment(DateOnly day, TimeOnly time)
    {
        var asSummer = new DateTimeOffset(day.ToDateTime(time), TimeSpan.FromHours(1)).ToUniversalTime();
        return IsSummer(asSummer) ? asSummer : new DateTimeOffset(day.ToDateTime(time), TimeSpan.Zero);
    }

    /// <summary>Whether clocks are an hour ahead of UTC.</summary>
    public static bool IsSummer(DateTimeOffset moment)
    {
        var utc = moment.UtcDateTime;
        return utc >= LastSunday(utc.Year, 3) + Change && utc < LastSunday(utc.Year, 10) + Change;
    }

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, DateTime.DaysInMonth(year, month), 0, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}

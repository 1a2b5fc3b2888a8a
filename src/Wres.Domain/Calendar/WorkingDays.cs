namespace Wres.Domain.Calendar;

/// <summary>Which days are working days in England: no Saturday, Sunday or bank holiday, and none of the days given besides.</summary>
/// <param name="more">Days off that were proclaimed since, or that the organisation has besides.</param>
public sealed class WorkingDays(IReadOnlyList<DateOnly> more)
{
    /// <summary>Without further days off.</summary>
    public static WorkingDays InEngland { get; } = new([]);

    /// <summary>True for a working day.</summary>
    public bool Is(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !BankHolidays.InEngland(day.Year).Contains(day) && !more.Contains(day);

    /// <summary>The day itself where it is a working day, else the last one before it.</summary>
    public DateOnly OnOrBefore(DateOnly day)
    {
        while (!Is(day))
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>The day itself where it is a working day, else the first one after it.</summary>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!Is(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>How many working days lie after the first day, up to and with the last; 0 where the last is not later.</summary>
    public int Between(DateOnly first, DateOnly last)
    {
        var count = 0;
        for (var day = first.AddDays(1); day <= last; day = day.AddDays(1))
            count += Is(day) ? 1 : 0;
        return count;
    }
}

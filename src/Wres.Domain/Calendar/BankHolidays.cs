namespace Wres.Domain.Calendar;

/// <summary>
/// Bank holidays in England and Wales: by rule (Banking and Financial Dealings Act 1971, Schedule 1, and the yearly proclamations
/// for New Year's Day and early May), with substitute days where one falls on a weekend, and the known exceptions as data.
/// </summary>
public static class BankHolidays
{
    /// <summary>Days that a proclamation moved: the usual day and the one in its place.</summary>
    private static readonly Dictionary<DateOnly, DateOnly> Moved = new()
    {
        [new(1995, 5, 1)] = new(1995, 5, 8), // 50 years after the end of the war in Europe.
        [new(2002, 5, 27)] = new(2002, 6, 4), // Golden Jubilee.
        [new(2012, 5, 28)] = new(2012, 6, 4), // Diamond Jubilee.
        [new(2020, 5, 4)] = new(2020, 5, 8), // 75 years after the end of the war in Europe.
        [new(2022, 5, 30)] = new(2022, 6, 2), // Platinum Jubilee.
    };

    /// <summary>Days that a proclamation added.</summary>
    private static readonly DateOnly[] Added =
    [
        new(1999, 12, 31), // The eve of the year 2000.
        new(2002, 6, 3), // Golden Jubilee.
        new(2011, 4, 29), // Wedding of the Prince of Wales.
        new(2012, 6, 5), // Diamond Jubilee.
        new(2022, 6, 3), // Platinum Jubilee.
        new(2022, 9, 19), // Funeral of the Queen.
        new(2023, 5, 8), // Coronation.
    ];

    /// <summary>The bank holidays of a year from 1995 on, in ascending order. Days that are proclaimed later are a setting's to add.</summary>
    public static IReadOnlyList<DateOnly> InEngland(int year)
    {
        var easter = Easter.Sunday(year);
        DateOnly[] usual =
        [
            NextFree(new DateOnly(year, 1, 1), []),
            easter.AddDays(-2),
            easter.AddDays(1),
            Monday(year, 5, first: true),
            Monday(year, 5, first: false),
            Monday(year, 8, first: false),
            .. Christmas(year),
        ];
        return [.. usual.Select(d => Moved.GetValueOrDefault(d, d)).Concat(Added.Where(d => d.Year == year)).Order()];
    }

    /// <summary>Christmas Day and Boxing Day; where one falls on a weekend, the next weekday that is not taken yet stands for it.</summary>
    private static DateOnly[] Christmas(int year)
    {
        var (christmas, boxing) = (new DateOnly(year, 12, 25), new DateOnly(year, 12, 26));
        // Of a Sunday 25th and a Monday 26th the 26th stays, and the substitute for Christmas Day is the 27th.
        var first = IsWeekend(christmas) && !IsWeekend(boxing) ? NextFree(christmas, [boxing]) : NextFree(christmas, []);
        return [first, NextFree(boxing, [first])];
    }

    private static DateOnly NextFree(DateOnly day, IReadOnlyList<DateOnly> taken)
    {
        while (IsWeekend(day) || taken.Contains(day))
            day = day.AddDays(1);
        return day;
    }

    private static DateOnly Monday(int year, int month, bool first)
    {
        var day = first ? new DateOnly(year, month, 1) : new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        while (day.DayOfWeek != DayOfWeek.Monday)
            day = day.AddDays(first ? 1 : -1);
        return day;
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}

namespace Wres.Domain.Calendar;

/// <summary>Easter Sunday of the Gregorian calendar, by the anonymous Gregorian algorithm (Meeus, Jones, Butcher).</summary>
public static class Easter
{
    /// <summary>Easter Sunday of a year.</summary>
    public static DateOnly Sunday(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var day = h + l - 7 * m + 114;
        return new DateOnly(year, day / 31, day % 31 + 1);
    }
}

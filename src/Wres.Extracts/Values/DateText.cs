using System.Globalization;

namespace Wres.Extracts.Values;

/// <summary>
/// Reads dates: dd/MM/yyyy, dd-MM-yyyy, dd-MMM-yyyy, dd-MMM-yy, dd MMM yyyy, yyyy-MM-dd, yyyyMMdd; one- or two-digit day and month;
/// English month names; a trailing time is ignored; never month first.
/// </summary>
internal static class DateText
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>
    /// Reads a clean cell. A two-digit year is 20yy unless that is later than <paramref name="latestYear"/>, then 19yy.
    /// </summary>
    public static DateCell Read(ReadOnlySpan<char> text, int latestYear, bool excelSerial)
    {
        if (text.IsEmpty) return new DateCell(CellState.Blank, default);
        if (excelSerial && Serial(text) is { } serial) return new DateCell(CellState.Read, serial);
        var at = 0;
        var first = Digits(text, ref at);
        if (first == 8) return Whole(Number(text[..8]), text[at..]);
        if (first == 4) return YearFirst(text, at);
        return first is 1 or 2 ? DayFirst(text, at, latestYear) : Unreadable;
    }

    /// <summary>Reads an Excel serial number, with or without a fraction for the time.</summary>
    public static DateOnly? Serial(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var days) && days is >= 1 and < 2_958_466
            ? DateOnly.FromDateTime(DateTime.FromOADate(Math.Floor(days)))
            : null;

    private static DateCell Unreadable => new(CellState.Unreadable, default);

    private static DateCell Whole(int number, ReadOnlySpan<char> rest) =>
        IsTime(rest, compact: true) ? Of(number / 10000, number / 100 % 100, number % 100) : Unreadable;

    private static DateCell YearFirst(ReadOnlySpan<char> text, int at)
    {
        var year = Number(text[..at]);
        if (at >= text.Length || text[at] != '-') return Unreadable;
        var from = ++at;
        if (Digits(text, ref at) is not (1 or 2) || at >= text.Length || text[at] != '-') return Unreadable;
        var month = Number(text[from..at]);
        from = ++at;
        return Digits(text, ref at) is 1 or 2 && IsTime(text[at..]) ? Of(year, month, Number(text[from..at])) : Unreadable;
    }

    private static DateCell DayFirst(ReadOnlySpan<char> text, int at, int latestYear)
    {
        var day = Number(text[..at]);
        if (at >= text.Length || text[at] is not ('/' or '-' or ' ')) return Unreadable;
        var separator = text[at];
        var from = ++at;
        var named = false;
        int month;
        if (Digits(text, ref at) is 1 or 2)
        {
            if (separator == ' ') return Unreadable;
            month = Number(text[from..at]);
        }
        else
        {
            while (at < text.Length && char.IsAsciiLetter(text[at])) at++;
            month = Month(text[from..at]);
            named = true;
            if (month == 0 || separator == '/') return Unreadable;
        }

        if (at >= text.Length || text[at] != separator) return Unreadable;
        from = ++at;
        var digits = Digits(text, ref at);
        if (digits != 4 && !(digits == 2 && named && separator == '-')) return Unreadable;
        if (!IsTime(text[at..])) return Unreadable;
        var year = Number(text[from..at]);
        if (digits == 2) year += 2000 + year > latestYear ? 1900 : 2000;
        var read = Of(year, month, day);
        if (named) return read;
        return read.State == CellState.Read
            ? read with { DayFirst = day > 12 }
            : read with { MonthFirst = Of(year, day, month).State == CellState.Read };
    }

    private static DateCell Of(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateCell(CellState.Read, new DateOnly(year, month, day))
            : Unreadable;

    private static int Month(ReadOnlySpan<char> name)
    {
        if (name.Equals("sept", StringComparison.OrdinalIgnoreCase)) return 9;
        for (var m = 0; m < Months.Length; m++)
        {
            if (name.Equals(Months[m], StringComparison.OrdinalIgnoreCase)
                || name.Equals(Months[m].AsSpan(0, 3), StringComparison.OrdinalIgnoreCase))
                return m + 1;
        }

        return 0;
    }

    private static int Digits(ReadOnlySpan<char> text, ref int at)
    {
        var from = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at - from;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var n = 0;
        foreach (var c in digits) n = (n * 10) + c - '0';
        return n;
    }

    /// <summary>Nothing, or a time after a space or T: H:mm, H:mm:ss with a fraction, HHmm, HHmmss; AM or PM; Z or an offset.</summary>
    private static bool IsTime(ReadOnlySpan<char> rest, bool compact = false)
    {
        if (rest.IsEmpty) return true;
        if (rest[0] is not (' ' or 'T' or 't')) return false;
        var at = 1;
        var from = at;
        var digits = Digits(rest, ref at);
        if (compact && digits is 4 or 6 && at == rest.Length)
            return Number(rest.Slice(from, 2)) < 24 && Number(rest.Slice(from + 2, 2)) < 60 && (digits == 4 || Number(rest.Slice(from + 4, 2)) < 60);
        if (digits is not (1 or 2) || Number(rest[from..at]) > 24) return false;
        for (var part = 0; part < 2 && at < rest.Length && rest[at] == ':'; part++)
        {
            from = ++at;
            if (Digits(rest, ref at) != 2 || Number(rest[from..at]) > 59) return false;
        }

        if (at < rest.Length && rest[at] == '.')
        {
            at++;
            if (Digits(rest, ref at) == 0) return false;
        }

        return IsTimeEnd(rest[at..], colon: rest.Contains(':'));
    }

    private static bool IsTimeEnd(ReadOnlySpan<char> end, bool colon)
    {
        if (end.IsEmpty) return colon;
        if (end[0] == ' ') end = end[1..];
        if (end.Equals("AM", StringComparison.OrdinalIgnoreCase) || end.Equals("PM", StringComparison.OrdinalIgnoreCase)) return true;
        if (!colon || end.IsEmpty) return false;
        if (end.Equals("Z", StringComparison.OrdinalIgnoreCase)) return true;
        return end.Length is 5 or 6 && end[0] is '+' or '-' && end[1..].IndexOfAnyExcept("0123456789:") < 0;
    }
}

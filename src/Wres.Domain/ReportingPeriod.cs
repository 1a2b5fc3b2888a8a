using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Wres.Domain;

/// <summary>
/// The month whose last day is the snapshot. March is the annual collection; any other month is a monitoring run over
/// the twelve months that end with it. Source: method, Dates.
/// </summary>
public readonly record struct ReportingPeriod : IComparable<ReportingPeriod>
{
    private ReportingPeriod(int year, int month) => (Year, Month) = (year, month);

    /// <summary>Year of the snapshot.</summary>
    public int Year { get; }

    /// <summary>Month of the snapshot, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>True for March, the annual collection.</summary>
    public bool IsAnnual => Month == 3;

    /// <summary>The last day of the month: the day on which the workforce and the board are counted.</summary>
    public DateOnly Snapshot => new(Year, Month, DateTime.DaysInMonth(Year, Month));

    /// <summary>The first day of the twelve months that end on the snapshot.</summary>
    public DateOnly From => new DateOnly(Year, Month, 1).AddMonths(-11);

    /// <summary>Year of the NHS Staff Survey that is reported: the one before the snapshot's.</summary>
    public int SurveyYear => Year - 1;

    /// <summary>The same month a year earlier.</summary>
    public ReportingPeriod YearBefore => new(Year - 1, Month);

    /// <summary>The month before.</summary>
    public ReportingPeriod MonthBefore => Month == 1 ? new(Year - 1, 12) : new(Year, Month - 1);

    /// <summary>True if the day is in the twelve months that end on the snapshot, both ends included.</summary>
    public bool Contains(DateOnly day) => day >= From && day <= Snapshot;

    /// <summary>Identifier <c>yyyy-MM</c>.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");

    /// <summary><c>2024/25</c> for an annual period, else <c>12 months to June 2025</c>.</summary>
    public string Label => IsAnnual
        ? string.Create(CultureInfo.InvariantCulture, $"{Year - 1}/{Year % 100:00}")
        : string.Create(CultureInfo.InvariantCulture, $"12 months to {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(Month)} {Year}");

    /// <summary>Reads <c>yyyy-MM</c>, years 2000 to 2100.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ReportingPeriod period)
    {
        period = default;
        if (text is not { Length: 7 } || text[4] != '-'
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            || year is < 2000 or > 2100 || month is < 1 or > 12)
            return false;
        period = new ReportingPeriod(year, month);
        return true;
    }

    /// <summary>Reads a period that is known to be well formed.</summary>
    /// <exception cref="ArgumentException">The text is not <c>yyyy-MM</c>.</exception>
    public static ReportingPeriod Parse(string text) =>
        TryParse(text, out var period) ? period : throw new ArgumentException("Not a period yyyy-MM.", nameof(text));

    /// <inheritdoc/>
    public int CompareTo(ReportingPeriod other) => (Year, Month).CompareTo((other.Year, other.Month));

    /// <inheritdoc/>
    public override string ToString() => Id;
}

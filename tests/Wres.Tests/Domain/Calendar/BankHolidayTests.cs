using System.Globalization;
using Wres.Domain.Calendar;

namespace Wres.Tests.Domain.Calendar;

/// <summary>Against the list that the government publishes (gov.uk/bank-holidays, England and Wales).</summary>
public sealed class BankHolidayTests
{
    [Theory]
    [InlineData(2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28")]
    [InlineData(2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27")]
    [InlineData(2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26")]
    [InlineData(2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26")]
    [InlineData(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26")]
    public void Bank_holidays_are_those_of_the_published_list(int year, string days) =>
        string.Join(' ', BankHolidays.InEngland(year).Select(d => d.ToString("MM-dd", CultureInfo.InvariantCulture))).ShouldBe(days);

    [Theory]
    [InlineData(1818, 3, 22)] // The earliest that Easter can be.
    [InlineData(1943, 4, 25)] // The latest.
    [InlineData(2000, 4, 23)]
    [InlineData(2025, 4, 20)]
    [InlineData(2038, 4, 25)]
    public void Easter_is_that_of_the_tables(int year, int month, int day) => Easter.Sunday(year).ShouldBe(new DateOnly(year, month, day));

    [Fact]
    public void A_day_off_has_the_working_day_before_and_after_it()
    {
        var days = WorkingDays.InEngland;
        days.OnOrBefore(new DateOnly(2026, 12, 28)).ShouldBe(new DateOnly(2026, 12, 24));
        days.OnOrAfter(new DateOnly(2026, 12, 25)).ShouldBe(new DateOnly(2026, 12, 29));
        days.OnOrBefore(new DateOnly(2025, 10, 31)).ShouldBe(new DateOnly(2025, 10, 31));
        days.Between(new DateOnly(2025, 4, 17), new DateOnly(2025, 4, 22)).ShouldBe(1);
        new WorkingDays([new DateOnly(2025, 10, 31)]).OnOrBefore(new DateOnly(2025, 10, 31)).ShouldBe(new DateOnly(2025, 10, 30));
    }
}

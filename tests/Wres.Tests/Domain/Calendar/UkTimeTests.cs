using System.Globalization;
using Wres.Domain.Calendar;

namespace Wres.Tests.Domain.Calendar;

public sealed class UkTimeTests
{
    [Theory]
    [InlineData("2025-03-30T00:59:59Z", "2025-03-30T00:59:59+00:00")]
    [InlineData("2025-03-30T01:00:00Z", "2025-03-30T02:00:00+01:00")]
    [InlineData("2025-10-26T00:59:59Z", "2025-10-26T01:59:59+01:00")]
    [InlineData("2025-10-26T01:00:00Z", "2025-10-26T01:00:00+00:00")]
    [InlineData("2025-10-30T23:30:00Z", "2025-10-30T23:30:00+00:00")]
    public void Clocks_change_on_the_last_Sundays_of_March_and_October(string utc, string shown) =>
        UkTime.At(DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture)).ShouldBe(DateTimeOffset.Parse(shown, CultureInfo.InvariantCulture));

    [Fact]
    public void In_summer_the_day_begins_an_hour_before_midnight_UTC()
    {
        UkTime.DayOf(new DateTimeOffset(2025, 6, 1, 23, 30, 0, TimeSpan.Zero)).ShouldBe(new DateOnly(2025, 6, 2));
        UkTime.StartOf(new DateOnly(2025, 6, 2)).ShouldBe(new DateTimeOffset(2025, 6, 1, 23, 0, 0, TimeSpan.Zero));
        UkTime.StartOf(new DateOnly(2025, 12, 2)).ShouldBe(new DateTimeOffset(2025, 12, 2, 0, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void A_time_that_comes_twice_is_the_first_of_the_two_and_one_left_out_is_an_hour_later()
    {
        UkTime.Moment(new DateOnly(2025, 10, 26), new TimeOnly(1, 30)).UtcDateTime.ShouldBe(new DateTime(2025, 10, 26, 0, 30, 0, DateTimeKind.Utc));
        UkTime.Moment(new DateOnly(2025, 3, 30), new TimeOnly(1, 30)).UtcDateTime.ShouldBe(new DateTime(2025, 3, 30, 1, 30, 0, DateTimeKind.Utc));
    }

    [Fact]
    public void The_rule_says_what_the_time_zone_data_say_at_every_hour_of_forty_years()
    {
        Assert.SkipUnless(TimeZoneInfo.TryFindSystemTimeZoneById("Europe/London", out var london), "This machine has no time-zone data.");
        for (var moment = new DateTimeOffset(1996, 1, 1, 0, 0, 0, TimeSpan.Zero); moment.Year < 2036; moment = moment.AddHours(1))
            UkTime.At(moment).Offset.ShouldBe(london!.GetUtcOffset(moment), moment.ToString("O", CultureInfo.InvariantCulture));
    }
}

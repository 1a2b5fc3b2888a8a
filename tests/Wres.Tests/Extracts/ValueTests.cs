using System.Globalization;
using System.Text;
using Wres.Extracts.Values;

namespace Wres.Tests.Extracts;

public sealed class ValueTests
{
    [Theory]
    [InlineData("31/03/2025", "2025-03-31")]
    [InlineData("1/4/2024", "2024-04-01")]
    [InlineData("01-04-2024", "2024-04-01")]
    [InlineData("01-APR-2024", "2024-04-01")]
    [InlineData("1-April-2024", "2024-04-01")]
    [InlineData("01-apr-24", "2024-04-01")]
    [InlineData("01-Jan-35", "2035-01-01")]
    [InlineData("01-Jan-36", "1936-01-01")]
    [InlineData("1 March 2025", "2025-03-01")]
    [InlineData("01 Sep 2025", "2025-09-01")]
    [InlineData("2025-03-31", "2025-03-31")]
    [InlineData("2025-3-1", "2025-03-01")]
    [InlineData("20250331", "2025-03-31")]
    [InlineData("20250331 120000", "2025-03-31")]
    [InlineData("31/03/2025 00:00", "2025-03-31")]
    [InlineData("31/03/2025 11:59:59 PM", "2025-03-31")]
    [InlineData("31-MAR-2025 9 am", "2025-03-31")]
    [InlineData("2025-03-31T23:59:59.123Z", "2025-03-31")]
    [InlineData("2025-03-31t10:00:00+01:00", "2025-03-31")]
    [InlineData("29/02/2024", "2024-02-29")]
    [InlineData("29/02/2025", null)]
    [InlineData("31/13/2024", null)]
    [InlineData("03/31/2025", null)]
    [InlineData("00/01/2025", null)]
    [InlineData("31/03/25", null)]
    [InlineData("31/Mar/2025", null)]
    [InlineData("31-03/2025", null)]
    [InlineData("31.03.2025", null)]
    [InlineData("2025/03/31", null)]
    [InlineData("01-Mai-2025", null)]
    [InlineData("31/03/2025 noon", null)]
    [InlineData("31/03/2025 25:00", null)]
    [InlineData("31/03/2025 10:61", null)]
    [InlineData("31/03/20255", null)]
    [InlineData("45747", null)]
    [InlineData("soon", null)]
    [InlineData("1", null)]
    [InlineData("01-", null)]
    [InlineData("2025-", null)]
    [InlineData("2025-03-", null)]
    public void Dates_are_read_day_first_and_never_month_first(string text, string? date) =>
        DateText.Read(text, 2035, excelSerial: false).Value.ShouldBe(date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("45747", "2025-03-31")]
    [InlineData("45747.75", "2025-03-31")]
    [InlineData("20250331", "2025-03-31")]
    [InlineData("0", null)]
    public void Serial_numbers_are_dates_in_workbooks(string text, string? date) =>
        DateText.Read(text, 2035, excelSerial: true).Value.ShouldBe(date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void A_date_tells_which_order_alone_it_fits()
    {
        DateText.Read("03/31/2025", 2035, false).MonthFirst.ShouldBeTrue();
        DateText.Read("31/03/2025", 2035, false).DayFirst.ShouldBeTrue();
        DateText.Read("03/04/2025", 2035, false).ShouldSatisfyAllConditions(d => d.MonthFirst.ShouldBeFalse(), d => d.DayFirst.ShouldBeFalse());
        DateText.Read("31/31/2025", 2035, false).MonthFirst.ShouldBeFalse();
    }

    [Theory]
    [InlineData("5", 5.0)]
    [InlineData("1,234", 1234.0)]
    [InlineData("1,234,567.5", 1234567.5)]
    [InlineData("-1,234", -1234.0)]
    [InlineData("12.5", 12.5)]
    [InlineData(".5", 0.5)]
    [InlineData("12,5", null)]
    [InlineData("1234,567", null)]
    [InlineData("1,,234", null)]
    [InlineData(",123", null)]
    [InlineData("1,23", null)]
    [InlineData("1.,800", null)]
    [InlineData("1E3", null)]
    [InlineData("NaN", null)]
    [InlineData("5%", null)]
    [InlineData("five", null)]
    public void Numbers_have_a_point_and_commas_only_between_thousands(string text, double? number) => NumberText.Read(text).Value.ShouldBe(number);

    [Theory]
    [InlineData("14.5%", 14.5)]
    [InlineData("14.5 %", 14.5)]
    [InlineData("%", null)]
    public void A_percent_sign_is_allowed_where_a_percentage_is_meant(string text, double? number) => NumberText.Read(text, percentSign: true).Value.ShouldBe(number);

    [Theory]
    [InlineData("Yes", true)]
    [InlineData("y", true)]
    [InlineData("TRUE", true)]
    [InlineData("1", true)]
    [InlineData("no", false)]
    [InlineData("N", false)]
    [InlineData("False", false)]
    [InlineData("0", false)]
    [InlineData("", null)]
    [InlineData("Yess", null)]
    [InlineData("2", null)]
    public void Yes_and_no_are_eight_words(string text, bool? yes)
    {
        var cell = YesNo.Read(text);
        (cell.State == CellState.Read ? cell.Yes : (bool?)null).ShouldBe(yes);
    }

    [Theory]
    [InlineData("1.23E+07", true)]
    [InlineData("1.2e+7", true)]
    [InlineData("1E+07", true)]
    [InlineData("1,23E+07", true)]
    [InlineData("1.23E07", true)]
    [InlineData("12E5", false)]
    [InlineData("E123", false)]
    [InlineData("12345678", false)]
    [InlineData("1.2E+", false)]
    [InlineData("A.1E+07", false)]
    public void Ruined_employee_numbers_have_an_exponent(string text, bool ruined) => EmployeeNumber.IsRuined(Encoding.UTF8.GetBytes(text)).ShouldBe(ruined);

    [Theory]
    [InlineData("00123", "123", true)]
    [InlineData("ab-1", "AB-1", true)]
    [InlineData(" 123\u00A0", "123", true)]
    [InlineData("000", "0", true)]
    [InlineData("1234567890123456", "0001234567890123456", true)]
    [InlineData("Zoë-1", "zoë-1", true)]
    [InlineData("12", "21", false)]
    [InlineData("1", "11", false)]
    [InlineData("1234567890123", "1234567890124", false)]
    public void Keys_are_the_same_without_leading_zeros_and_case(string a, string b, bool same)
    {
        var keys = new TextKeys();
        (keys.Key(Encoding.UTF8.GetBytes(a), true) == keys.Key(Encoding.UTF8.GetBytes(b), true)).ShouldBe(same);
    }

    [Fact]
    public void Leading_zeros_stay_where_they_count()
    {
        var keys = new TextKeys();
        keys.Key("007"u8, withoutLeadingZeros: false).ShouldNotBe(keys.Key("7"u8, withoutLeadingZeros: false));
        keys.Key("  "u8, withoutLeadingZeros: true).ShouldBe(0);
    }
}

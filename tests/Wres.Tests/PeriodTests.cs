using Wres.Domain;

namespace Wres.Tests;

public sealed class PeriodTests
{
    [Fact]
    public void March_2025_is_labelled_2024_25_and_starts_on_1_April_2024()
    {
        var period = ReportingPeriod.Parse("2025-03");
        period.Label.ShouldBe("2024/25");
        period.From.ShouldBe(new DateOnly(2024, 4, 1));
        period.Snapshot.ShouldBe(new DateOnly(2025, 3, 31));
        period.SurveyYear.ShouldBe(2024);
    }

    [Fact]
    public void June_2025_is_a_monitoring_period_of_twelve_months()
    {
        var period = ReportingPeriod.Parse("2025-06");
        period.IsAnnual.ShouldBeFalse();
        period.Label.ShouldBe("12 months to June 2025");
        period.From.ShouldBe(new DateOnly(2024, 7, 1));
    }
}

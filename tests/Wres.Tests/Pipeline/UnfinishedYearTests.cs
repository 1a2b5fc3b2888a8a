using Wres.Domain;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Steps;

namespace Wres.Tests.Pipeline;

/// <summary>A year that is not over when it is run.</summary>
public sealed class UnfinishedYearTests
{
    [Theory]
    [InlineData("2026-03-30T12:00:00Z", 1)]
    [InlineData("2026-03-31T00:00:00Z", 0)]
    [InlineData("2026-11-22T12:00:00Z", 0)]
    public void A_snapshot_after_the_day_of_the_run_is_one_warning(string started, int issues)
    {
        var at = DateTimeOffset.Parse(started, System.Globalization.CultureInfo.InvariantCulture);
        var state = new RunState
        {
            Organisation = "RXX",
            Period = "2026-03",
            Generation = 1,
            Options = new RunOptions(),
            Status = RunStatus.Running,
            Step = StepName.Validate,
            Started = at,
            Updated = at,
        };
        var found = ValidateStep.Unfinished(state, ReportingPeriod.Parse("2026-03")).ToList();
        found.Count.ShouldBe(issues);
        found.ShouldAllBe(i => i.Code == "year-unfinished" && i.Message.Contains("2026-03", StringComparison.Ordinal));
    }
}

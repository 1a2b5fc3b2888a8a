using System.Globalization;
using Wres.Pipeline.Timing;

namespace Wres.Tests.Timing;

public sealed class DutyTimerTests
{
    [Fact]
    public async Task A_duty_that_fails_is_reported_and_stops_no_other()
    {
        var timer = new DutyTimer([new Duty("a", _ => throw new IOException("out")), new Duty("b", now => [now.ToString("O", CultureInfo.InvariantCulture)])]);
        var reports = await timer.TickAsync(new DateTimeOffset(2025, 10, 31, 6, 0, 0, TimeSpan.Zero), CancellationToken.None);
        reports.Select(r => r.Duty).ShouldBe(["a", "b"]);
        reports[0].Failure.ShouldBeOfType<IOException>();
        reports[1].Done.ShouldBe(["2025-10-31T06:00:00.0000000+00:00"]);
    }

    private sealed class Duty(string name, Func<DateTimeOffset, string[]> work) : ITimedDuty
    {
        public string Name => name;

        public Task<IReadOnlyList<string>> DoAsync(DateTimeOffset now, CancellationToken ct) => Task.FromResult<IReadOnlyList<string>>(work(now));
    }
}

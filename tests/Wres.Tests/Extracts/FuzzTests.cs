using Wres.TestKit.Fuzzing;

namespace Wres.Tests.Extracts;

public sealed class FuzzTests
{
    [Fact]
    public void Fifteen_hundred_odd_files_are_read_without_a_crash_a_hang_or_a_lost_row()
    {
        var report = ExtractFuzzer.Run(seed: 20250331, inputs: 1500, TimeSpan.FromSeconds(20));
        report.Findings.ShouldBeEmpty();
        report.Rows.ShouldBeGreaterThan(1000);
    }
}

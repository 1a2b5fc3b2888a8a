using Wres.EndToEndTests.Access;
using Wres.TestKit.Fuzzing;

namespace Wres.EndToEndTests.Hostile;

/// <summary>A short fuzz run; the command <c>fuzz-api</c> of the benchmarks makes long ones.</summary>
public sealed class ApiFuzzTests(AccessFixture access) : IClassFixture<AccessFixture>
{
    private const int Requests = 1_500;

    [Fact]
    public async Task Whatever_is_sent_is_answered_below_500_and_writes_nothing_outside_its_drop()
    {
        var before = Outside();
        var result = await new ApiFuzzer(access.As("operator"), 20_250_331).RunAsync(Requests, TestContext.Current.CancellationToken);
        result.Faults.ShouldBeEmpty();
        result.Requests.ShouldBe(Requests);
        result.Names.ShouldBeGreaterThan(Requests / 5);
        result.Statuses.Keys.ShouldContain(200);
        result.Statuses.Keys.ShouldContain(400);
        result.Statuses.Keys.ShouldContain(404);
        Outside().ShouldBe(before);
    }

    /// <summary>Files that no request to the own organisation may make or change; the timer makes drafts of publications meanwhile.</summary>
    private SortedSet<string> Outside() => new(
        Directory.EnumerateFiles(access.Data, "*", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/RXX/", StringComparison.Ordinal) && !Array.Exists(["/state/", "/.tmp/", "/originals/", "/mail/", "/governance/", "/publications/", "/work/", "/results/"], own => f.Contains(own, StringComparison.Ordinal))),
        StringComparer.Ordinal);
}

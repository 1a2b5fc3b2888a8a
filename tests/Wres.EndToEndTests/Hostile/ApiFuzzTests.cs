using Wres.EndToEndTests.Access;
using Wres.Pipeline.Ports;
using Wres.TestKit.Fuzzing;

namespace Wres.EndToEndTests.Hostile;

/// <summary>A short fuzz run; the command <c>fuzz-api</c> of the benchmarks makes long ones.</summary>
public sealed class ApiFuzzTests(AccessFixture access) : IClassFixture<AccessFixture>
{
    private const int Requests = 1_500;

    [Fact]
    public async Task Whatever_is_sent_is_answered_below_500_and_writes_nothing_outside_its_drop()
    {
        var before = await OutsideAsync();
        var result = await new ApiFuzzer(access.As("operator"), 20_250_331).RunAsync(Requests, TestContext.Current.CancellationToken);
        result.Faults.ShouldBeEmpty();
        result.Requests.ShouldBe(Requests);
        result.Names.ShouldBeGreaterThan(Requests / 5);
        result.Statuses.Keys.ShouldContain(200);
        result.Statuses.Keys.ShouldContain(400);
        result.Statuses.Keys.ShouldContain(404);
        (await OutsideAsync()).ShouldBe(before);
    }

    /// <summary>Files that no request of the own organisation's operator may make or change: all outside its own folders, kept originals and letters apart.</summary>
    private async Task<SortedSet<string>> OutsideAsync()
    {
        var files = await access.FilesAtRestAsync(TestContext.Current.CancellationToken);
        files.RemoveWhere(f => f.Split('/') is ["data", Containers.Originals or "mail", ..] or ["data", _, AccessFixture.Own, ..]);
        return files;
    }
}

using Wres.TestKit;

namespace Wres.ContractTests.Infrastructure;

/// <summary>Shell scripts and the unit file, by the programs made for looking at them.</summary>
public sealed class ScriptTests
{
    private static IEnumerable<string> Scripts =>
    [
        "wres", "test", ".ci/run", "infra/container/wres-browser",
        .. Directory.GetFiles(RepositoryFolder.At("build"), "*.sh").Select(file => "build/" + Path.GetFileName(file)),
    ];

    [Fact]
    public async Task Shellcheck_finds_no_fault()
    {
        Assert.SkipUnless(Command.Exists("shellcheck"), "shellcheck is not installed.");
        var (code, output, _) = await Command.RunAsync("shellcheck", ["--external-sources", .. Scripts]);
        code.ShouldBe(0, output);
    }

    [Fact]
    public async Task Systemd_can_read_the_units()
    {
        Assert.SkipUnless(Command.Exists("systemd-analyze") && Command.Exists("dotnet"), "systemd-analyze is not installed.");
        foreach (var unit in Directory.GetFiles(RepositoryFolder.At("infra/server")).Where(file => Path.GetExtension(file) is ".service" or ".timer"))
        {
            // The program of the unit need not be where it will be installed.
            var (_, output, error) = await Command.RunAsync("systemd-analyze", "verify", unit);
            (output + error).Split('\n').Where(line => line.Length > 0 && !line.Contains("is not executable", StringComparison.Ordinal)).ShouldBeEmpty();
        }
    }
}

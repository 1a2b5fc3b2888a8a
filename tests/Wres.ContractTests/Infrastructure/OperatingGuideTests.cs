using System.Globalization;
using System.Text.RegularExpressions;
using Wres.ContractTests.Host;
using Wres.Pipeline.Ports;
using Wres.TestKit;

namespace Wres.ContractTests.Infrastructure;

/// <summary>The commands of the operating guide, run in their order on the published build, in folders of the test's own.</summary>
public sealed partial class OperatingGuideTests(PublishedApp app)
{
    private static string Guide { get; } = File.ReadAllText(RepositoryFolder.At("docs/operating.md"));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_command_that_can_run_here_does_what_the_guide_says()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Command.Exists("curl") && Command.Exists("bash"), "The guide is for Linux.");
        await using var server = GuideServer.Create(await app.FolderAsync());
        var left = Blocks();
        (await RunAsync("install")).ShouldMatch(@"\d+\.\d+\.\d+");
        await server.StartAsync(Ct);
        (await RunAsync("health")).ShouldContain("healthy", Case.Insensitive);
        (await RunAsync("doctor")).ShouldNotContain("FAULT");
        server.Key = KeyShown().Match(await RunAsync("first-key")).Groups["key"].Value;
        server.Key.Length.ShouldBe(43);
        (await RunAsync("first-drop")).ShouldContain("\"organisation\"");
        await server.UntilDoneAsync("RBS", "2025-03", Ct);
        foreach (var name in new[] { "upgrade", "roll-back" })
        {
            await RunAsync(name);
            await server.RestartAsync(Ct);
            (await server.StatusAsync("RBS", "2025-03", Ct)).ShouldBe("completed", customMessage: name);
        }

        await RunAsync("backup");
        (await RunAsync("drill")).ShouldContain(" 0 faults");
        (await RunAsync("audit-log")).ShouldContain(" 0 faults");
        await RunAsync("export");
        File.Exists(Path.Combine(server.Export, "manifest.json")).ShouldBeTrue();
        await server.StopAsync();
        await RunAsync("erase");
        foreach (var container in Containers.All)
            Directory.EnumerateFiles(server.Data(container), "*", SearchOption.AllDirectories).ShouldBeEmpty(container);

        left.Keys.Where(name => name != "names").ShouldBeEmpty("a command of the guide is marked as run and is not");

        async Task<string> RunAsync(string name)
        {
            left.Remove(name, out var block).ShouldBeTrue(name);
            return await server.RunAsync(left["names"] + block, Ct);
        }
    }

    [Fact]
    public void Every_command_says_whether_it_is_run() =>
        Fence().Matches(Guide).Select(match => match.Groups["info"].Value).Where(info => info.Length > 0).ShouldAllBe(info => info == "sh not-run" || info.StartsWith("sh run "));

    [Fact]
    public void What_is_not_run_needs_what_the_tests_machine_has_not()
    {
        string[] elsewhere = ["az ", "curl -fsS -X POST -H \"X-Functions-Key: $KEY\" -H \"Content-Type: application/json\" -d", "openssl rand -base64 32 | az ", "curl -fsS -H \"X-Functions-Key: $KEY\" https://", "dotnet publish", "useradd ", "install ", "cp infra/server/", "systemctl ", "--parameters "];
        Block().Matches(Guide).Where(match => match.Groups["info"].Value == "sh not-run")
            .SelectMany(match => match.Groups["text"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ShouldAllBe(line => elsewhere.Any(start => line.StartsWith(start, StringComparison.Ordinal)));
    }

    [Fact]
    public void Costs_are_what_their_formulas_give()
    {
        var prices = Price().Matches(Guide).ToDictionary(match => match.Groups["name"].Value[0], match => decimal.Parse(match.Groups["price"].Value, CultureInfo.InvariantCulture));
        var sums = Formula().Matches(Guide);
        prices.Count.ShouldBe(8);
        sums.Count.ShouldBe(4);
        foreach (Match sum in sums)
            CostFormula.Value(sum.Groups["formula"].Value, prices).ShouldBe(decimal.Parse(sum.Groups["sum"].Value, CultureInfo.InvariantCulture), sum.Groups["formula"].Value);
    }

    private static Dictionary<string, string> Blocks() => Block().Matches(Guide)
        .Where(match => match.Groups["info"].Value.StartsWith("sh run ", StringComparison.Ordinal))
        .ToDictionary(match => match.Groups["info"].Value["sh run ".Length..], match => match.Groups["text"].Value, StringComparer.Ordinal);

    [GeneratedRegex("^```(?<info>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Fence();

    [GeneratedRegex("^```(?<info>.+)\\n(?<text>(?!```)(.*\\n)*?)```$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Block();

    [GeneratedRegex("shown this once: (?<key>[\\w-]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyShown();

    [GeneratedRegex("^\\| [^|]+ \\| (?<price>[\\d.]+) \\| (?<name>[a-z]) \\|$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Price();

    [GeneratedRegex("^\\| [^|]+ \\| (?<formula>[\\da-h ×+()]+) \\| (?<sum>[\\d.]+) \\|$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Formula();
}

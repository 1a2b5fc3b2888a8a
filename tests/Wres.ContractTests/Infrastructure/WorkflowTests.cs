using System.Text.RegularExpressions;
using Wres.TestKit;

namespace Wres.ContractTests.Infrastructure;

/// <summary>The pipelines: that they can be read, that nothing in them floats, and that they ask for little.</summary>
public sealed partial class WorkflowTests
{
    private static IReadOnlyList<string> Files { get; } = Directory.GetFiles(RepositoryFolder.At(".github/workflows"), "*.yml");

    [Theory]
    [InlineData("yaml")]
    [InlineData("workflow")]
    public async Task A_linter_finds_no_fault(string kind) => (await Command.CheckAsync(kind, [.. Files])).Output.ShouldBe($"{Files.Count} files, 0 errors\n");

    [Fact]
    public async Task The_linter_finds_a_fault()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["wrong.yml"], "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ nothing.here }}\n", TestContext.Current.CancellationToken);
        (await Command.CheckAsync("workflow", folder["wrong.yml"])).ExitCode.ShouldBe(1);
    }

    [Fact]
    public void Every_action_is_pinned_by_a_commit_and_says_its_version()
    {
        var uses = Files.SelectMany(File.ReadLines).Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToList();
        uses.ShouldNotBeEmpty();
        uses.ShouldAllBe(line => Pinned().IsMatch(line));
        uses.Select(line => line[line.IndexOf("uses:", StringComparison.Ordinal)..]).Distinct().GroupBy(line => line[..line.IndexOf('@', StringComparison.Ordinal)]).ShouldAllBe(action => action.Count() == 1);
    }

    [Fact]
    public void A_workflow_starts_from_few_rights_and_none_writes_to_the_repository()
    {
        foreach (var text in Files.Select(File.ReadAllText))
        {
            text.ShouldMatch("(?m)^permissions:( \\{\\}|\n  contents: read\n)");
            text.ShouldNotContain("contents: write");
            text.ShouldNotContain("pull_request_target");
            text.ShouldNotContain("secrets.");
        }
    }

    [Fact]
    public void A_deployment_waits_for_its_environment()
    {
        var deploy = File.ReadAllText(RepositoryFolder.At(".github/workflows/deploy.yml"));
        deploy.ShouldContain("environment: ${{ inputs.environment }}");
        deploy.ShouldContain("id-token: write");
        foreach (Match file in ParameterFile().Matches(deploy)) File.Exists(RepositoryFolder.At("infra/" + file.Value)).ShouldBeTrue(file.Value);
    }

    [Fact]
    public void Text_from_outside_never_becomes_part_of_a_script() =>
        Files.SelectMany(file => RunBlock().Matches(File.ReadAllText(file)).Select(match => match.Value)).ShouldAllBe(script => !script.Contains("${{", StringComparison.Ordinal));

    [GeneratedRegex("uses: [\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+$", RegexOptions.None, 1000)]
    private static partial Regex Pinned();

    [GeneratedRegex("\\w+\\.bicepparam", RegexOptions.None, 1000)]
    private static partial Regex ParameterFile();

    [GeneratedRegex("^(?<indent> +)(- )?run: (\\|\\n(\\k<indent>  .*\\n|\\n)+|.*\\n)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex RunBlock();
}

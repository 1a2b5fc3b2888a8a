using System.Text.RegularExpressions;
using Wres.TestKit;

namespace Wres.ContractTests.Infrastructure;

/// <summary>The papers on safety name proofs, and the proofs are there.</summary>
public sealed partial class ThreatModelTests
{
    public static TheoryData<string> Papers() => ["threat-model.md", "dpia.md", "operating.md"];

    [Theory]
    [MemberData(nameof(Papers))]
    public void Every_test_that_it_names_exists(string paper)
    {
        var classes = Directory.EnumerateFiles(RepositoryFolder.At("tests"), "*Tests.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).ToHashSet();
        var named = TestName().Matches(File.ReadAllText(RepositoryFolder.At("docs/" + paper))).Select(match => match.Groups["name"].Value).Distinct().ToList();
        named.ShouldNotBeEmpty();
        named.Where(name => !classes.Contains(name)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Every_file_that_it_links_to_exists(string paper) =>
        Link().Matches(File.ReadAllText(RepositoryFolder.At("docs/" + paper))).Select(match => match.Groups["path"].Value)
            .Where(path => !Path.Exists(RepositoryFolder.At("docs/" + path))).ShouldBeEmpty();

    [GeneratedRegex("`(?<name>\\w+Tests)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TestName();

    [GeneratedRegex("\\]\\((?<path>[^)#:]+)\\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}

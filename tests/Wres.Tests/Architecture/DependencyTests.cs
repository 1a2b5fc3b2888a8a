using System.Xml.Linq;

namespace Wres.Tests.Architecture;

/// <summary>Dependencies point inwards: a project may refer only to those further in.</summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Wres.Domain"] = [],
        ["Wres.Extracts"] = ["Wres.Domain"],
        ["Wres.Reports"] = ["Wres.Domain", "Wres.Extracts"],
        ["Wres.Pipeline"] = ["Wres.Domain", "Wres.Extracts", "Wres.Reports"],
        ["Wres.Storage"] = ["Wres.Domain", "Wres.Extracts", "Wres.Reports", "Wres.Pipeline"],
        ["Wres.Functions"] = ["Wres.Domain", "Wres.Extracts", "Wres.Reports", "Wres.Pipeline", "Wres.Storage"],
    };

    public static TheoryData<string> Projects() => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_refers_only_inwards(string project)
    {
        var file = Path.Combine(RepositoryFolder.Find(), "src", project, project + ".csproj");
        var references = XDocument.Load(file).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
        references.Except(Allowed[project], StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Every_project_under_src_is_in_the_list()
    {
        var folders = Directory.EnumerateDirectories(Path.Combine(RepositoryFolder.Find(), "src")).Select(Path.GetFileName);
        folders.Order(StringComparer.Ordinal).ShouldBe(Allowed.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Wres.Domain")]
    [InlineData("Wres.Extracts")]
    [InlineData("Wres.Reports")]
    [InlineData("Wres.Pipeline")]
    public void No_clock_random_or_environment_below_the_executable(string project)
    {
        string[] forbidden = ["DateTime.Now", "DateTime.UtcNow", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "Guid.NewGuid", "Random.Shared", "new Random(", "TimeProvider.System"];
        var found = from file in Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Find(), "src", project), "*.cs", SearchOption.AllDirectories)
                    where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                    let text = File.ReadAllText(file)
                    from word in forbidden
                    where text.Contains(word, StringComparison.Ordinal)
                    select $"{Path.GetFileName(file)}: {word}";
        found.ShouldBeEmpty();
    }
}

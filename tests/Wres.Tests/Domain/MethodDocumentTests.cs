using Wres.Tests.Architecture;

namespace Wres.Tests.Domain;

/// <summary>Runs every worked example of docs/method.md.</summary>
public sealed class MethodDocumentTests
{
    public static IEnumerable<TheoryDataRow<string>> Titles() => Examples().Select(e => new TheoryDataRow<string>(e.ToString()));

    [Theory]
    [MemberData(nameof(Titles))]
    public void Worked_example(string title) => Examples().Single(e => e.ToString() == title).Run();

    [Fact]
    public void There_are_at_least_20_examples() => Examples().Count.ShouldBeGreaterThanOrEqualTo(20);

    private static List<WorkedExample> Examples()
    {
        List<WorkedExample> examples = [];
        List<string>? block = null;
        var title = "";
        foreach (var line in File.ReadLines(Path.Combine(RepositoryFolder.Find(), "docs", "method.md")))
        {
            if (line.StartsWith("### ", StringComparison.Ordinal))
                title = line[4..];
            else if (line == "```example")
                block = [];
            else if (line == "```" && block is not null)
                (examples, block) = ([.. examples, new WorkedExample(title, block)], null);
            else if (line.Trim().Length > 0)
                block?.Add(line.Trim());
        }

        return examples;
    }
}

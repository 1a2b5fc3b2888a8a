using Wres.TestKit.Extracts;

namespace Wres.Tests.Extracts;

public sealed class HostileCorpusTests
{
    public static TheoryData<string> Names => [.. HostileCorpus.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_file_gives_its_expected_issues_and_counts(string name)
    {
        var file = HostileCorpus.All.Single(f => f.Name == name);
        var quality = Drops.Read(file.Dropped).Only();
        Outcome.Of(quality).ShouldBe(file.Expected);
        Outcome.Fault(quality).ShouldBeNull();
    }

    [Fact]
    public void The_corpus_has_at_least_sixty_files_of_different_names() =>
        HostileCorpus.All.Select(f => f.Name).Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThanOrEqualTo(60);
}

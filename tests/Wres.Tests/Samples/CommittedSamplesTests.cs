using System.Globalization;
using Wres.TestKit;
using Wres.TestKit.Samples;

namespace Wres.Tests.Samples;

public sealed class CommittedSamplesTests
{
    private static readonly string Folder = RepositoryFolder.At("samples");

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void Making_the_samples_again_gives_the_committed_bytes(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            foreach (var (path, bytes) in SampleSet.All())
                File.ReadAllBytes(Path.Combine(Folder, path)).AsSpan().SequenceEqual(bytes).ShouldBeTrue(path);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void No_extract_lies_in_the_samples_that_the_generator_does_not_make()
    {
        var committed = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/'))
            .Where(f => f.Count(c => c == '/') == 2 && !f.StartsWith("settings/", StringComparison.Ordinal));
        committed.Order(StringComparer.Ordinal).ShouldBe(SampleSet.All().Keys.Order(StringComparer.Ordinal));
    }
}

using System.Text.RegularExpressions;

namespace Wres.EndToEndTests;

/// <summary>The same inputs give the same output, also after a kill.</summary>
public sealed partial class RunRepeatTests
{
    [Fact]
    public async Task A_run_that_was_killed_and_run_again_gives_the_output_of_an_undisturbed_one()
    {
        using var folder = new TemporaryFolder();
        var (undisturbed, disturbed) = (folder.In("undisturbed"), folder.In("disturbed"));
        var before = TemporaryFolder.Hashes(Repository.Samples);
        (await WresProcess.RunAsync("run", "--input", Repository.Samples, "--output", undisturbed, "--quiet")).ExitCode.ShouldBe(0);
        foreach (var milliseconds in new[] { 150, 600, 1_200, 2_500, 4_000 })
        {
            using var process = WresProcess.Start("run", "--input", Repository.Samples, "--output", disturbed, "--quiet");
            await Task.Delay(milliseconds, TestContext.Current.CancellationToken);
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        (await WresProcess.RunAsync("run", "--input", Repository.Samples, "--output", disturbed, "--quiet")).ExitCode.ShouldBe(0);
        Comparable(disturbed).ShouldBe(Comparable(undisturbed));
        TemporaryFolder.Hashes(Repository.Samples).ShouldBe(before);
    }

    /// <summary>Every file but those that carry times (run.json, e-mails), the time of the run blanked out of the result.</summary>
    private static SortedDictionary<string, string> Comparable(string folder)
    {
        var files = TemporaryFolder.Hashes(folder);
        foreach (var name in files.Keys.ToList())
        {
            if (name.EndsWith("run.json", StringComparison.Ordinal) || name.StartsWith("mail/", StringComparison.Ordinal))
                files[name] = "there";
            else if (name.EndsWith("indicators.json", StringComparison.Ordinal))
                files[name] = RunTime().Replace(File.ReadAllText(Path.Combine(folder, name)), "\"at\": \"\"");
        }

        return files;
    }

    [GeneratedRegex("\"at\": \"[^\"]*\"", RegexOptions.None, 1000)]
    private static partial Regex RunTime();
}

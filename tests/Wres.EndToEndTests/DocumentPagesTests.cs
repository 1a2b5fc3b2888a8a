using System.Globalization;
using System.Text.RegularExpressions;

namespace Wres.EndToEndTests;

/// <summary>
/// The pages that docs/documents.md states for the parts of the five published documents. With <c>WRES_UPDATE_DOCS=1</c> they are
/// written instead of checked.
/// </summary>
public sealed partial class DocumentPagesTests(SampleRun samples) : IClassFixture<SampleRun>
{
    private const string Plans = "tests/plans ";

    [Fact]
    public async Task Every_part_stands_on_the_page_that_the_documentation_states()
    {
        var file = Path.Combine(Repository.Folder, "docs", "documents.md");
        using var plans = new TemporaryFolder();
        (await WresProcess.RunAsync("run", "--input", Path.Combine(Repository.Folder, "tests", "plans"), "--output", plans.In("out"))).ExitCode.ShouldBe(0);
        var (faults, lines, found) = (new List<string>(), new List<string>(), 0);
        var pages = new List<string>();
        foreach (var line in await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken))
        {
            lines.Add(line);
            if (Document().Match(line) is { Success: true } document)
            {
                var name = document.Groups["file"].Value;
                var pdf = name.StartsWith(Plans, StringComparison.Ordinal) ? Path.Combine(plans.In("out"), name[Plans.Length..]) : Path.Combine(samples.Output, name);
                pages = [.. (await Tool.RunAsync("pdftotext", pdf, "-")).Output.Split('\f').Select(p => Space().Replace(p, " "))];
            }
            else if (Part().Match(line) is { Success: true } part && pages.Count > 0)
            {
                found++;
                var (words, stated) = (part.Groups["words"].Value, int.Parse(part.Groups["page"].Value, CultureInfo.InvariantCulture));
                var page = 1 + pages.FindIndex(p => p.Contains(words, StringComparison.Ordinal) && (words == "Contents" || part.Groups["kind"].Value == "masthead" || !p.Contains("Contents ", StringComparison.Ordinal) || IsAlone(p, words)));
                if (page == 0)
                    faults.Add($"'{words}' is on no page.");
                else if (page != stated)
                    faults.Add($"'{words}' is on page {page.ToString(CultureInfo.InvariantCulture)}, not {stated.ToString(CultureInfo.InvariantCulture)}.");
                lines[^1] = string.Create(CultureInfo.InvariantCulture, $"| {part.Groups["theirs"].Value} | {part.Groups["kind"].Value} | {words} | {page} |");
            }
        }

        found.ShouldBeGreaterThan(80);
        if (Environment.GetEnvironmentVariable("WRES_UPDATE_DOCS") == "1")
            await File.WriteAllLinesAsync(file, lines, TestContext.Current.CancellationToken);
        else
            faults.ShouldBeEmpty("pages have moved: WRES_UPDATE_DOCS=1 dotnet test tests/Wres.EndToEndTests --filter DocumentPages");
    }

    // On the page of the contents list the words count where they stand once more, as the section's own heading.
    private static bool IsAlone(string page, string words) => page.Split(words).Length > 2;

    [GeneratedRegex(@"^### .*`(?<file>[^`]+\.pdf)`$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Document();

    [GeneratedRegex(@"^\| (?<theirs>[^|]+) \| (?<kind>[a-z]+) \| (?<words>[^|]+) \| (?<page>\d+) \|$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Part();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}

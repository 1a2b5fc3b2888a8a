using System.Text.Json;
using Wres.TestKit.Documents;

namespace Wres.EndToEndTests;

/// <summary>Every number of every printed document of the samples, traced to the stored results or to what the trust itself wrote.</summary>
public sealed class SampleNumbersTests(SampleRun run) : IClassFixture<SampleRun>
{
    public static TheoryData<string, string, string> Documents()
    {
        var documents = new TheoryData<string, string, string>();
        foreach (var (organisation, period) in new[] { ("RBS", "2024-03"), ("RBS", "2025-03"), ("RDE", "2022-03"), ("RV9", "2021-03") })
        {
            foreach (var name in new[] { "report", "action-plan", "board-summary" })
                documents.Add(organisation, period, name);
        }

        return documents;
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_number_is_in_the_results_or_in_the_trusts_own_text(string organisation, string period, string name)
    {
        var text = (await Tool.RunAsync("pdftotext", "-layout", run.File(organisation, period, name + ".pdf"), "-")).Output;
        var years = Directory.GetDirectories(Path.Combine(run.Output, organisation)).Select(Path.GetFileName).OfType<string>()
            .Where(p => string.CompareOrdinal(p, period) <= 0).OrderDescending(StringComparer.Ordinal).Select(p => run.Result(organisation, p)).ToList();
        var settings = Path.Combine(Repository.Samples, "settings", organisation);
        var own = Directory.EnumerateFiles(settings, "*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Samples, organisation), "actions.csv", SearchOption.AllDirectories)).Select(File.ReadAllText);
        var allowed = TracedNumbers.Allowed(years, own, JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(settings, "organisation.json"), TestContext.Current.CancellationToken)).RootElement);
        var numbers = TracedNumbers.Of(text).ToList();
        numbers.Count.ShouldBeGreaterThan(name switch { "action-plan" => 5, "board-summary" => 20, _ => 150 });
        numbers.Where(n => !allowed.Contains(n)).ShouldBeEmpty();
    }
}

using Wres.Tests.Pipeline.Doubles;

namespace Wres.Tests.Pipeline;

/// <summary>What the e-mail of a run says of the one before it.</summary>
public sealed class RunMailTests : IDisposable
{
    private readonly TemporarySettings _settings = new("""{ "mail": { "steeringGroup": ["group@example.nhs.uk"] } }""");

    [Fact]
    public async Task An_earlier_year_that_comes_later_is_told_as_a_changed_comparison_and_a_corrected_file_as_a_changed_figure()
    {
        var bench = new Bench(_settings.Path);
        var first = (await FinishedAsync(bench, "2024-03", white: 160, bme: 40)).ShouldHaveSingleItem();
        Text(bench, first).ShouldContain("These are the first results for this period.");

        // 2024-03 is compared again, with the same figure.
        var again = await FinishedAsync(bench, "2023-03", white: 170, bme: 30);
        again.Count.ShouldBe(2);
        Text(bench, again[0]).ShouldContain("These are the first results for this period.");
        Text(bench, again[1]).ShouldContain("- Indicator 1: 20.0% as before; not comparable became improved.");

        var corrected = (await FinishedAsync(bench, "2024-03", white: 150, bme: 50)).ShouldHaveSingleItem();
        Text(bench, corrected).ShouldContain("- Indicator 1: 20.0% became 25.0%.");
        Text(bench, first).ShouldContain("These are the first results for this period.");
    }

    public void Dispose() => _settings.Dispose();

    /// <summary>The keys of the e-mails of results that a drop brings, in the order of their periods.</summary>
    private static async Task<IReadOnlyList<string>> FinishedAsync(Bench bench, string period, int white, int bme)
    {
        var before = bench.Mailer.Mails.Keys.ToHashSet(StringComparer.Ordinal);
        bench.Blobs.Drop($"RXX/{period}/staff.csv", Extract.Staff(white, bme));
        await bench.StartRunAsync("RXX", period);
        await bench.DrainAsync();
        return [.. bench.Mailer.Mails.Keys.Where(k => k.EndsWith("-finished", StringComparison.Ordinal) && !before.Contains(k)).Order(StringComparer.Ordinal)];
    }

    private static string Text(Bench bench, string key) => bench.Mailer.Mails[key].Text;
}

using Wres.Domain;
using Wres.Pipeline.Timing;
using Wres.Tests.Pipeline.Doubles;

namespace Wres.Tests.Timing;

/// <summary>What is done after a run concerns its organisation alone, and is what the next tick would have done for it.</summary>
public sealed class AfterRunsTests : IDisposable
{
    private readonly TemporarySettings _settings = new("""
        { "mail": { "steeringGroup": ["group@example.nhs.uk"], "groups": { "Estates": ["estates@example.nhs.uk"] } },
          "years": { "2025": { "signOff": { "given": [ { "stage": "data-signed-off", "by": "Head of information", "on": "2025-07-20" }, { "stage": "board-approved", "by": "Trust Board", "on": "2025-09-10" } ] } } } }
        """);

    [Fact]
    public async Task Only_the_organisation_that_ran_is_published_and_told()
    {
        var (bench, _) = await DroppedAsync("RXX", "RYY", "RZZ");
        var done = await AfterAsync(bench, "RXX", "RZZ");
        done.ShouldContain("RXX 2025: published version 1");
        // No approval is in this one's settings.
        done.ShouldContain(line => line.StartsWith("RZZ 2025: not published, drafts are there.", StringComparison.Ordinal));
        done.ShouldNotContain(line => line.StartsWith("RYY", StringComparison.Ordinal));
        Publications(bench, "RXX").ShouldNotBeEmpty();
        Publications(bench, "RYY").ShouldBeEmpty();
        (await bench.TickAsync()).ShouldContain(line => line.StartsWith("RYY 2025: not published, drafts are there.", StringComparison.Ordinal));
        Publications(bench, "RYY").ShouldNotBeEmpty();
        (await AfterAsync(bench, "RXX")).ShouldNotContain(line => line.Contains("published", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_by_one_gives_what_a_tick_gives_for_all()
    {
        var (one, before) = await DroppedAsync("RXX", "RYY");
        await AfterAsync(one, "RYY");
        await AfterAsync(one, "RXX");
        var (all, _) = await DroppedAsync("RXX", "RYY");
        await all.TickAsync();
        all.Mailer.Mails.Keys.Except(before, StringComparer.Ordinal).ShouldNotBeEmpty();
        one.Mailer.Mails.Keys.Order(StringComparer.Ordinal).ShouldBe(all.Mailer.Mails.Keys.Order(StringComparer.Ordinal));
        Publications(one, "R").Order(StringComparer.Ordinal).ShouldBe(Publications(all, "R").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_month_that_ran_publishes_nothing_and_an_organisation_without_results_is_no_failure()
    {
        var (bench, _) = await DroppedAsync("RXX");
        await bench.TickAsync(ProductDuties.After(bench.Parts, [(OrganisationCode.Parse("RXX"), ReportingPeriod.Parse("2025-04")), (OrganisationCode.Parse("RYY"), ReportingPeriod.Parse("2025-03"))]));
        Publications(bench, "R").ShouldBeEmpty();
    }

    public void Dispose() => _settings.Dispose();

    /// <summary>A store whose runs completed after the day of publication, and the e-mails that were sent by then.</summary>
    private async Task<(Bench Bench, IReadOnlyList<string> Sent)> DroppedAsync(params string[] organisations)
    {
        var bench = new Bench(_settings.Path) { Printer = new HashPrinter() };
        bench.Start();
        bench.Clock.StartAt(new DateTimeOffset(2025, 11, 10, 9, 0, 0, TimeSpan.Zero));
        foreach (var organisation in organisations)
        {
            bench.Blobs.Drop($"{organisation}/2025-03/staff.csv", Extract.Staff(160, 40));
            bench.Blobs.Drop($"{organisation}/2025-03/board.csv", Extract.Board);
            await bench.StartRunAsync(organisation, documents: true);
        }

        await bench.DrainAsync();
        return (bench, [.. bench.Mailer.Mails.Keys]);
    }

    private static Task<IReadOnlyList<string>> AfterAsync(Bench bench, params string[] organisations) =>
        bench.TickAsync(ProductDuties.After(bench.Parts, [.. organisations.Select(o => (OrganisationCode.Parse(o), ReportingPeriod.Parse("2025-03")))]));

    private static IEnumerable<string> Publications(Bench bench, string organisation) =>
        bench.Blobs.All.Keys.Where(k => k.StartsWith($"publications/{organisation}", StringComparison.Ordinal));
}

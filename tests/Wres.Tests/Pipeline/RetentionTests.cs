using Wres.Domain;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Privacy;
using Wres.Pipeline.Trail;
using Wres.Tests.Pipeline.Doubles;

namespace Wres.Tests.Pipeline;

/// <summary>What retention and erasure delete, what they leave, and what they put on record.</summary>
public sealed class RetentionTests
{
    private static readonly RetentionSettings Settings = new() { OriginalsDays = 100, NormalisedDays = 200, ResultsDays = 300, LogsDays = null };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_kind_goes_when_its_own_retention_ends_and_the_log_proves_it()
    {
        var bench = await RunAsync("RXX");
        await TickAsync(bench, 99);
        Containers(bench).ShouldBe(["extracts", "normalised", "originals", "results", "work"]);
        await TickAsync(bench, 101);
        Containers(bench).ShouldBe(["normalised", "results", "work"]);
        await TickAsync(bench, 201);
        Containers(bench).ShouldBe(["results", "work"]);
        (await bench.StateAsync()).ShouldNotBeNull();
        await TickAsync(bench, 301);
        Containers(bench).ShouldBeEmpty();
        (await bench.StateAsync()).ShouldBeNull();
        var proofs = (await LogAsync(bench)).Where(e => e.What == "retention-applied").ToList();
        proofs.Select(p => p.Facts!["kind"]).ShouldBe(["originals", "dropped-files", "normalised", "results"]);
        proofs[0].Facts!["deleted"].ShouldBe("1");
        proofs[0].Facts!["digest"].Length.ShouldBe(64);
    }

    [Fact]
    public async Task A_second_tick_does_nothing_more()
    {
        var bench = await RunAsync("RXX");
        await TickAsync(bench, 101);
        var entries = (await LogAsync(bench)).Count;
        await TickAsync(bench, 101);
        (await LogAsync(bench)).Count.ShouldBe(entries);
    }

    [Fact]
    public async Task A_file_dropped_again_long_after_keeps_its_original()
    {
        var bench = await RunAsync("RXX");
        bench.Clock.Advance(TimeSpan.FromDays(90));
        bench.Blobs.Drop("RXX/2026-03/staff.csv", Extract.Staff(8, 2));
        await bench.StartRunAsync("RXX", "2026-03");
        await bench.DrainAsync();
        await new RetentionDuty(bench.Parts, Settings).DoAsync(bench.Clock.GetUtcNow() + TimeSpan.FromDays(20), Ct);
        bench.Blobs.All.Keys.Count(k => k.StartsWith("originals/", StringComparison.Ordinal)).ShouldBe(1);
        bench.Blobs.All.Keys.ShouldNotContain("extracts/RXX/2025-03/staff.csv");
        bench.Blobs.All.Keys.ShouldContain("extracts/RXX/2026-03/staff.csv");
    }

    [Fact]
    public async Task The_audit_log_is_pruned_and_still_verifies()
    {
        var bench = await RunAsync("RXX");
        await new RetentionDuty(bench.Parts, new RetentionSettings { OriginalsDays = null, NormalisedDays = null, ResultsDays = null, LogsDays = 100 })
            .DoAsync(bench.Clock.GetUtcNow() + TimeSpan.FromDays(101), Ct);
        (await LogAsync(bench)).Select(e => e.What).ShouldBe(["audit-log-pruned"]);
        (await AuditVerification.VerifyAsync(bench.Tables, [], Ct)).Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_erased_organisation_leaves_nothing_but_its_audit_log_and_takes_nothing_of_others()
    {
        var bench = await RunAsync("RXX", "RYY");
        bench.Blobs.Drop("RXX/2025-03/board.csv", Extract.Board);
        await bench.StartRunAsync();
        await bench.DrainAsync();
        var others = bench.Blobs.All.Where(b => b.Key.Contains("/RYY/", StringComparison.Ordinal)).ToDictionary();
        var result = await Erasure.RunAsync(bench.Blobs, bench.Tables, bench.Clock, OrganisationCode.Parse("RXX"), "a.person", "left the region", Ct);
        (result.Originals, result.Shared).ShouldBe((1, 1));
        bench.Blobs.All.Keys.ShouldNotContain(k => k.Contains("RXX", StringComparison.Ordinal));
        bench.Blobs.All.Where(b => b.Key.Contains("/RYY/", StringComparison.Ordinal)).ToDictionary().Keys.ShouldBe(others.Keys, ignoreOrder: true);
        foreach (var table in bench.Tables.Names.Where(t => t != AuditLog.Table))
        {
            await foreach (var row in bench.Tables.ListAsync(table, null, Ct))
                $"{row.Partition} {row.Row} {row.Json}".ShouldNotContain("RXX", customMessage: $"table {table}: list it in OrganisationData.Tables");
        }

        (await bench.StateAsync("RYY")).ShouldNotBeNull();
        var last = (await LogAsync(bench))[^1];
        (last.What, last.Who, last.Why, last.Organisation).ShouldBe(("organisation-erased", "a.person", "left the region", "RXX"));
    }

    /// <summary>One run of the same staff file for each organisation.</summary>
    private static async Task<Bench> RunAsync(params string[] organisations)
    {
        var bench = new Bench { Pseudonyms = new PseudonymKeys(new PseudonymKey([.. Enumerable.Repeat((byte)7, 32)]), []) };
        bench.Start();
        foreach (var organisation in organisations)
        {
            bench.Blobs.Drop($"{organisation}/2025-03/staff.csv", Extract.Staff(8, 2));
            await bench.StartRunAsync(organisation);
            await bench.DrainAsync();
        }

        return bench;
    }

    private static Task TickAsync(Bench bench, int days) => new RetentionDuty(bench.Parts, Settings).DoAsync(bench.Clock.GetUtcNow() + TimeSpan.FromDays(days), Ct);

    private static List<string> Containers(Bench bench) => [.. bench.Blobs.All.Keys.Select(k => k.Split('/')[0]).Distinct().Order(StringComparer.Ordinal)];

    private static async Task<List<AuditEvent>> LogAsync(Bench bench)
    {
        var events = new List<AuditEvent>();
        await foreach (var entry in new AuditLog(bench.Tables, bench.Clock).ListAsync(null, Ct))
            events.Add(entry.Event);
        return events;
    }
}

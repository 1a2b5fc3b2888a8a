using Wres.Pipeline.Ports;
using Wres.Pipeline.Trail;
using Wres.Tests.Pipeline.Doubles;

namespace Wres.Tests.Pipeline;

/// <summary>The audit log's chain, and each way of tampering with it.</summary>
public sealed class AuditLogTests
{
    private const int Added = 6;
    private readonly MemoryTables _tables = new();
    private readonly ManualClock _clock = new();
    private readonly AuditLog _log;

    public AuditLogTests() => _log = new AuditLog(_tables, _clock);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_untouched_log_verifies_with_its_anchors()
    {
        var anchors = await FillAsync();
        var verdict = await AuditVerification.VerifyAsync(_tables, [.. anchors.Select(a => new KeptAnchor(a, "run.json"))], Ct);
        verdict.Findings.ShouldBeEmpty();
        (verdict.Entries, verdict.Last, verdict.AnchorsChecked, verdict.PrunedThrough).ShouldBe((Added, anchors[^1], Added, null));
        (await _log.LastAsync(Ct)).ShouldBe(anchors[^1]);
    }

    [Fact]
    public async Task An_empty_log_verifies()
    {
        var verdict = await AuditVerification.VerifyAsync(_tables, [], Ct);
        (verdict.Entries, verdict.Last, verdict.Findings.Count).ShouldBe((0L, null, 0));
    }

    [Fact]
    public async Task A_changed_entry_is_named()
    {
        await FillAsync();
        await ChangeAsync(3, json => json.Replace("event-3", "event-x", StringComparison.Ordinal));
        (await CodesAsync()).ShouldBe(["entry-changed 3"]);
    }

    [Fact]
    public async Task A_changed_entry_with_a_hash_made_to_fit_breaks_the_chain_behind_it()
    {
        await FillAsync();
        await ChangeAsync(3, json => StoredEntry.Of(StoredEntry.TryParse(json)!.Entry()! with { At = DateTimeOffset.UnixEpoch }).ToJson());
        (await CodesAsync()).ShouldBe(["chain-broken 4"]);
    }

    [Fact]
    public async Task An_entry_that_is_no_json_any_more_is_named()
    {
        await FillAsync();
        await ChangeAsync(3, _ => "gone");
        (await CodesAsync()).ShouldContain("entry-changed 3");
    }

    [Fact]
    public async Task A_removed_entry_is_named()
    {
        await FillAsync();
        await RemoveAsync(4);
        (await CodesAsync()).ShouldBe(["entry-missing 4"]);
    }

    [Fact]
    public async Task Removed_first_entries_are_named()
    {
        await FillAsync();
        await RemoveAsync(1);
        await RemoveAsync(2);
        (await CodesAsync()).ShouldBe(["entry-missing 1"]);
    }

    [Fact]
    public async Task Swapped_entries_are_named()
    {
        await FillAsync();
        var (three, four) = (await JsonAsync(3), await JsonAsync(4));
        await ChangeAsync(3, _ => four);
        await ChangeAsync(4, _ => three);
        (await CodesAsync()).ShouldContain("entry-moved 4");
        (await CodesAsync()).ShouldContain("entry-moved 3");
    }

    [Fact]
    public async Task An_entry_put_in_is_named()
    {
        await FillAsync();
        var three = StoredEntry.TryParse(await JsonAsync(3))!.Entry()!;
        await ChangeAsync(3, _ => StoredEntry.Of(three with { Event = new AuditEvent("someone", "put-in") }).ToJson());
        (await CodesAsync()).ShouldBe(["chain-broken 4"]);
    }

    [Fact]
    public async Task A_log_cut_off_at_its_end_is_named_by_the_head()
    {
        await FillAsync();
        await RemoveAsync(5);
        await RemoveAsync(6);
        (await CodesAsync()).ShouldBe(["truncated 5"]);
    }

    [Fact]
    public async Task A_log_cut_off_with_its_head_put_back_is_named_by_an_anchor_kept_elsewhere_and_by_nothing_else()
    {
        var anchors = await FillAsync();
        await RemoveAsync(6);
        await PutHeadAsync(anchors[4]);
        (await CodesAsync()).ShouldBeEmpty();
        (await CodesAsync(new KeptAnchor(anchors[5], "RXX/2025-03/run.json"))).ShouldBe(["truncated 6"]);
    }

    [Fact]
    public async Task A_log_written_anew_from_some_entry_on_is_named_by_an_anchor_kept_elsewhere()
    {
        var anchors = await FillAsync();
        await RemoveAsync(6);
        await PutHeadAsync(anchors[4]);
        await _log.AppendAsync(new AuditEvent("someone", "another-story"), Ct);
        (await CodesAsync()).ShouldBeEmpty();
        (await CodesAsync(new KeptAnchor(anchors[5], "RXX/2025-03/run.json"))).ShouldBe(["anchor-differs 6"]);
    }

    [Theory]
    [InlineData(null, "head-missing 6")]
    [InlineData("nonsense", "head-changed 6")]
    [InlineData("""{"number":6,"hash":"00"}""", "head-changed 6")]
    public async Task A_head_that_was_touched_is_named(string? head, string finding)
    {
        await FillAsync();
        var row = (await _tables.FindAsync(AuditLog.Table, "head", "head", Ct))!;
        if (head is null)
            await _tables.DeleteAsync(AuditLog.Table, row, Ct);
        else
            await _tables.ReplaceAsync(AuditLog.Table, row, head, Ct);
        (await CodesAsync()).ShouldBe([finding]);
    }

    [Fact]
    public async Task A_writer_that_died_before_it_moved_the_head_leaves_a_log_that_verifies_and_goes_on()
    {
        var anchors = await FillAsync();
        await PutHeadAsync(anchors[4]);
        (await CodesAsync()).ShouldBeEmpty();
        (await _log.AppendAsync(new AuditEvent("a", "goes-on"), Ct)).Number.ShouldBe(7);
        (await CodesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pruned_entries_are_said_and_the_rest_still_verifies()
    {
        var anchors = await FillAsync();
        var cut = _clock.GetUtcNow();
        _clock.AdvanceTo(cut.AddDays(400));
        (await _log.PruneAsync(cut, "wres", "retention of logs", Ct)).ShouldBe(5);
        var verdict = await AuditVerification.VerifyAsync(_tables, [.. anchors.Select(a => new KeptAnchor(a, "run.json"))], Ct);
        verdict.Findings.ShouldBeEmpty();
        (verdict.PrunedThrough, verdict.Entries, verdict.AnchorsChecked).ShouldBe((5L, 2L, 1));
        await RemoveAsync(6);
        (await CodesAsync()).ShouldBe(["entry-missing 1"]);
    }

    private async Task<List<AuditAnchor>> FillAsync()
    {
        var anchors = new List<AuditAnchor>();
        for (var i = 1; i <= Added; i++)
        {
            if (i == Added)
                _clock.AdvanceTo(_clock.GetUtcNow().AddDays(1));
            anchors.Add(await _log.AppendAsync(new AuditEvent("a.person", $"event-{i}") { Organisation = "RXX", Facts = new Dictionary<string, string> { ["b"] = "2", ["a"] = "1" } }, Ct));
        }

        return anchors;
    }

    private async Task<string[]> CodesAsync(params KeptAnchor[] anchors) =>
        [.. (await AuditVerification.VerifyAsync(_tables, anchors, Ct)).Findings.Select(f => $"{f.Code} {f.Number}")];

    private async Task<string> JsonAsync(long number) => (await RowAsync(number)).Json;

    private async Task<TableRow> RowAsync(long number) => (await _tables.FindAsync(AuditLog.Table, "entries", StoredEntry.Key(number), Ct))!;

    private async Task ChangeAsync(long number, Func<string, string> change)
    {
        var row = await RowAsync(number);
        (await _tables.ReplaceAsync(AuditLog.Table, row, change(row.Json), Ct)).ShouldNotBeNull();
    }

    private async Task RemoveAsync(long number) => (await _tables.DeleteAsync(AuditLog.Table, await RowAsync(number), Ct)).ShouldBeTrue();

    private async Task PutHeadAsync(AuditAnchor anchor)
    {
        var row = (await _tables.FindAsync(AuditLog.Table, "head", "head", Ct))!;
        await _tables.ReplaceAsync(AuditLog.Table, row, $$"""{"number":{{anchor.Number}},"hash":"{{anchor.Hash}}"}""", Ct);
    }
}

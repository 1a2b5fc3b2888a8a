using System.Globalization;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Trail;

namespace Wres.ContractTests.Contracts;

/// <summary>What every table store does.</summary>
public abstract class TableStoreContract
{
    private const string Runs = "runs";

    private protected abstract ITableStore Store { get; }

    private protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_row_that_was_never_inserted_is_not_found()
    {
        (await Store.FindAsync(Runs, "RBS", "2025-03", Ct)).ShouldBeNull();
        (await ListAsync(null)).ShouldBeEmpty();
        (await ListAsync("RBS")).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_inserted_row_is_read_back()
    {
        var row = (await InsertAsync("RBS", "2025-03|2|staff_1.csv", """{"status":"Pending","text":"Tŷ 'Ŵ' & <b> 👩‍⚕️"}""")).ShouldNotBeNull();
        (await Store.FindAsync(Runs, "RBS", "2025-03|2|staff_1.csv", Ct)).ShouldBe(row);
        (await ListAsync("RBS")).ShouldBe([row]);
    }

    [Fact]
    public async Task Taken_keys_are_not_inserted_again()
    {
        await InsertAsync("RBS", "2025-03", "1");
        (await InsertAsync("RBS", "2025-03", "2")).ShouldBeNull();
        (await Store.FindAsync(Runs, "RBS", "2025-03", Ct)).ShouldNotBeNull().Json.ShouldBe("1");
    }

    [Fact]
    public async Task Several_writers_of_one_audit_log_lose_nothing_and_leave_one_chain()
    {
        const int Writers = 6, Each = 15;
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(w => Task.Run(
            async () =>
            {
                var log = new AuditLog(Store, TimeProvider.System);
                for (var i = 0; i < Each; i++)
                    await log.AppendAsync(new AuditEvent($"writer-{w}", $"event-{i}"), Ct);
            },
            Ct)));
        var verdict = await AuditVerification.VerifyAsync(Store, [], Ct);
        verdict.Findings.ShouldBeEmpty();
        verdict.Entries.ShouldBe(Writers * Each);
        var events = new List<AuditEvent>();
        await foreach (var entry in new AuditLog(Store, TimeProvider.System).ListAsync(null, Ct))
            events.Add(entry.Event);
        events.GroupBy(e => e.Who).ShouldAllBe(g => g.Select(e => e.What).SequenceEqual(Enumerable.Range(0, Each).Select(i => $"event-{i}")));
    }

    [Fact]
    public async Task Keys_differ_by_case()
    {
        (await InsertAsync("RBS", "a", "1")).ShouldNotBeNull();
        (await InsertAsync("RBS", "A", "2")).ShouldNotBeNull();
        (await ListAsync("RBS")).ConvertAll(row => row.Row).ShouldBe(["A", "a"]);
    }

    [Fact]
    public async Task The_version_that_was_read_is_replaced_and_an_older_one_is_not()
    {
        var first = (await InsertAsync("RBS", "2025-03", "1")).ShouldNotBeNull();
        var second = (await Store.ReplaceAsync(Runs, first, "2", Ct)).ShouldNotBeNull();
        (await Store.ReplaceAsync(Runs, first, "3", Ct)).ShouldBeNull();
        (await Store.FindAsync(Runs, "RBS", "2025-03", Ct)).ShouldBe(second);
        second.Json.ShouldBe("2");
        second.ETag.ShouldNotBe(first.ETag);
    }

    [Fact]
    public async Task A_replacement_by_the_same_text_is_a_new_version()
    {
        var first = (await InsertAsync("RBS", "2025-03", "1")).ShouldNotBeNull();
        (await Store.ReplaceAsync(Runs, first, "1", Ct)).ShouldNotBeNull().ETag.ShouldNotBe(first.ETag);
        (await Store.ReplaceAsync(Runs, first, "1", Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task A_row_deleted_and_inserted_again_is_another_version()
    {
        var first = (await InsertAsync("RBS", "2025-03", "1")).ShouldNotBeNull();
        (await Store.DeleteAsync(Runs, first, Ct)).ShouldBeTrue();
        (await Store.ReplaceAsync(Runs, first, "2", Ct)).ShouldBeNull();
        await InsertAsync("RBS", "2025-03", "1");
        (await Store.ReplaceAsync(Runs, first, "2", Ct)).ShouldBeNull();
        (await Store.DeleteAsync(Runs, first, Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task Only_the_version_that_was_read_is_deleted_and_only_once()
    {
        var first = (await InsertAsync("RBS", "2025-03", "1")).ShouldNotBeNull();
        var second = (await Store.ReplaceAsync(Runs, first, "2", Ct)).ShouldNotBeNull();
        (await Store.DeleteAsync(Runs, first, Ct)).ShouldBeFalse();
        (await Store.DeleteAsync(Runs, second, Ct)).ShouldBeTrue();
        (await Store.DeleteAsync(Runs, second, Ct)).ShouldBeFalse();
        (await Store.FindAsync(Runs, "RBS", "2025-03", Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task Listing_sorts_by_ordinal_over_all_pages()
    {
        var keys = Enumerable.Range(0, 1100).Select(i => (Partition: i % 2 == 0 ? "RBS" : "7A1", Row: i.ToString("0000", CultureInfo.InvariantCulture))).ToList();
        await Parallel.ForEachAsync(keys, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Ct }, async (key, ct) =>
            (await Store.InsertAsync(Runs, key.Partition, key.Row, "{}", ct)).ShouldNotBeNull());
        await Store.InsertAsync("others", "RBS", "x", "{}", Ct);
        (await ListAsync(null)).ConvertAll(row => (row.Partition, row.Row)).ShouldBe(keys.OrderBy(key => key.Partition, StringComparer.Ordinal).ThenBy(key => key.Row, StringComparer.Ordinal));
        (await ListAsync("RBS")).Count.ShouldBe(550);
        (await ListAsync("RB")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(32 * 1024)]
    [InlineData((32 * 1024) + 1)]
    [InlineData(StorageLimits.RowCharacters)]
    public async Task Long_rows_come_back_whole(int length)
    {
        // A character outside the basic plane on each 32 Ki border shows whether splitting cuts it in two.
        var json = string.Concat(Enumerable.Repeat("ŵ👩", (length / 3) + 1))[..length];
        if (char.IsHighSurrogate(json[^1])) json = json[..^1] + "x";
        var row = (await InsertAsync("RBS", "long", json)).ShouldNotBeNull();
        (await Store.FindAsync(Runs, "RBS", "long", Ct)).ShouldBe(row);
        var shorter = (await Store.ReplaceAsync(Runs, row, "{}", Ct)).ShouldNotBeNull();
        (await Store.FindAsync(Runs, "RBS", "long", Ct)).ShouldBe(shorter);
        (await ListAsync("RBS")).ShouldBe([shorter]);
    }

    [Fact]
    public async Task A_row_over_the_limit_is_refused() =>
        await Should.ThrowAsync<ArgumentException>(() => InsertAsync("RBS", "long", new string('x', StorageLimits.RowCharacters + 1)));

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a b")]
    [InlineData("a'b")]
    [InlineData("ŵ")]
    [InlineData("a?b")]
    public async Task Keys_with_other_characters_are_refused(string key)
    {
        await Should.ThrowAsync<ArgumentException>(() => InsertAsync(key, "row", "{}"));
        await Should.ThrowAsync<ArgumentException>(() => InsertAsync("RBS", key, "{}"));
    }

    [Fact]
    public async Task Of_many_inserts_of_one_key_one_wins()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => InsertAsync("RBS", "2025-03", $"{i}"), Ct)));
        (await Store.FindAsync(Runs, "RBS", "2025-03", Ct)).ShouldBe(results.Single(result => result is not null));
    }

    [Fact]
    public async Task Counting_by_compare_and_swap_loses_nothing()
    {
        await InsertAsync("RBS", "count", "0");
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(
            async () =>
            {
                for (var added = 0; added < 15;)
                {
                    var read = (await Store.FindAsync(Runs, "RBS", "count", Ct)).ShouldNotBeNull();
                    var next = (int.Parse(read.Json, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
                    if (await Store.ReplaceAsync(Runs, read, next, Ct) is not null) added++;
                }
            },
            Ct)));
        (await Store.FindAsync(Runs, "RBS", "count", Ct)).ShouldNotBeNull().Json.ShouldBe("90");
    }

    private Task<TableRow?> InsertAsync(string partition, string row, string json) => Store.InsertAsync(Runs, partition, row, json, Ct);

    private async Task<List<TableRow>> ListAsync(string? partition) => await Store.ListAsync(Runs, partition, Ct).ToListAsync(Ct);
}

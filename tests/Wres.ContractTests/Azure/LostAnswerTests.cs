using System.Text;
using Wres.Pipeline.Ports;
using Wres.Storage.Azure;

namespace Wres.ContractTests.Azure;

/// <summary>
/// The service did what it was asked, and its answer was lost. A write under a condition must not be sent again by itself: it
/// would be refused because of its own first doing, which reads as if somebody else had been there.
/// </summary>
public sealed class LostAnswerTests(SharedAzurite azurite)
{
    private static readonly BlobPath Record = new(Containers.Governance, "RXX/2025-03.json");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_row_that_was_replaced_is_a_fault_and_not_a_lost_swap()
    {
        var (account, proxy) = await BehindAsync("Table");
        await using var _ = proxy;
        var store = new AzureTableStore(account, TimeProvider.System);
        var first = (await store.InsertAsync("runs", "RXX", "2025-03", """{"step":1}""", Ct)).ShouldNotBeNull();
        proxy.LoseNext("PUT");
        await Should.ThrowAsync<Exception>(() => store.ReplaceAsync("runs", first, """{"step":2}""", Ct));
        proxy.Lost.ShouldBe(1);
        var now = (await store.FindAsync("runs", "RXX", "2025-03", Ct)).ShouldNotBeNull();
        now.Json.ShouldBe("""{"step":2}""");
        (await store.ReplaceAsync("runs", first, """{"step":3}""", Ct)).ShouldBeNull("somebody has been there");
        (await store.ReplaceAsync("runs", now, """{"step":3}""", Ct)).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_row_that_was_inserted_is_a_fault_and_not_one_that_was_there()
    {
        var (account, proxy) = await BehindAsync("Table");
        await using var _ = proxy;
        var store = new AzureTableStore(account, TimeProvider.System);
        await store.InsertAsync("runs", "RXX", "2024-03", "{}", Ct);
        proxy.LoseNext("POST");
        await Should.ThrowAsync<Exception>(() => store.InsertAsync("runs", "RXX", "2025-03", """{"step":1}""", Ct));
        proxy.Lost.ShouldBe(1);
        (await store.FindAsync("runs", "RXX", "2025-03", Ct)).ShouldNotBeNull();
        (await store.InsertAsync("runs", "RXX", "2025-03", """{"step":1}""", Ct)).ShouldBeNull("it is there");
    }

    [Fact]
    public async Task The_blob_that_was_written_under_a_condition_is_a_fault()
    {
        var (account, proxy) = await BehindAsync("Blob");
        await using var _ = proxy;
        var store = new AzureBlobStore(account);
        var first = (await store.WriteAsync(Record, Text("1"), WriteCondition.WhereAbsent, Ct)).ShouldNotBeNull();
        proxy.LoseNext("PUT");
        await Should.ThrowAsync<Exception>(() => store.WriteAsync(Record, Text("2"), WriteCondition.WhereMatches(first.ETag), Ct));
        proxy.LoseNext("PUT");
        await Should.ThrowAsync<Exception>(() => store.WriteAsync(Record with { Name = "RXX/2026-03.json" }, Text("1"), WriteCondition.WhereAbsent, Ct));
        proxy.Lost.ShouldBe(2);
        (await store.WriteAsync(Record, Text("3"), WriteCondition.WhereMatches(first.ETag), Ct)).ShouldBeNull("somebody has been there");
    }

    [Fact]
    public async Task What_may_be_done_twice_is_done_again_unseen()
    {
        var (account, proxy) = await BehindAsync("Blob");
        await using var _ = proxy;
        var store = new AzureBlobStore(account);
        await store.WriteAsync(Record, Text("1"), WriteCondition.Always, Ct);
        proxy.LoseNext("PUT");
        (await store.WriteAsync(Record, Text("2"), WriteCondition.Always, Ct)).ShouldNotBeNull();
        proxy.LoseNext("GET");
        using var read = new StreamReader((await store.OpenAsync(Record, null, Ct)).ShouldNotBeNull());
        (await read.ReadToEndAsync(Ct)).ShouldBe("2");
        proxy.Lost.ShouldBe(2);
    }

    private async Task<(AzureStorageAccount Account, LosingProxy Proxy)> BehindAsync(string service)
    {
        var parts = (await azurite.NewConnectionStringAsync()).Split(';');
        var endpoint = parts.Single(p => p.StartsWith(service + "Endpoint=", StringComparison.Ordinal))[(service.Length + "Endpoint=".Length)..];
        var proxy = await LosingProxy.StartAsync(new Uri(endpoint));
        var through = new UriBuilder(endpoint) { Port = proxy.Address.Port, Host = proxy.Address.Host }.Uri;
        var connection = string.Join(';', parts.Select(p => p.StartsWith(service + "Endpoint=", StringComparison.Ordinal) ? $"{service}Endpoint={through}" : p));
        return (SharedAzurite.AccountOf(connection), proxy);
    }

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));
}

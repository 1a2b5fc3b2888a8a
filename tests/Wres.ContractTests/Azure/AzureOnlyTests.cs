using System.Net;
using System.Net.Sockets;
using Azure;
using Azure.Storage.Queues;
using Wres.Pipeline.Ports;
using Wres.Storage.Azure;

namespace Wres.ContractTests.Azure;

/// <summary>What is Azure's own: the form of messages, ETags in quotes, outages and refusals.</summary>
public sealed class AzureOnlyTests(SharedAzurite azurite)
{
    private static readonly BlobPath Staff = new(Containers.Extracts, "RBS/2025-03/staff.csv");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_is_base64_as_the_Functions_host_expects_it()
    {
        var connection = await azurite.NewConnectionStringAsync();
        await new AzureStepQueue(SharedAzurite.AccountOf(connection)).SendAsync("wres-steps", """{"step":"tŷ"}""", TimeSpan.Zero, Ct);
        var raw = await new QueueClient(connection, "wres-steps").PeekMessageAsync(Ct);
        raw.Value.MessageText.ShouldBe(Convert.ToBase64String("{\"step\":\"tŷ\"}"u8));
        (raw.Value.ExpiresOn > DateTimeOffset.UtcNow.AddYears(1)).ShouldBeTrue("a message has to outlive a long outage");
    }

    [Theory]
    [InlineData("not base64!")]
    [InlineData("/w==")]
    public async Task A_message_in_another_form_is_given_as_it_is(string text)
    {
        var connection = await azurite.NewConnectionStringAsync();
        var raw = new QueueClient(connection, "wres-steps");
        await raw.CreateAsync(cancellationToken: Ct);
        await raw.SendMessageAsync(text, Ct);
        (await new AzureStepQueue(SharedAzurite.AccountOf(connection)).ReceiveAsync("wres-steps", 1, TimeSpan.FromMinutes(1), Ct)).ShouldHaveSingleItem().Body.ShouldBe(text);
    }

    [Fact]
    public async Task An_ETag_in_quotes_as_a_trigger_gives_it_opens_that_version()
    {
        var store = new AzureBlobStore(await azurite.NewAccountAsync());
        var written = (await store.WriteAsync(Staff, new MemoryStream([1, 2, 3]), WriteCondition.Always, Ct)).ShouldNotBeNull();
        written.ETag.ShouldNotContain("\"");
        await using var stream = (await store.OpenAsync(Staff, $"\"{written.ETag}\"", Ct)).ShouldNotBeNull();
        stream.ReadByte().ShouldBe(1);
    }

    [Fact]
    public async Task A_wrong_key_is_an_exception_not_an_answer()
    {
        var connection = (await azurite.NewConnectionStringAsync()).Replace("AccountKey=", "AccountKey=AAAA", StringComparison.Ordinal);
        var account = SharedAzurite.AccountOf(connection);
        (await Should.ThrowAsync<RequestFailedException>(() => new AzureBlobStore(account).FindAsync(Staff, Ct))).Status.ShouldBe(403);
        (await Should.ThrowAsync<RequestFailedException>(() => new AzureTableStore(account, TimeProvider.System).FindAsync("runs", "a", "b", Ct))).Status.ShouldBe(403);
        (await Should.ThrowAsync<RequestFailedException>(() => new AzureStepQueue(account).CountAsync("wres-steps", Ct))).Status.ShouldBe(403);
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_an_exception_not_an_answer()
    {
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();
        var account = SharedAzurite.AccountOf($"AccountName=a;AccountKey=AAAA;BlobEndpoint=http://127.0.0.1:{port}/a;QueueEndpoint=http://127.0.0.1:{port}/a;TableEndpoint=http://127.0.0.1:{port}/a");
        await Task.WhenAll(
            Should.ThrowAsync<Exception>(() => new AzureBlobStore(account).FindAsync(Staff, Ct)),
            Should.ThrowAsync<Exception>(() => new AzureTableStore(account, TimeProvider.System).FindAsync("runs", "a", "b", Ct)),
            Should.ThrowAsync<Exception>(() => new AzureStepQueue(account).ReceiveAsync("wres-steps", 1, TimeSpan.FromMinutes(1), Ct)));
    }
}

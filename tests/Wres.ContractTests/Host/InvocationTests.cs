using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Wres.Functions.Host;
using Wres.Pipeline.Ports;

namespace Wres.ContractTests.Host;

/// <summary>What the host's requests say, decoded.</summary>
public sealed class InvocationTests
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_queue_message_is_decoded_twice()
    {
        var invocation = await ReadAsync(RecordedRequest.Of("/RunStep").Body);
        invocation.Data("message").ShouldBe("""{"run":"RBS-2025-03-01J","step":"calculate"}""");
        invocation.Metadata("DequeueCount").ShouldBe("1");
        invocation.Metadata("ExpirationTime").ShouldBe("2026-11-29T09:45:22+00:00");
        invocation.Id.ShouldBe("id");
    }

    [Fact]
    public async Task A_blob_is_known_by_its_url_and_ETag_although_there_is_no_BlobTrigger()
    {
        var invocation = await ReadAsync(RecordedRequest.Of("/ExtractDropped").Body);
        invocation.Metadata("BlobTrigger").ShouldBeNull();
        invocation.Metadata("Uri").ShouldBe("http://127.0.0.1:21000/devstoreaccount1/extracts/RBS/2025-03/staff%20march.csv");
        invocation.Metadata("Properties", "ETag").ShouldBe("0x20DECE23EF1C5E0");
        invocation.Metadata("Properties", "Length").ShouldBe("19");
        invocation.Metadata("Properties", "CacheControl").ShouldBeNull();
        invocation.Metadata("name").ShouldBe("staff march.csv");
    }

    [Fact]
    public async Task Bytes_in_base64_are_encoded_once_and_stay_as_they_are() =>
        (await ReadAsync(RecordedRequest.Of("/ExtractDropped").Body)).Data("extract").ShouldBe("RW1wbG95ZWUgTnVtYmVyLJYNCg==");

    [Fact]
    public async Task A_timer_is_an_object()
    {
        var invocation = await ReadAsync(RecordedRequest.Of("/PublicationDeadline").Body);
        JsonDocument.Parse(invocation.Data("timer")!).RootElement.GetProperty("IsPastDue").GetBoolean().ShouldBeFalse();
    }

    [Theory]
    [InlineData("plain text")]
    [InlineData("test")]
    [InlineData("\"quoted\"")]
    [InlineData("{\"id\":1,\"dequeueCount\":99}")]
    [InlineData("a\\b\nc\u0001 tŷ 👩‍⚕️")]
    [InlineData("")]
    public async Task Any_message_comes_through_both_encodings(string text) =>
        (await ReadAsync(HostBodies.Queue(text, 3))).Data("message").ShouldBe(text);

    [Theory]
    [InlineData("{\"Data\":{\"message\":\"\\ud83d\"}}")]
    [InlineData("{\"Data\":{\"message\":\"\\\"\\\\ud83d\\\"\"}}")]
    public async Task Half_a_character_is_no_text(string body) => (await ReadAsync(body)).Data("message").ShouldBeNull();

    [Fact]
    public async Task A_message_whose_fields_overwrite_the_metadata_is_still_read_whole()
    {
        const string Message = """{"id":"mine","popReceipt":"mine","dequeueCount":"77","organisation":"RBS"}""";
        var invocation = await ReadAsync(HostBodies.Queue(Message, 1));
        invocation.Data("message").ShouldBe(Message);
        invocation.Metadata("Id").ShouldBe("mine");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"Data":null}""")]
    [InlineData("{\"Data\":{")]
    public void What_is_no_invocation_is_none(string body) => Invocation.TryParse("id", Encoding.UTF8.GetBytes(body)).ShouldBeNull();

    [Fact]
    public async Task A_string_over_the_limit_is_cut_and_what_follows_it_is_read()
    {
        const long Length = 300_000_000;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var body = await JsonBody.ReadAsync(HostBodies.Blob(Length, new Uri("http://127.0.0.1/a/extracts/RBS/2025-03/big.csv"), "0x1"), Ct);
        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(10_000_000);
        var invocation = Invocation.TryParse("id", body).ShouldNotBeNull();
        invocation.Data("extract")!.Length.ShouldBe(JsonBody.LongestString);
        invocation.Metadata("Properties", "ETag").ShouldBe("0x1");
        invocation.Metadata("Properties", "Length").ShouldBe("300000000");
    }

    [Theory]
    [InlineData("aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("ŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵ")]
    [InlineData("👩👩👩👩👩👩👩👩👩👩")]
    [InlineData("\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"")]
    [InlineData("\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\")]
    [InlineData("\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001")]
    public void Wherever_a_string_is_cut_it_stays_json(string text)
    {
        // The serialiser writes what lies outside the basic plane as two escapes, which can be cut apart; see Half_a_character_is_no_text.
        var json = text.Any(char.IsSurrogate)
            ? Encoding.UTF8.GetBytes("{\"Data\":{\"extract\":\"" + text + "\",\"after\":\"short\"}}")
            : JsonSerializer.SerializeToUtf8Bytes(new { Data = new { extract = text, after = "short" } }, Unescaped);
        for (var longest = 0; longest < 40; longest++)
        {
            for (var chunk = 1; chunk < 9; chunk += 3)
            {
                var kept = new System.Buffers.ArrayBufferWriter<byte>();
                var cutter = new StringCutter(longest);
                for (var start = 0; start < json.Length; start += chunk) cutter.Copy(json.AsSpan(start, Math.Min(chunk, json.Length - start)), kept);
                if (longest < 7) continue; // Member names are strings too.
                var data = JsonDocument.Parse(kept.WrittenMemory).RootElement.GetProperty("Data");
                text.ShouldStartWith(data.GetProperty("extract").GetString()!);
                data.GetProperty("after").GetString().ShouldBe("short");
            }
        }
    }

    [Theory]
    [InlineData("http://127.0.0.1:21000/devstoreaccount1/extracts/RBS/2025-03/staff%20march.csv", "RBS/2025-03/staff march.csv")]
    [InlineData("http://127.0.0.1:21000/devstoreaccount1/extracts/RBS/2025-03/t%C5%B7%20100%25%20%231%20%2B.csv", "RBS/2025-03/tŷ 100% #1 +.csv")]
    [InlineData("http://127.0.0.1:21000/devstoreaccount1/extracts/%2E%2E%2Fx", null)]
    [InlineData("http://127.0.0.1:21000/devstoreaccount1/extracts", null)]
    [InlineData("http://127.0.0.1:21000/other/extracts/RBS/2025-03/staff.csv", null)]
    [InlineData("http://elsewhere.example/devstoreaccount1/extracts/RBS/2025-03/staff.csv", null)]
    [InlineData("not a url", null)]
    public void A_url_is_a_blob_only_of_our_own_account(string url, string? name)
    {
        var path = BlobAddress.PathOf(url, new Uri("http://127.0.0.1:21000/devstoreaccount1"));
        path.ShouldBe(name is null ? null : new BlobPath(Containers.Extracts, name));
    }

    [Fact]
    public void On_azure_the_account_is_in_the_hosts_name() =>
        BlobAddress.PathOf("https://wres.blob.core.windows.net/extracts/RBS/2025-03/staff.csv", new Uri("https://wres.blob.core.windows.net"))
            .ShouldBe(new BlobPath(Containers.Extracts, "RBS/2025-03/staff.csv"));

    private static async Task<Invocation> ReadAsync(string body) =>
        Invocation.TryParse("id", await JsonBody.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(body)), Ct)).ShouldNotBeNull();
}

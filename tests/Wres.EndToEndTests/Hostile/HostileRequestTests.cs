using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Wres.EndToEndTests.Access;

namespace Wres.EndToEndTests.Hostile;

/// <summary>Requests that no client of good will sends: over the socket, because clients put them right.</summary>
public sealed class HostileRequestTests(AccessFixture access) : IClassFixture<AccessFixture>
{
    [Theory]
    [InlineData("/api/extracts/RXX/2025-03/..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/api/extracts/RXX/2025-03/..%5c..%5cstate%5cstate.db")]
    [InlineData("/api/extracts/RXX/2025-03/%2e%2e")]
    [InlineData("/api/extracts/RXX/2025-03/..%c0%af..%c0%afstate.db")]
    [InlineData("/api/extracts/RXX/2025-03/%00.csv")]
    [InlineData("/api/extracts/RXX/2025-03/a%0d%0ab.csv")]
    [InlineData("/api/extracts/RXX/2025-03/../../../../state/state.db")]
    [InlineData("/api/extracts/RXX/../../state/x.csv")]
    [InlineData("/api/extracts/%2e%2e/2025-03/x.csv")]
    public async Task A_path_that_leads_elsewhere_writes_nothing(string path)
    {
        var before = await access.FilesAtRestAsync(TestContext.Current.CancellationToken);
        var answer = await SendAsync($"PUT {path} HTTP/1.1\r\nHost: localhost\r\nX-Functions-Key: {await KeyAsync()}\r\nContent-Length: 4\r\nConnection: close\r\n\r\na,b\n");
        answer.ShouldStartWith("HTTP/1.1 4");
        (await access.FilesAtRestAsync(TestContext.Current.CancellationToken)).ShouldBe(before);
    }

    [Theory]
    [InlineData("GET /api/runs HTTP/1.1\r\nHost: localhost\r\nX-Big: {0}\r\n\r\n", 40_000)]
    [InlineData("GET /api/runs?x={0} HTTP/1.1\r\nHost: localhost\r\n\r\n", 20_000)]
    [InlineData("GET /api/runs HTTP/1.1\r\nHost: localhost\r\nX-Functions-Key: {0}\r\nConnection: close\r\n\r\n", 5_000)]
    public async Task A_header_or_line_that_is_too_long_is_refused(string request, int length) =>
        (await SendAsync(request.Replace("{0}", new string('a', length), StringComparison.Ordinal))).ShouldStartWith("HTTP/1.1 4");

    [Fact]
    public async Task Too_many_headers_are_refused()
    {
        var headers = string.Concat(Enumerable.Range(0, 200).Select(i => $"X-H{i}: a\r\n"));
        (await SendAsync($"GET /api/runs HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n")).ShouldStartWith("HTTP/1.1 431");
    }

    [Theory]
    [InlineData("GET /api/runs HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\nGET /api/organisations HTTP/1.1\r\n\r\n")]
    [InlineData("GET /api/runs HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcd")]
    [InlineData("GET /api/runs HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")]
    [InlineData("GET /api/runs HTTP/1.1\r\nHost: localhost\r\nX: a\nInjected: b\0\r\n\r\n")]
    [InlineData("NONSENSE\r\n\r\n")]
    public async Task A_request_that_two_readers_could_read_two_ways_is_answered_once_without_data(string request)
    {
        var answer = await SendAsync(request);
        answer.ShouldStartWith("HTTP/1.1 4");
        answer.Split("HTTP/1.1 ").Length.ShouldBe(2, answer);
    }

    [Fact]
    public async Task Headers_that_never_end_are_cut_off()
    {
        var started = Stopwatch.GetTimestamp();
        using var client = await ConnectAsync();
        await client.GetStream().WriteAsync("GET /api/runs HTTP/1.1\r\nHost: localhost\r\nX-Slow: "u8.ToArray(), TestContext.Current.CancellationToken);
        var answer = await ReadAsync(client);
        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(40));
        answer.ShouldStartWith("HTTP/1.1 408");
    }

    [Fact]
    public async Task A_body_that_trickles_is_cut_off_and_leaves_no_file()
    {
        var before = await access.FilesAtRestAsync(TestContext.Current.CancellationToken);
        using var client = await ConnectAsync();
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"PUT /api/extracts/RXX/2025-03/slow.csv HTTP/1.1\r\nHost: localhost\r\nX-Functions-Key: {await KeyAsync()}\r\nContent-Length: 1000000\r\n\r\na"), TestContext.Current.CancellationToken);
        var answer = await ReadAsync(client);
        (answer.Length == 0 || answer.StartsWith("HTTP/1.1 4", StringComparison.Ordinal)).ShouldBeTrue(answer);
        (await access.FilesAtRestAsync(TestContext.Current.CancellationToken)).ShouldBe(before);
        (await access.Serve.Http.GetAsync("/api/health", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Too_many_wrong_keys_from_one_address_are_slowed_down_and_right_keys_still_count()
    {
        var statuses = new HashSet<HttpStatusCode>();
        for (var i = 0; i < 1_500 && !statuses.Contains(HttpStatusCode.TooManyRequests); i++)
            statuses.Add((await access.Nobody.GetAsync("/api/runs?code=wrong", TestContext.Current.CancellationToken)).StatusCode);
        statuses.ShouldBe([HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests], ignoreOrder: true);
        (await access.As("viewer").GetAsync("/api/runs", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private string? _key;

    private async Task<string> KeyAsync() => _key ??= await access.CreateKeyAsync($"hostile.{Guid.NewGuid():N}", "analyst", AccessFixture.Own);

    private async Task<string> SendAsync(string request)
    {
        using var client = await ConnectAsync();
        await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(request), TestContext.Current.CancellationToken);
        return await ReadAsync(client);
    }

    private async Task<TcpClient> ConnectAsync()
    {
        var client = new TcpClient();
        await client.ConnectAsync(access.Nobody.BaseAddress!.Host, access.Nobody.BaseAddress.Port, TestContext.Current.CancellationToken);
        return client;
    }

    private static async Task<string> ReadAsync(TcpClient client)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        using var copy = new MemoryStream();
        try
        {
            await client.GetStream().CopyToAsync(copy, limit.Token);
        }
        catch (IOException)
        {
            // Cut off by the other side.
        }

        return Encoding.Latin1.GetString(copy.ToArray());
    }
}

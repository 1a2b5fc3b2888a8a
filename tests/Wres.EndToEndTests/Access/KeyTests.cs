using System.Net;
using System.Text;

namespace Wres.EndToEndTests.Access;

/// <summary>Keys beside a running process: made, listed, revoked, and never to be read back.</summary>
public sealed class KeyTests(AccessFixture access) : IClassFixture<AccessFixture>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_key_counts_soon_after_it_was_made_and_not_after_it_was_revoked()
    {
        using var http = new HttpClient { BaseAddress = access.Nobody.BaseAddress };
        http.DefaultRequestHeaders.Add("X-Functions-Key", await access.CreateKeyAsync("short.lived", "viewer", AccessFixture.Own));
        await UntilAsync(http, HttpStatusCode.OK);
        var listed = await WresProcess.RunAsync("keys", "list", "--data", access.Data);
        listed.Output.ShouldContain("short.lived");
        listed.Output.ShouldNotContain(http.DefaultRequestHeaders.GetValues("X-Functions-Key").Single());
        (await WresProcess.RunAsync("keys", "revoke", "short.lived", "--data", access.Data)).ExitCode.ShouldBe(0);
        await UntilAsync(http, HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task No_key_lies_in_the_store_in_clear()
    {
        var key = await access.CreateKeyAsync("stored.hashed", "approver");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(access.Data, "state"), "state.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var copy = new MemoryStream();
            await stream.CopyToAsync(copy, TestContext.Current.CancellationToken);
            Encoding.Latin1.GetString(copy.ToArray()).ShouldNotContain(key);
        }
    }

    [Theory]
    [InlineData("own.viewer", "viewer", "RXX", "already")]
    [InlineData("half/slash", "viewer", "RXX", "name")]
    [InlineData("other", "viewer", "rxx", "--organisation")]
    [InlineData("other", "king", "RXX", "--role")]
    public async Task A_key_that_can_not_be_made_is_refused_with_the_reason(string name, string role, string organisation, string reason)
    {
        var finished = await WresProcess.RunAsync("keys", "create", name, "--role", role, "--organisation", organisation, "--data", access.Data);
        finished.ExitCode.ShouldBe(2);
        finished.Error.ShouldContain(reason);
    }

    [Fact]
    public async Task A_principal_header_from_outside_makes_nobody_anybody()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/runs");
        var principal = """{ "auth_typ": "aad", "claims": [ { "typ": "name", "val": "Mallory" }, { "typ": "roles", "val": "wres.operator" } ] }""";
        request.Headers.Add("X-MS-CLIENT-PRINCIPAL", Convert.ToBase64String(Encoding.UTF8.GetBytes(principal)));
        request.Headers.Add("X-MS-CLIENT-PRINCIPAL-NAME", "Mallory");
        (await access.Nobody.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static async Task UntilAsync(HttpClient http, HttpStatusCode status)
    {
        using var limit = new CancellationTokenSource(Patience);
        while ((await http.GetAsync("/api/runs", limit.Token)).StatusCode != status)
            await Task.Delay(200, limit.Token);
    }
}

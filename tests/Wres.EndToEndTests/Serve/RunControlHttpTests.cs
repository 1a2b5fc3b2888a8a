using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Wres.TestKit.Azurite;

namespace Wres.EndToEndTests.Serve;

/// <summary>Terminate, rewind, run again and supersede over HTTP, on the embedded store and on Azurite.</summary>
public sealed class RunControlHttpTests(RunControlHttpTests.Emulator emulator) : IClassFixture<RunControlHttpTests.Emulator>, IDisposable
{
    private const string Run = "/api/runs/RXX/2025-03";
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_run_is_superseded_rewound_run_again_and_terminated(bool azure)
    {
        (string, string)[] environment = azure ? [("AzureWebJobsStorage", await emulator.NewAccountAsync())] : [];
        await using var serve = await ServeProcess.StartAsync(_folder.In("data"), null, environment, "--quiet-period", "00:00:00", "--browser", "/no/such/browser", "--storage", azure ? "azure" : "embedded");

        // A newer file supersedes the run that reads a large one.
        (await PutAsync(serve, Drop.Staff(60_000, 4))).ShouldBe(HttpStatusCode.Created);
        await serve.UntilAsync(Run, _ => true);
        (await PutAsync(serve, Drop.Staff(40, 4))).ShouldBe(HttpStatusCode.OK);
        var newer = await serve.UntilAsync(Run, r => r.GetProperty("status").GetString() == "completed" && r.GetProperty("rows").GetInt64() == 40);
        newer.GetProperty("generation").GetInt32().ShouldBeGreaterThan(1);
        await TotalAsync(serve, 40);

        // A completed run is put back; one that is over can't be terminated.
        (await PostAsync(serve, $"{Run}/rewind", new { step = "report" })).ShouldBe(HttpStatusCode.Accepted);
        await EndedAsync(serve, "completed", newer.GetProperty("generation").GetInt32() + 1);
        (await PostAsync(serve, $"{Run}/terminate", new { reason = "late" })).ShouldBe(HttpStatusCode.Conflict);

        // On demand, over the same files.
        (await PostAsync(serve, "/api/runs?wait=100", new { organisation = "RXX", period = "2025-03", documents = false })).ShouldBe(HttpStatusCode.OK);
        await TotalAsync(serve, 40);

        // Stopped by a person while it reads; what it was stopped with does not come back by itself, its result stays the older one.
        (await PutAsync(serve, Drop.Staff(60_000, 5))).ShouldBe(HttpStatusCode.OK);
        var running = await serve.UntilAsync(Run, r => r.GetProperty("status").GetString() is "pending" or "running");
        (await PostAsync(serve, $"{Run}/terminate", new { reason = "wrong file" })).ShouldBe(HttpStatusCode.OK);
        var stopped = await EndedAsync(serve, "terminated", running.GetProperty("generation").GetInt32());
        stopped.GetProperty("error").GetString().ShouldBe("wrong file");
        await serve.UntilAsync("/api/health", h => h.GetProperty("waiting").GetInt64() == 0);
        (await serve.GetAsync(Run)).GetProperty("status").GetString().ShouldBe("terminated");
        await TotalAsync(serve, 40);

        // Started again, it does what it was stopped from.
        (await PostAsync(serve, "/api/runs?wait=100", new { organisation = "RXX", period = "2025-03", documents = false })).ShouldBe(HttpStatusCode.OK);
        await TotalAsync(serve, 60_000);
        var events = (await serve.GetAsync($"{Run}/history")).GetProperty("events").EnumerateArray().Select(e => e.GetProperty("event").GetString()).ToList();
        events.ShouldContain("rewound");
        events.ShouldContain("terminated");
        events.ShouldNotContain("failed");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_drop_of_several_files_runs_once_when_it_is_declared_complete(bool azure)
    {
        (string, string)[] environment = azure ? [("AzureWebJobsStorage", await emulator.NewAccountAsync())] : [];
        await using var serve = await ServeProcess.StartAsync(_folder.In("data"), null, environment, "--quiet-period", "01:00:00", "--browser", "/no/such/browser", "--storage", azure ? "azure" : "embedded");
        (await PutAsync(serve, Drop.Staff(40, 4))).ShouldBe(HttpStatusCode.Created);
        (await PutAsync(serve, Drop.Actions, "actions.csv")).ShouldBe(HttpStatusCode.Created);
        (await serve.Http.GetAsync(Run, Ct)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await serve.Http.PostAsync("/api/extracts/RXX/2025-03/complete", null, Ct)).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var run = await serve.UntilCompletedAsync("RXX", "2025-03");
        (run.GetProperty("generation").GetInt32(), run.GetProperty("files").GetArrayLength()).ShouldBe((1, 2));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<HttpStatusCode> PutAsync(ServeProcess serve, string text, string file = "staff.csv")
    {
        using var answer = await serve.Http.PutAsync($"/api/extracts/RXX/2025-03/{file}", new StringContent(text), Ct);
        return answer.StatusCode;
    }

    private static async Task<HttpStatusCode> PostAsync(ServeProcess serve, string path, object body)
    {
        using var answer = await serve.Http.PostAsJsonAsync(path, body, Ct);
        return answer.StatusCode;
    }

    private static Task<JsonElement> EndedAsync(ServeProcess serve, string status, int generation) =>
        serve.UntilAsync(Run, r => r.GetProperty("status").GetString() == status && r.GetProperty("generation").GetInt32() == generation);

    private static async Task TotalAsync(ServeProcess serve, int people) =>
        (await serve.GetAsync("/api/organisations/RXX/periods/2025-03/indicators")).GetProperty("workforce").GetProperty("total").GetInt32().ShouldBe(people);

    /// <summary>One Azurite for these tests, started when the first of them asks for it.</summary>
    public sealed class Emulator : IAsyncDisposable
    {
        private readonly Lazy<Task<AzuriteProcess>> _azurite = new(() => AzuriteProcess.StartAsync(CancellationToken.None));

        public async Task<string> NewAccountAsync() => (await _azurite.Value).NewAccount();

        public async ValueTask DisposeAsync()
        {
            if (_azurite.IsValueCreated)
                await (await _azurite.Value).DisposeAsync();
        }
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Wres.EndToEndTests.Serve;

/// <summary>The local host from outside: drop, results, stop and start, keys.</summary>
public sealed class ServeTests : IDisposable
{
    private static readonly string[] NoDocuments = ["--quiet-period", "00:00:00", "--browser", "/no/such/browser"];
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_dropped_file_becomes_a_result_and_a_restart_neither_loses_nor_repeats_anything()
    {
        await using var first = await ServeProcess.StartAsync(_folder.In("data"), null, NoDocuments);
        _folder.Write("data/extracts/RXX/2025-03/staff.csv", Drop.Staff(200, 4));
        var run = await first.UntilCompletedAsync("RXX", "2025-03");
        run.GetProperty("rows").GetInt64().ShouldBe(200);
        run.GetProperty("generation").GetInt32().ShouldBe(1);
        var result = await first.GetAsync("/api/organisations/RXX/periods/2025-03/indicators");
        result.GetProperty("workforce").GetProperty("bme").GetInt32().ShouldBe(50);
        (await first.StopAsync()).ShouldBe(0);

        await using var second = await ServeProcess.StartAsync(_folder.In("data"), first.Operator, NoDocuments);
        second.Viewer.ShouldBeNull();
        _folder.Write("data/extracts/RXX/2024-03/staff.csv", Drop.Staff(200, 5));
        await second.UntilCompletedAsync("RXX", "2024-03");
        var compared = await second.UntilAsync("/api/runs/RXX/2025-03", r => r.GetProperty("generation").GetInt32() == 2 && r.GetProperty("status").GetString() == "completed");
        compared.GetProperty("run").GetString().ShouldBe(run.GetProperty("run").GetString());
        var comparison = await second.GetAsync("/api/organisations/RXX/periods/2025-03/comparison");
        comparison[0].GetProperty("previous").GetDouble().ShouldBe(20);
        (await second.StopAsync()).ShouldBe(0);
        Directory.EnumerateFiles(_folder.In("data", "work"), "*", SearchOption.AllDirectories).Where(f => !f.Contains("known", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_waited_for_a_run_is_done_soon_after_it_and_not_at_the_next_hour()
    {
        await using var serve = await ServeProcess.StartAsync(_folder.In("data"), null, NoDocuments);
        foreach (var organisation in new[] { "RXX", "RYY" })
        {
            _folder.Write($"data/extracts/{organisation}/2025-03/staff.csv", Drop.Staff(200, 4));
            await serve.UntilCompletedAsync(organisation, "2025-03");
            // The day of publication is over and no approval is given: drafts.
            await serve.UntilAsync($"/api/organisations/{organisation}/periods/2025-03/publication", p => File.Exists(_folder.In("data", "publications", organisation, "2025", "draft", "index.html")));
        }

        (await serve.StopAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_drop_waits_for_its_quiet_period_until_it_is_declared_complete()
    {
        await using var serve = await ServeProcess.StartAsync(_folder.In("data"), null, "--quiet-period", "01:00:00", "--browser", "/no/such/browser");
        _folder.Write("data/extracts/RXX/2025-03/staff.csv", Drop.Staff(20, 4));
        await Task.Delay(TimeSpan.FromSeconds(1.5), TestContext.Current.CancellationToken);
        (await serve.Http.GetAsync("/api/runs/RXX/2025-03", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        _folder.Write("data/extracts/RXX/2025-03/complete.json", "{}");
        (await serve.UntilCompletedAsync("RXX", "2025-03")).GetProperty("files").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_is_still_being_written_is_not_read()
    {
        await using var serve = await ServeProcess.StartAsync(_folder.In("data"), null, NoDocuments);
        var text = Drop.Staff(400, 4);
        var file = _folder.Write("data/extracts/RXX/2025-03/staff.csv", "");
        await using (var stream = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.ReadWrite))
        {
            foreach (var part in System.Text.Encoding.UTF8.GetBytes(text).Chunk(1_000))
            {
                await stream.WriteAsync(part, TestContext.Current.CancellationToken);
                await stream.FlushAsync(TestContext.Current.CancellationToken);
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
        }

        var run = await serve.UntilCompletedAsync("RXX", "2025-03");
        run.GetProperty("rows").GetInt64().ShouldBe(400);
        run.GetProperty("generation").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Without_a_key_nothing_is_told_and_the_viewers_key_changes_nothing()
    {
        await using var serve = await ServeProcess.StartAsync(_folder.In("data"), null, NoDocuments);
        using var nobody = new HttpClient { BaseAddress = serve.Http.BaseAddress };
        (await nobody.GetAsync("/", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await nobody.GetAsync("/api/health", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var path in new[] { "/api/runs", "/api/organisations", "/api/extracts", "/API/runs", "/api/nothing" })
        {
            var refused = await nobody.GetAsync(path, TestContext.Current.CancellationToken);
            refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, path);
            (await refused.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("status").GetInt32().ShouldBe(401);
        }

        (await nobody.GetAsync($"/api/runs?code={serve.Viewer}", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await nobody.PostAsync($"/api/runs?code={serve.Viewer}", JsonContent.Create(new { organisation = "RXX" }), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await nobody.GetAsync($"/api/runs?code={serve.Viewer}x", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var stored = await File.ReadAllBytesAsync(_folder.In("data", "state", "state.db"), TestContext.Current.CancellationToken);
        System.Text.Encoding.Latin1.GetString(stored).ShouldNotContain(serve.Operator!);
    }

    [Fact]
    public async Task A_second_process_on_the_same_folder_and_a_port_that_is_taken_are_refused_in_one_line()
    {
        await using var serve = await ServeProcess.StartAsync(_folder.In("data"), null, NoDocuments);
        var same = await WresProcess.RunAsync("serve", "--data", _folder.In("data"), "--port", "0");
        (same.ExitCode, same.Error.Trim().Split('\n').Length).ShouldBe((2, 1), same.Error);
        same.Error.ShouldContain("Another process serves");
        var taken = await WresProcess.RunAsync("serve", "--data", _folder.In("other"), "--port", serve.Http.BaseAddress!.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        taken.ExitCode.ShouldBe(2, taken.Error);
        taken.Error.ShouldContain("is taken");
    }

    [Theory]
    [InlineData("--quiet-period", "soon")]
    [InlineData("--listen", "everywhere")]
    [InlineData("--port", "70000")]
    [InlineData("--settings", "/no/such/folder")]
    public async Task An_argument_that_can_not_be_used_is_named(string option, string value)
    {
        var finished = await WresProcess.RunAsync("serve", "--data", _folder.In("data"), option, value);
        finished.ExitCode.ShouldBe(2);
        finished.Error.ShouldContain(option);
    }

    public void Dispose() => _folder.Dispose();
}

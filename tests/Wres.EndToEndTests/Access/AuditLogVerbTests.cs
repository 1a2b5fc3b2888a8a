using System.Net.Http.Json;
using System.Text.Json;
using Wres.EndToEndTests.Serve;
using Wres.Functions.Serve;
using Wres.Pipeline.Trail;
using Wres.Storage.Embedded;

namespace Wres.EndToEndTests.Access;

/// <summary>What a real run, a change over the API and a key leave in the audit log, and that the verb notices tampering.</summary>
public sealed class AuditLogVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task The_log_says_who_did_what_and_what_went_in_and_came_out_and_tampering_is_found()
    {
        await RunAsync();
        var entries = await ListAsync();
        var text = string.Join('\n', entries);
        entries.Select(e => e.GetProperty("event").GetProperty("what").GetString()).ShouldBe(
            ["key-created", "key-created", "run-started", "inputs-validated", "results-written", "run-completed", "api-change-asked", "api-change-answered"],
            ignoreOrder: true, customMessage: text);
        var input = Event(entries, "inputs-validated").GetProperty("inputs")[0];
        input.GetProperty("sha256").GetString().ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(_folder.In("data", "extracts", "RXX", "2025-03", "staff.csv")))));
        input.GetProperty("rows").GetInt64().ShouldBe(40);
        Event(entries, "results-written").GetProperty("facts").GetProperty("indicators.json").GetString().ShouldBe(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(_folder.In("data", "results", "RXX", "2025-03", "indicators.json")))));
        var answered = Event(entries, "api-change-answered");
        answered.GetProperty("who").GetString().ShouldBe("operator");
        answered.GetProperty("facts").GetProperty("operation").GetString().ShouldBe("rewindRun");
        answered.GetProperty("facts").GetProperty("status").GetString().ShouldBe("409");

        var good = await VerifyAsync();
        good.ExitCode.ShouldBe(0, good.Output);
        good.Output.ShouldContain("1 anchors in run.json files compared");
        await TamperAsync();
        var bad = await VerifyAsync();
        (bad.ExitCode, bad.Output.Contains("entry-changed: entry 4", StringComparison.Ordinal)).ShouldBe((1, true), bad.Output);
    }

    public void Dispose() => _folder.Dispose();

    private async Task RunAsync()
    {
        await using var serve = await ServeProcess.StartAsync(_folder.In("data"), null, "--quiet-period", "00:00:00", "--browser", "/no/such/browser");
        _folder.Write("data/extracts/RXX/2025-03/staff.csv", Drop.Staff(40, 4));
        await serve.UntilCompletedAsync("RXX", "2025-03");
        // Refused, because a run has no step gather to go back to; asked for and answered all the same.
        await serve.Http.PostAsync("/api/runs/RXX/2025-03/rewind", JsonContent.Create(new { step = "gather" }), TestContext.Current.CancellationToken);
        await serve.StopAsync();
    }

    private async Task<List<JsonElement>> ListAsync()
    {
        var listed = await WresProcess.RunAsync("audit-log", "list", "--data", _folder.In("data"));
        listed.ExitCode.ShouldBe(0, listed.Error);
        return [.. listed.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
    }

    private Task<Finished> VerifyAsync() => WresProcess.RunAsync("audit-log", "verify", "--data", _folder.In("data"));

    private async Task TamperAsync()
    {
        using var store = new SqliteStore(new DataFolder(_folder.In("data")).State, TimeProvider.System);
        var row = (await store.FindAsync(AuditLog.Table, "entries", "0000000000000000004", TestContext.Current.CancellationToken))!;
        await store.ReplaceAsync(AuditLog.Table, row, row.Json.Replace("\"RXX\"", "\"RYY\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
    }

    private static JsonElement Event(List<JsonElement> entries, string what) =>
        entries.Select(e => e.GetProperty("event")).Single(e => e.GetProperty("what").GetString() == what);
}

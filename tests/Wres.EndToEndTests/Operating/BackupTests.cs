using System.Globalization;
using System.Text.Json;
using Wres.EndToEndTests.Serve;

namespace Wres.EndToEndTests.Operating;

/// <summary>Backup while drops run, and restore elsewhere.</summary>
public sealed class BackupTests : IDisposable
{
    private const int Drops = 20;
    private static readonly string[] Serving = ["--quiet-period", "00:00:00", "--browser", "/no/such/browser"];
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_backup_while_twenty_drops_run_is_restored_elsewhere_with_every_run_consistent_and_nothing_lost()
    {
        var codes = Enumerable.Range(0, Drops).Select(i => FormattableString.Invariant($"R{i:D2}")).ToList();
        string key;
        await using (var serve = await ServeProcess.StartAsync(_folder.In("data"), null, Serving))
        {
            key = serve.Operator!;
            foreach (var (code, i) in codes.Select((c, i) => (c, i)))
                _folder.Write($"data/extracts/{code}/2025-03/staff.csv", Drop.Staff(100 + i, 4));
            // In the middle of it: some are done, some not begun.
            await serve.UntilAsync("/api/runs", r => r.GetProperty("runs").EnumerateArray().Count(x => x.GetProperty("status").GetString() == "completed") >= 3, TimeSpan.FromMilliseconds(10));
            var backup = await WresProcess.RunAsync("backup", "--data", _folder.In("data"), "--output", _folder.In("backup"));
            backup.ExitCode.ShouldBe(0, backup.Error);
            foreach (var code in codes)
                await serve.UntilCompletedAsync(code, "2025-03");
        }

        var restored = await WresProcess.RunAsync("restore", "--from", _folder.In("backup"), "--data", _folder.In("elsewhere"));
        restored.ExitCode.ShouldBe(0, restored.Error);
        await using (var serve = await ServeProcess.StartAsync(_folder.In("elsewhere"), key, Serving))
        {
            foreach (var (code, i) in codes.Select((c, i) => (c, i)))
            {
                await serve.UntilAsync($"/api/runs/{code}/2025-03", r => r.GetProperty("status").GetString() == "completed" && r.GetProperty("rows").GetInt64() == 100 + i);
                await serve.UntilAsync($"/api/organisations/{code}/periods/2025-03/indicators", r => r.GetProperty("workforce").GetProperty("total").GetInt64() == 100 + i);
            }

            await serve.StopAsync();
        }

        foreach (var code in codes)
            Figures("elsewhere", code).ShouldBe(Figures("data", code), code);
        (await WresProcess.RunAsync("audit-log", "verify", "--data", _folder.In("elsewhere"))).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_backup_that_was_touched_is_not_restored()
    {
        await using (var serve = await ServeProcess.StartAsync(_folder.In("data"), null, Serving))
        {
            _folder.Write("data/extracts/RXX/2025-03/staff.csv", Drop.Staff(20, 4));
            await serve.UntilCompletedAsync("RXX", "2025-03");
            (await WresProcess.RunAsync("backup", "--data", _folder.In("data"), "--output", _folder.In("backup"))).ExitCode.ShouldBe(0);
        }

        await File.AppendAllTextAsync(_folder.In("backup", "results", "RXX", "2025-03", "indicators.json"), " ", TestContext.Current.CancellationToken);
        var refused = await WresProcess.RunAsync("restore", "--from", _folder.In("backup"), "--data", _folder.In("elsewhere"));
        (refused.ExitCode, Directory.Exists(_folder.In("elsewhere"))).ShouldBe((2, false), refused.Error);
        refused.Error.ShouldContain("not the one that was backed up");
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The result without the moment at which it was made.</summary>
    private string Figures(string store, string code)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(_folder.In(store, "results", code, "2025-03", "indicators.json")));
        return string.Join('\n', document.RootElement.EnumerateObject().Where(m => m.Name != "run").Select(m => m.ToString())) + document.RootElement.GetProperty("run").GetProperty("id").GetString();
    }
}

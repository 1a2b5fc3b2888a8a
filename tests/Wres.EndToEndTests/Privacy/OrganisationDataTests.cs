using System.Text.Json;
using Wres.EndToEndTests.Serve;

namespace Wres.EndToEndTests.Privacy;

/// <summary>All of one trust's data, handed over and then erased, beside another trust's that no one touches.</summary>
public sealed class OrganisationDataTests : IDisposable
{
    private const string Gone = "RXX";
    private const string Stays = "RYY";
    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.In("data");

    [Fact]
    public async Task Everything_of_one_organisation_is_exported_then_erased_and_nothing_of_another()
    {
        await using (var serve = await ServeProcess.StartAsync(Data, null, "--quiet-period", "00:00:00", "--browser", "/no/such/browser"))
        {
            foreach (var (code, people) in new[] { (Gone, 60), (Stays, 70) })
            {
                _folder.Write($"data/extracts/{code}/2025-03/staff.csv", Drop.Staff(people, 4));
                // The same bytes from both: an original that the other one still needs.
                _folder.Write($"data/extracts/{code}/2025-03/actions.csv", Drop.Actions);
                await serve.UntilAsync($"/api/runs/{code}/2025-03", r => r.GetProperty("status").GetString() == "completed" && r.GetProperty("files").GetArrayLength() == 2);
            }

            (await ExportAsync("while-served")).ExitCode.ShouldBe(0);
            var refused = await EraseAsync(Gone);
            refused.ExitCode.ShouldBe(2, refused.Output + refused.Error);
            refused.Error.ShouldContain("Stop it first");
            await serve.StopAsync();
        }

        var export = await ExportAsync("export");
        export.ExitCode.ShouldBe(0, export.Error);
        var stored = TemporaryFolder.Hashes(Data);
        var written = TemporaryFolder.Hashes(_folder.In("export"));
        var own = stored.Where(f => f.Key.Split('/') is [not "mail", Gone, ..]).ToDictionary(StringComparer.Ordinal);
        own.Count.ShouldBeGreaterThan(15);
        foreach (var (name, hash) in own)
            written.GetValueOrDefault(name).ShouldBe(hash, name);
        written.Keys.ShouldNotContain(name => name.Contains(Stays, StringComparison.Ordinal));
        written.Values.ShouldContain(stored[$"extracts/{Gone}/2025-03/staff.csv"]);
        using (var manifest = JsonDocument.Parse(await File.ReadAllBytesAsync(_folder.In("export", "manifest.json"), TestContext.Current.CancellationToken)))
        {
            manifest.RootElement.GetProperty("files").EnumerateObject().ToDictionary(f => f.Name, f => f.Value.GetString(), StringComparer.Ordinal)
                .ShouldBe(written.Where(f => f.Key != "manifest.json").ToDictionary(f => f.Key, f => (string?)f.Value, StringComparer.Ordinal), ignoreOrder: true);
        }

        var state = await File.ReadAllTextAsync(_folder.In("export", "state.jsonl"), TestContext.Current.CancellationToken);
        state.ShouldContain($"\"{Gone}\"");
        state.ShouldNotContain(Stays);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(_folder.In("export")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        (await ExportAsync("export")).ExitCode.ShouldBe(2, "a folder that holds something is not written into");

        (await EraseAsync(Stays)).ExitCode.ShouldBe(2, "the code has to be said twice");
        var erased = await EraseAsync(Gone);
        erased.ExitCode.ShouldBe(0, erased.Error);
        var left = TemporaryFolder.Hashes(Data);
        left.Keys.ShouldNotContain(name => name.Split('/').Contains(Gone));
        left.ShouldNotContain(f => f.Value == stored[$"extracts/{Gone}/2025-03/staff.csv"], "its original is gone by its bytes");
        foreach (var (name, hash) in stored.Where(f => f.Key.Split('/').Contains(Stays) || f.Key.StartsWith("originals/", StringComparison.Ordinal) && f.Value != stored[$"extracts/{Gone}/2025-03/staff.csv"]))
            left.GetValueOrDefault(name).ShouldBe(hash, name);
        // The state holds no row of it but the audit log's, which says what was done and when.
        var list = await WresProcess.RunAsync("audit-log", "list", "--data", Data);
        list.Output.ShouldContain("organisation-exported");
        list.Output.ShouldContain("organisation-erased");
        (await WresProcess.RunAsync("audit-log", "verify", "--data", Data)).ExitCode.ShouldBe(0);
        (await ExportAsync("after")).ExitCode.ShouldBe(0);
        (await File.ReadAllTextAsync(_folder.In("after", "state.jsonl"), TestContext.Current.CancellationToken)).ShouldBe("");
    }

    public void Dispose() => _folder.Dispose();

    private Task<Finished> ExportAsync(string to) => WresProcess.RunAsync("export-all", Gone, "--data", Data, "--output", _folder.In(to), "--reason", "asked for by the trust");

    /// <summary>Erases the trust, said once as it is and once as given.</summary>
    private Task<Finished> EraseAsync(string confirm) => WresProcess.RunAsync("erase-organisation", Gone, "--confirm", confirm, "--data", Data, "--reason", "the contract ended");
}

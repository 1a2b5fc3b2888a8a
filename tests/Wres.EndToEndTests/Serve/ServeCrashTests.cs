using System.Globalization;
using System.Text.RegularExpressions;

namespace Wres.EndToEndTests.Serve;

/// <summary>
/// The process is killed, or asked to stop, at random moments while drops of several organisations come and run. Afterwards
/// everything is as if nothing had happened. <c>WRES_KILLS</c> says how often (6 where it is not set).
/// </summary>
public sealed partial class ServeCrashTests(ITestOutputHelper output) : IDisposable
{
    private const int Organisations = 5;
    private static readonly string[] Periods = ["2022-03", "2023-03", "2024-03", "2025-03"];
    private static readonly string[] Options = ["--quiet-period", "00:00:00", "--browser", "/no/such/browser"];
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Killed_at_random_moments_it_ends_as_if_it_had_never_been_killed()
    {
        var kills = int.Parse(Environment.GetEnvironmentVariable("WRES_KILLS") ?? "6", CultureInfo.InvariantCulture);
        var undisturbed = await UndisturbedAsync();
        var random = new Random(20250331);
        var data = _folder.In("disturbed");
        Settings(data);
        var drops = Drops().ToList();
        string? key = null;
        var dropped = 0;
        for (var kill = 0; kill < kills; kill++)
        {
            await using var serve = await ServeProcess.StartAsync(data, key, Options);
            key ??= serve.Operator;
            for (var until = drops.Count * (kill + 1) / kills; dropped < until; dropped++)
            {
                Put(data, drops[dropped]);
                await Task.Delay(random.Next(0, 60), TestContext.Current.CancellationToken);
            }

            await Task.Delay(random.Next(0, 1_500), TestContext.Current.CancellationToken);
            if (random.Next(4) == 0)
                (await serve.StopAsync()).ShouldBe(0);
            else
                await serve.KillAsync();
        }

        await using (var last = await ServeProcess.StartAsync(data, key, Options))
        {
            await EndAsync(last);
            (await last.StopAsync()).ShouldBe(0);
        }

        var after = Snapshot(data);
        output.WriteLine($"{kills} ends, {drops.Count} drops, {after.Count} files compared");
        after.ShouldBe(undisturbed);
        Directory.EnumerateFiles(Path.Combine(data, "work"), "*", SearchOption.AllDirectories).Where(f => !f.Contains("known", StringComparison.Ordinal)).ShouldBeEmpty();
        Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories).Where(f => f.Contains($"{Path.DirectorySeparatorChar}.tmp", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    private async Task<SortedDictionary<string, string>> UndisturbedAsync()
    {
        var data = _folder.In("undisturbed");
        Settings(data);
        await using var serve = await ServeProcess.StartAsync(data, null, Options);
        foreach (var drop in Drops())
            Put(data, drop);
        await EndAsync(serve);
        (await serve.StopAsync()).ShouldBe(0);
        return Snapshot(data);
    }

    /// <summary>Waits until every run is completed, the latest years were compared with all before, and no message is left.</summary>
    private static async Task EndAsync(ServeProcess serve)
    {
        await serve.UntilAsync(
            "/api/runs",
            r => r.GetProperty("runs").GetArrayLength() == Organisations * Periods.Length && r.GetProperty("runs").EnumerateArray().All(x => x.GetProperty("status").GetString() == "completed"));
        await serve.UntilAsync("/api/health", h => h.GetProperty("waiting").GetInt64() == 0);
        await serve.UntilAsync("/api/runs", r => r.GetProperty("runs").EnumerateArray().All(x => x.GetProperty("status").GetString() == "completed"));
    }

    private static IEnumerable<(string Name, string Text)> Drops()
    {
        for (var organisation = 0; organisation < Organisations; organisation++)
        {
            for (var period = 0; period < Periods.Length; period++)
                yield return ($"RX{organisation}/{Periods[period]}/staff.csv", Drop.Staff(120 + (organisation * 10), 3 + period));
        }
    }

    private static void Settings(string data)
    {
        Directory.CreateDirectory(Path.Combine(data, "settings"));
        File.WriteAllText(Path.Combine(data, "settings", "organisation.json"), """{ "mail": { "steeringGroup": ["edi@example.nhs.uk"], "dataContacts": ["data@example.nhs.uk"] } }""");
    }

    private static void Put(string data, (string Name, string Text) drop)
    {
        var file = Path.Combine(data, "extracts", drop.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, drop.Text);
    }

    /// <summary>
    /// Results by name and hash, times blanked out. Of e-mails, that each of those of an undisturbed end was sent, and none of a
    /// failure: which years were compared before an earlier one came depends on the moment, so one may be told more often.
    /// </summary>
    private static SortedDictionary<string, string> Snapshot(string data)
    {
        var files = TemporaryFolder.Hashes(Path.Combine(data, "results"));
        foreach (var name in files.Keys.ToList())
        {
            if (name.EndsWith("run.json", StringComparison.Ordinal))
                files[name] = "there";
            else if (name.EndsWith("indicators.json", StringComparison.Ordinal))
                files[name] = Time().Replace(File.ReadAllText(Path.Combine(data, "results", name)), "\"at\": \"\"");
        }

        var mails = Directory.GetFiles(Path.Combine(data, "mail")).Select(f => Path.GetFileName(f)).ToList();
        mails.ShouldNotContain(m => m.Contains("-failed", StringComparison.Ordinal));
        foreach (var run in mails.Where(m => m.EndsWith("-finished.eml", StringComparison.Ordinal)).Select(m => string.Join('-', m.Split('-')[..3])).Distinct())
            files["mail " + run] = "sent";
        return files;
    }

    [GeneratedRegex("\"at\": \"[^\"]*\"", RegexOptions.None, 1000)]
    private static partial Regex Time();
}

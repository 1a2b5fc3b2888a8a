using System.Diagnostics;
using Wres.Domain;
using Wres.Endurance.Crash;
using Wres.Endurance.Victim;
using Wres.Pipeline.Mail;
using Wres.Pipeline.Ports;
using Wres.Pipeline.SignOff;
using Wres.Pipeline.Trail;

namespace Wres.Endurance.Publish;

/// <summary>
/// Publications with the real browser by processes that die: at a named moment by themselves, or killed from outside at a random
/// one. Each time a later process finishes; then folder, record and e-mails are those of an undisturbed publication.
/// </summary>
internal sealed class PublishTrial(string folder, Func<string>? newAccount, Random random, Action<string> say)
{
    private const string Told = "RXX-2025-03-version-1-published";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private SortedDictionary<string, string> _undisturbed = [];
    private TimeSpan _life;

    public List<string> Faults { get; } = [];

    /// <summary>The names of all moments that an undisturbed publication passes.</summary>
    public IReadOnlyList<string> Moments { get; private set; } = [];

    /// <summary>Processes that died with work left.</summary>
    public int Deaths { get; private set; }

    /// <summary>Publishes undisturbed, twice: what comes out is the measure, and must not differ by itself.</summary>
    public async Task PrepareAsync(CancellationToken ct)
    {
        using var world = await SeededAsync(ct);
        var record = Path.Combine(folder, "moments.txt");
        var clock = Stopwatch.StartNew();
        await LiveAsync(world, record, ct);
        _life = clock.Elapsed;
        _undisturbed = await SeenAsync(world, ct);
        Moments = [.. (await File.ReadAllLinesAsync(record, ct)).Order(StringComparer.Ordinal)];
        foreach (var name in new[] { "publications/RXX/2025/version-1/report.pdf", "publications/RXX/2025/manifest.json", $"mail/{Told}" })
        {
            if (!_undisturbed.ContainsKey(name))
                Faults.Add($"undisturbed: {name} is not there");
        }

        await RoundAsync("undisturbed", (_, _) => Task.CompletedTask, ct);
    }

    /// <summary>Dies at each of the moments.</summary>
    public async Task MomentsAsync(IEnumerable<string> moments, CancellationToken ct)
    {
        foreach (var moment in moments)
            await RoundAsync(moment, async (world, ct2) =>
            {
                await using var victim = await VictimProcess.StartAsync(Options(world) with { DieAt = [moment] }, world.Connection, ct2);
                if (await victim.EndedAsync(Patience, ct2))
                    Deaths++;
                else
                    Faults.Add($"{moment}: never came to it");
            }, ct);
    }

    /// <summary>Is killed from outside so many times, at any moment of a publication's whole time.</summary>
    public async Task RandomAsync(int kills, CancellationToken ct)
    {
        for (var i = 0; i < kills; i++)
        {
            var after = _life * random.NextDouble();
            await RoundAsync(FormattableString.Invariant($"killed after {after.TotalSeconds:0.0} s"), async (world, ct2) =>
            {
                await using var victim = await VictimProcess.StartAsync(Options(world), world.Connection, ct2);
                await Task.Delay(after, ct2);
                await victim.KillAsync();
                Deaths++;
            }, ct);
        }
    }

    private async Task RoundAsync(string name, Func<World, CancellationToken, Task> dieAsync, CancellationToken ct)
    {
        using var world = await SeededAsync(ct);
        var clock = Stopwatch.StartNew();
        await dieAsync(world, ct);
        await LiveAsync(world, null, ct);
        // A half-written file of the dead process is swept by the next start.
        await using (await VictimProcess.StartAsync(Options(world), world.Connection, ct))
        {
        }

        var seen = await SeenAsync(world, ct);
        var faults = _undisturbed.Keys.Union(seen.Keys, StringComparer.Ordinal)
            .Where(key => _undisturbed.GetValueOrDefault(key) != seen.GetValueOrDefault(key))
            .Select(key => $"{key}: {(seen.ContainsKey(key) ? _undisturbed.ContainsKey(key) ? "is another" : "should not be there" : "is not there")}")
            .Concat((await AuditVerification.VerifyAsync(world.Parts.Tables, [], ct)).Findings.Select(f => $"audit log: {f}"))
            .Concat(Left(world))
            .ToList();
        Faults.AddRange(faults.Select(f => $"{name}: {f}"));
        say(FormattableString.Invariant($"{name}: {clock.Elapsed.TotalSeconds:0} s, {faults.Count} faults"));
        if (faults.Count == 0)
            Directory.Delete(world.Data, recursive: true);
    }

    /// <summary>A process that lives until the publication is there and everyone was told.</summary>
    private async Task LiveAsync(World world, string? record, CancellationToken ct)
    {
        await using var victim = await VictimProcess.StartAsync(Options(world) with { Record = record }, world.Connection, ct);
        var clock = Stopwatch.StartNew();
        while (!await IsToldAsync(world, ct))
        {
            if (clock.Elapsed > Patience || victim.IsOver)
            {
                Faults.Add($"{world.Data}: never published{(victim.IsOver ? ", and the process ended by itself" : "")}: {victim.Errors[..Math.Min(2_000, victim.Errors.Length)]}");
                return;
            }

            await Task.Delay(100, ct);
        }
    }

    /// <summary>A store with a run's results, and from now on the settings by which publication is due.</summary>
    private async Task<World> SeededAsync(CancellationToken ct)
    {
        var world = World.Open(Path.Combine(folder, Guid.NewGuid().ToString("N")[..8]), newAccount?.Invoke());
        await SettleAsync(world, automatic: false, ct);
        await world.DropAsync(new Drop("RXX/2025-03/staff.csv", Drop.Staff(300, 5)), ct);
        await using (var victim = await VictimProcess.StartAsync(world.Victim(), world.Connection, ct))
        {
            var clock = Stopwatch.StartNew();
            while (!await world.IsDoneAsync(1, ct) && clock.Elapsed < Patience && !victim.IsOver)
                await Task.Delay(50, ct);
        }

        await SettleAsync(world, automatic: true, ct);
        return world;
    }

    private static Task SettleAsync(World world, bool automatic, CancellationToken ct)
    {
        var settings = Path.Combine(world.Data, "settings", "RXX");
        Directory.CreateDirectory(settings);
        return File.WriteAllTextAsync(Path.Combine(settings, "organisation.json"), $$"""
            { "name": "Example Trust", "mail": { "steeringGroup": ["group@example.nhs.uk"] }, "publication": { "automatic": {{(automatic ? "true" : "false")}} },
              "years": { "2025": { "signOff": { "given": [ { "stage": "data-signed-off", "by": "Head of information", "on": "2025-05-20" }, { "stage": "board-approved", "by": "Trust Board", "on": "2025-09-10" } ] } } } }
            """, ct);
    }

    private static VictimOptions Options(World world) => world.Victim() with { Prints = true };

    private static async Task<bool> IsToldAsync(World world, CancellationToken ct)
    {
        var mails = await world.MailsAsync(ct);
        if (mails.Any(m => m.Status == MailStatus.Queued) || !mails.Any(m => m is { Key: Told, Status: MailStatus.Sent }))
            return false;
        var record = await new GovernanceShelf(world.Parts.Blobs).ReadAsync(OrganisationCode.Parse("RXX"), ReportingPeriod.Parse("2025-03"), ct);
        return record.Latest is { Told: true };
    }

    /// <summary>The published folder and the record by name with their hashes, and the e-mails with their text.</summary>
    private static async Task<SortedDictionary<string, string>> SeenAsync(World world, CancellationToken ct)
    {
        var seen = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var container in new[] { Containers.Publications, Containers.Governance })
        {
            await foreach (var blob in world.Parts.Blobs.ListAsync(container, "", ct))
                seen[blob.Path.ToString()] = BlobBytes.Sha256((await world.Parts.Blobs.ReadAsync(blob.Path, ct))!);
        }

        foreach (var file in Directory.EnumerateFileSystemEntries(Path.Combine(world.Data, "mail")))
            seen["mail/" + Path.GetFileNameWithoutExtension(file)] = Directory.Exists(file) ? "left behind" : Evidence.WithoutTimes(await File.ReadAllTextAsync(file, ct));
        foreach (var mail in await world.MailsAsync(ct))
            seen["outbox/" + mail.Key] = mail.Status.ToString();

        return seen;
    }

    private static IEnumerable<string> Left(World world) => world.Connection is not null ? [] :
        Directory.EnumerateFiles(world.Data, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(world.Data, f)).Where(f => f.Contains(".tmp", StringComparison.Ordinal)).Select(f => $"left behind: {f}");
}

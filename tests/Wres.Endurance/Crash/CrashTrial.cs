using System.Diagnostics;
using Wres.Endurance.Victim;
using Wres.Pipeline.Runs;

namespace Wres.Endurance.Crash;

/// <summary>
/// Rounds of the twenty drops on a fresh store each, with processes that die: killed from outside at random moments, or by
/// themselves at a named moment. After each round the store is held against an undisturbed one.
/// </summary>
internal sealed class CrashTrial(string folder, Func<string>? newAccount, int rows, Random random, Action<string> say)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    /// <summary>So many moments are offered to a life: with more, early ones would be taken first and the late ones never in one round.</summary>
    private const int MostOffered = 12;
    private Evidence? _undisturbed;
    private int _rounds;
    private TimeSpan _wholeLife;

    /// <summary>Kills from outside that hit a process with work left.</summary>
    public List<Kill> Kills { get; } = [];

    public int Rounds => _rounds;

    /// <summary>Calls to a store that were made to fail.</summary>
    public int MadeToFail { get; private set; }

    /// <summary>Calls to a store that were made to wait.</summary>
    public int MadeToWait { get; private set; }

    public List<string> Faults { get; } = [];

    /// <summary>The names of all moments that an undisturbed life passes.</summary>
    public IReadOnlyList<string> Moments { get; private set; } = [];

    /// <summary>Lives undisturbed once, year by year, and keeps what came out as the measure of all rounds.</summary>
    public async Task PrepareAsync(CancellationToken ct)
    {
        using var world = NewWorld();
        var record = Path.Combine(folder, "moments.txt");
        await using var victim = await VictimProcess.StartAsync(world.Victim() with { Record = record }, world.Connection, ct);
        var clock = Stopwatch.StartNew();
        var drops = Drop.Twenty(rows);
        foreach (var year in drops.GroupBy(d => d.Name.Split('/')[1]).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            foreach (var drop in year)
                await world.DropAsync(drop, ct);
            await DoneAsync(world, drops.Where(d => string.CompareOrdinal(d.Name.Split('/')[1], year.Key) <= 0).DistinctBy(d => d.Name[..d.Name.LastIndexOf('/')]).Count(), victim, ct);
        }

        await victim.KillAsync();
        _wholeLife = clock.Elapsed;
        _undisturbed = await Evidence.GatherAsync(world, ct);
        Moments = [.. (await File.ReadAllLinesAsync(record, ct)).Order(StringComparer.Ordinal)];
        Faults.AddRange((await Verdict.FaultsAsync(world, _undisturbed, ct)).Select(f => $"undisturbed: {f}"));
    }

    /// <summary>Kills at random moments until that many hit, in as many rounds as it takes.</summary>
    public async Task RandomAsync(int kills, CancellationToken ct)
    {
        while (Kills.Count < kills)
            await RoundAsync(async (world, ct2) =>
            {
                if (Kills.Count >= kills)
                    return null;
                var age = NextAge();
                var victim = await VictimProcess.StartAsync(world.Victim(), world.Connection, ct2);
                await Task.Delay(age, ct2);
                await victim.KillAsync();
                if (!await world.IsDoneAsync(Drop.Runs, ct2))
                    Kills.Add(new Kill(age, (await world.RunsAsync(ct2)).Count(r => r.Status == RunStatus.Completed)));
                return victim;
            }, ct);
    }

    /// <summary>
    /// Any age up to that at which an undisturbed process has done all the work; two of three times within the first fifth, so that a
    /// round takes several lives and each begins on what another left.
    /// </summary>
    private TimeSpan NextAge() => _wholeLife * random.NextDouble() / (random.Next(3) == 0 ? 1 : 5);

    /// <summary>Dies at each of the moments, some of which are offered to each life; those that a round did not come to are left for the next.</summary>
    public async Task MomentsAsync(IEnumerable<string> moments, CancellationToken ct)
    {
        var left = moments.ToHashSet(StringComparer.Ordinal);
        for (var barren = 0; left.Count > 0;)
        {
            var before = left.Count;
            await RoundAsync((world, ct2) => DieAtOneAsync(world, left, barren == 0 ? random.Next(1, 3) : 1, ct2), ct);
            barren = left.Count == before ? barren + 1 : 0;
            if (barren > 2)
            {
                Faults.Add($"never came to: {string.Join("; ", left)}");
                return;
            }
        }
    }

    private async Task<VictimProcess?> DieAtOneAsync(World world, HashSet<string> left, int occurrence, CancellationToken ct)
    {
        if (left.Count == 0)
            return null;
        var offered = left.OrderBy(_ => random.Next()).Take(MostOffered).ToList();
        var note = Path.Combine(folder, "died");
        File.Delete(note);
        var victim = await VictimProcess.StartAsync(world.Victim() with { DieAt = offered, Occurrence = occurrence, Note = note }, world.Connection, ct);
        var waited = Stopwatch.StartNew();
        while (!victim.IsOver && !await world.IsDoneAsync(Drop.Runs, ct) && waited.Elapsed < Patience)
            await victim.EndedAsync(TimeSpan.FromMilliseconds(100), ct);
        await victim.KillAsync();
        if (File.Exists(note))
            left.Remove(await File.ReadAllTextAsync(note, ct));
        else if (!await world.IsDoneAsync(Drop.Runs, ct))
            Faults.Add($"{world.Data}: ended by itself: {victim.Errors[..Math.Min(2_000, victim.Errors.Length)]}");
        return victim;
    }

    /// <summary>A round that nobody kills, over stores that are slow, fail, and bring messages twice and late.</summary>
    public Task UnsteadyAsync(int weather, CancellationToken ct) => RoundAsync(async (world, ct2) =>
    {
        var victim = await VictimProcess.StartAsync(world.Victim() with { Weather = weather }, world.Connection, ct2);
        await DoneAsync(world, Drop.Runs, victim, ct2);
        var (failed, slow) = await victim.EndAsync(ct2);
        (MadeToFail, MadeToWait) = (MadeToFail + failed, MadeToWait + slow);
        return victim;
    }, ct, failuresExpected: true);

    private async Task RoundAsync(Func<World, CancellationToken, Task<VictimProcess?>> liveAndDieAsync, CancellationToken ct, bool failuresExpected = false)
    {
        using var world = NewWorld();
        var number = ++_rounds;
        var clock = Stopwatch.StartNew();
        var dropping = DropAsync(world, ct);
        var lives = 0;
        while (!(dropping.IsCompleted && await world.IsDoneAsync(Drop.Runs, ct)))
        {
            if (await liveAndDieAsync(world, ct) is not { } victim)
                break;
            await victim.DisposeAsync();
            lives++;
        }

        await dropping;
        await using (var last = await VictimProcess.StartAsync(world.Victim(), world.Connection, ct))
        {
            await DoneAsync(world, Drop.Runs, last, ct);
            await last.KillAsync();
        }

        // A half-written file is swept by the next start; a store of files is started once more before it is looked at.
        if (world.Connection is null)
        {
            await using var sweeper = await VictimProcess.StartAsync(world.Victim(), null, ct);
            await sweeper.KillAsync();
        }

        var faults = await Verdict.FaultsAsync(world, _undisturbed!, ct, failuresExpected);
        Faults.AddRange(faults.Select(f => $"round {number}: {f}"));
        say(FormattableString.Invariant($"round {number}: {lives} processes died, {clock.Elapsed.TotalSeconds:0} s, {faults.Count} faults"));
        if (faults.Count == 0)
            Directory.Delete(world.Data, recursive: true);
    }

    private async Task DropAsync(World world, CancellationToken ct)
    {
        foreach (var drop in Drop.Twenty(rows))
        {
            await world.DropAsync(drop, ct);
            await Task.Delay(random.Next(0, 250), ct);
        }
    }

    private async Task DoneAsync(World world, int runs, VictimProcess victim, CancellationToken ct)
    {
        var waited = Stopwatch.StartNew();
        while (!await world.IsDoneAsync(runs, ct))
        {
            if (waited.Elapsed > Patience || victim.IsOver)
            {
                var states = (await world.RunsAsync(ct)).Where(s => !s.IsOver || s.Earlier.Count == 0).Select(s => $"{s.Organisation} {s.Period} {s.Generation} {s.Status} {s.Step}");
                Faults.Add($"{world.Data}: never done{(victim.IsOver ? ", and the process ended by itself" : "")}, {await world.Parts.Queue.CountAsync(StepMessage.Queue, ct)} messages left: {string.Join("; ", states)}; {victim.Errors[..Math.Min(2_000, victim.Errors.Length)]}");
                return;
            }

            await Task.Delay(100, ct);
        }
    }

    private World NewWorld() => World.Open(Path.Combine(folder, Guid.NewGuid().ToString("N")[..8]), newAccount?.Invoke());
}

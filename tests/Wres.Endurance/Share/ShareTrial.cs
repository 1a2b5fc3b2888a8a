using System.Diagnostics;
using Wres.Endurance.Crash;
using Wres.Endurance.Victim;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;

namespace Wres.Endurance.Share;

/// <summary>Several processes share the drops of many organisations on one account; afterwards each ran once.</summary>
internal sealed class ShareTrial(string folder, Func<string> newAccount, int organisations, int rows)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    /// <summary>Time from the start of the processes until every run is completed and no message is left; faults found.</summary>
    public async Task<(TimeSpan Took, IReadOnlyList<string> Faults)> RunAsync(int processes, CancellationToken ct)
    {
        using var world = World.Open(Path.Combine(folder, Guid.NewGuid().ToString("N")[..8]), newAccount());
        for (var i = 0; i < organisations; i++)
            await world.DropAsync(new Drop(FormattableString.Invariant($"R{i:000}/2025-03/staff.csv"), Drop.Staff(rows, 3 + (i % 7))), ct);
        var clock = Stopwatch.StartNew();
        var victims = await Task.WhenAll(Enumerable.Range(0, processes).Select(_ => VictimProcess.StartAsync(world.Victim() with { HideFor = TimeSpan.FromSeconds(30) }, world.Connection, ct)));
        try
        {
            while (!await world.IsDoneAsync(organisations, ct) && clock.Elapsed < Patience)
                await Task.Delay(500, ct);
            var took = clock.Elapsed;
            return (took, await FaultsAsync(world, ct));
        }
        finally
        {
            foreach (var victim in victims)
                await victim.DisposeAsync();
        }
    }

    private async Task<IReadOnlyList<string>> FaultsAsync(World world, CancellationToken ct)
    {
        var faults = new List<string>();
        var runs = await world.RunsAsync(ct);
        if (runs.Count != organisations)
            faults.Add($"{runs.Count} runs instead of {organisations}");
        foreach (var run in runs)
        {
            var name = $"{run.Organisation} {run.Period}";
            if (run is not { Status: RunStatus.Completed, Generation: 1 })
                faults.Add($"{name} is {run.Status} in generation {run.Generation}: {run.Error}");
            var history = await new RunHistory(world.Parts).ListAsync(run.Organisation, run.Period, ct);
            faults.AddRange(history.Where(e => e.Kind == RunEventKind.StepFinished).GroupBy(e => e.Step).Where(g => g.Count() > 1).Select(g => $"{name}: {g.Key} was finished {g.Count()} times"));
            if (history.Count(e => e.Kind == RunEventKind.Completed) != 1)
                faults.Add($"{name} did not complete just once");
            if (await world.Parts.Blobs.FindAsync(new BlobPath(Containers.Results, $"{run.Organisation}/{run.Period}/indicators.json"), ct) is null)
                faults.Add($"{name} has no result");
        }

        var mails = Directory.EnumerateFiles(Path.Combine(world.Data, "mail"), "*-finished.eml").Count();
        if (mails != organisations)
            faults.Add($"{mails} e-mails of results instead of {organisations}");
        if (await world.Parts.Queue.CountAsync(StepMessage.PoisonQueue, ct) > 0)
            faults.Add("messages were given up");
        return faults;
    }
}

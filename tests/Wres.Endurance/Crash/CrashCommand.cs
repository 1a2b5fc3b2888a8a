using System.Diagnostics;
using Wres.TestKit.Azurite;

namespace Wres.Endurance.Crash;

/// <summary><c>crash</c>: the long form; exit code 1 where a fault was found.</summary>
internal static class CrashCommand
{
    public static async Task<int> RunAsync(int kills, string stores, int seed, bool named)
    {
        var faults = 0;
        foreach (var store in stores.Split(','))
        {
            var clock = Stopwatch.StartNew();
            var folder = Directory.CreateTempSubdirectory("wres-crash-").FullName;
            await using var azurite = store == "azure" ? await AzuriteProcess.StartAsync() : null;
            var trial = new CrashTrial(folder, azurite is null ? null : azurite.NewAccount, 400, new Random(seed), Console.WriteLine);
            await trial.PrepareAsync(CancellationToken.None);
            IReadOnlyList<string> moments = named ? trial.Moments : [];
            await trial.MomentsAsync(moments, CancellationToken.None);
            await trial.RandomAsync(kills, CancellationToken.None);
            Console.WriteLine(FormattableString.Invariant(
                $"{store}: {moments.Count} named moments, {trial.Kills.Count} kills at random moments, {trial.Rounds} rounds of {Drop.Runs} drops, {trial.Faults.Count} faults, {clock.Elapsed.TotalMinutes:0.0} min"));
            Console.WriteLine($"  kills by age of the process: {Kill.Spread(trial.Kills, k => k.Age.TotalSeconds)} s; by runs of {Drop.Runs} completed: {Kill.Spread(trial.Kills, k => k.Completed)}");
            foreach (var fault in trial.Faults)
                Console.WriteLine($"  {fault}");
            faults += trial.Faults.Count;
            if (trial.Faults.Count == 0)
                Directory.Delete(folder, recursive: true);
        }

        return faults == 0 ? 0 : 1;
    }
}

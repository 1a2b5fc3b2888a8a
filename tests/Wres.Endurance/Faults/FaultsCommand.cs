using System.Diagnostics;
using Wres.Endurance.Crash;
using Wres.TestKit.Azurite;

namespace Wres.Endurance.Faults;

/// <summary><c>faults</c>: the drops of the crash trial over stores that are slow, fail and send messages twice; exit code 1 where a fault of ours was found.</summary>
internal static class FaultsCommand
{
    public static async Task<int> RunAsync(int rounds, string stores, int seed)
    {
        var faults = 0;
        foreach (var store in stores.Split(','))
        {
            var clock = Stopwatch.StartNew();
            var folder = Directory.CreateTempSubdirectory("wres-faults-").FullName;
            await using var azurite = store == "azure" ? await AzuriteProcess.StartAsync() : null;
            var trial = new CrashTrial(folder, azurite is null ? null : azurite.NewAccount, 400, new Random(seed), Console.WriteLine);
            await trial.PrepareAsync(CancellationToken.None);
            for (var round = 0; round < rounds; round++)
                await trial.UnsteadyAsync(seed + round, CancellationToken.None);
            Console.WriteLine(FormattableString.Invariant(
                $"{store}: {rounds} rounds of {Drop.Runs} drops over an unsteady store ({trial.MadeToFail} calls made to fail, {trial.MadeToWait} to wait), {trial.Faults.Count} faults, {clock.Elapsed.TotalMinutes:0.0} min"));
            foreach (var fault in trial.Faults)
                Console.WriteLine($"  {fault}");
            faults += trial.Faults.Count;
            if (trial.Faults.Count == 0)
                Directory.Delete(folder, recursive: true);
        }

        return faults == 0 ? 0 : 1;
    }
}

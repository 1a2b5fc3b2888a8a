using System.Diagnostics;
using Wres.TestKit.Azurite;

namespace Wres.Endurance.Publish;

/// <summary><c>publish</c>: the long form; exit code 1 where a fault was found.</summary>
internal static class PublishCommand
{
    public static async Task<int> RunAsync(int kills, string stores, int seed)
    {
        var faults = 0;
        foreach (var store in stores.Split(','))
        {
            var clock = Stopwatch.StartNew();
            var folder = Directory.CreateTempSubdirectory("wres-publish-").FullName;
            await using var azurite = store == "azure" ? await AzuriteProcess.StartAsync() : null;
            var trial = new PublishTrial(folder, azurite is null ? null : azurite.NewAccount, new Random(seed), Console.WriteLine);
            await trial.PrepareAsync(CancellationToken.None);
            await trial.MomentsAsync(trial.Moments, CancellationToken.None);
            await trial.RandomAsync(kills, CancellationToken.None);
            Console.WriteLine(FormattableString.Invariant(
                $"{store}: {trial.Moments.Count} named moments and {kills} random ones, {trial.Deaths} processes died, {trial.Faults.Count} faults, {clock.Elapsed.TotalMinutes:0.0} min"));
            foreach (var fault in trial.Faults)
                Console.WriteLine($"  {fault}");
            faults += trial.Faults.Count;
            if (trial.Faults.Count == 0)
                Directory.Delete(folder, recursive: true);
        }

        return faults == 0 ? 0 : 1;
    }
}

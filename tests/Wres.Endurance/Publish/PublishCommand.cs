namespace Wres.Endurance.Publish;

/// <summary><c>publish</c>: the long form; exit code 1 where a fault was found.</summary>
internal static class PublishCommand
{
    public static Task<int> RunAsync(int kills, string stores, int seed) => StoreTrials.RunAsync("publish", stores, async (folder, newAccount) =>
    {
        var trial = new PublishTrial(folder, newAccount, new Random(seed), Console.WriteLine);
        await trial.PrepareAsync(CancellationToken.None);
        await trial.MomentsAsync(trial.Moments, CancellationToken.None);
        await trial.RandomAsync(kills, CancellationToken.None);
        return new TrialEnd($"{trial.Moments.Count} named moments and {kills} random ones, {trial.Deaths} processes died", trial.Faults);
    });
}

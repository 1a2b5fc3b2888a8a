namespace Wres.Endurance.Crash;

/// <summary><c>crash</c>: the long form; exit code 1 where a fault was found.</summary>
internal static class CrashCommand
{
    /// <summary>Staff rows of a drop in the long trials.</summary>
    public const int Rows = 400;

    public static Task<int> RunAsync(int kills, string stores, int seed, bool named) => StoreTrials.RunAsync("crash", stores, async (folder, newAccount) =>
    {
        var trial = new CrashTrial(folder, newAccount, Rows, new Random(seed), Console.WriteLine);
        await trial.PrepareAsync(CancellationToken.None);
        IReadOnlyList<string> moments = named ? trial.Moments : [];
        await trial.MomentsAsync(moments, CancellationToken.None);
        await trial.RandomAsync(kills, CancellationToken.None);
        return new TrialEnd(
            $"{moments.Count} named moments, {trial.Kills.Count} kills at random moments, {trial.Rounds} rounds of {Drop.Runs} drops", trial.Faults,
            $"kills by age of the process: {Kill.Spread(trial.Kills, k => k.Age.TotalSeconds)} s; by runs of {Drop.Runs} completed: {Kill.Spread(trial.Kills, k => k.Completed)}");
    });
}

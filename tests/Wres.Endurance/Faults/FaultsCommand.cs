using Wres.Endurance.Crash;

namespace Wres.Endurance.Faults;

/// <summary><c>faults</c>: the drops of the crash trial over stores that are slow, fail and send messages twice; exit code 1 where a fault of ours was found.</summary>
internal static class FaultsCommand
{
    public static Task<int> RunAsync(int rounds, string stores, int seed) => StoreTrials.RunAsync("faults", stores, async (folder, newAccount) =>
    {
        var trial = new CrashTrial(folder, newAccount, CrashCommand.Rows, new Random(seed), Console.WriteLine);
        await trial.PrepareAsync(CancellationToken.None);
        for (var round = 0; round < rounds; round++)
            await trial.UnsteadyAsync(seed + round, CancellationToken.None);
        return new TrialEnd($"{rounds} rounds of {Drop.Runs} drops over an unsteady store ({trial.MadeToFail} calls made to fail, {trial.MadeToWait} to wait)", trial.Faults);
    });
}

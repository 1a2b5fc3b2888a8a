using Wres.TestKit.Azurite;

namespace Wres.Endurance.Share;

/// <summary><c>share</c>: one process and then several over the same drops; exit code 1 where a fault was found.</summary>
internal static class ShareCommand
{
    public static async Task<int> RunAsync(int organisations, int processes, int rows)
    {
        var folder = Directory.CreateTempSubdirectory("wres-share-").FullName;
        await using var azurite = await AzuriteProcess.StartAsync();
        var trial = new ShareTrial(folder, azurite.NewAccount, organisations, rows);
        var (alone, aloneFaults) = await trial.RunAsync(1, CancellationToken.None);
        var (together, togetherFaults) = await trial.RunAsync(processes, CancellationToken.None);
        Console.WriteLine(FormattableString.Invariant(
            $"{organisations} organisations of {rows} staff rows, {Environment.ProcessorCount} processors: 1 process {alone.TotalSeconds:0.0} s, {processes} processes {together.TotalSeconds:0.0} s, speed-up {alone / together:0.00}; {aloneFaults.Count + togetherFaults.Count} faults"));
        foreach (var fault in aloneFaults.Concat(togetherFaults).Take(50))
            Console.WriteLine($"  {fault}");
        Directory.Delete(folder, recursive: true);
        return aloneFaults.Count + togetherFaults.Count == 0 ? 0 : 1;
    }
}

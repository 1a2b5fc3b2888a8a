using Wres.TestKit.Azurite;

namespace Wres.Endurance.Share;

/// <summary><c>share</c>: one process and then several over the same drops; exit code 1 where a fault was found.</summary>
internal static class ShareCommand
{
    public static async Task<int> RunAsync(int organisations, int processes, int rows)
    {
        var folder = Directory.CreateTempSubdirectory("wres-share-").FullName;
        var (alone, aloneFaults) = await MeasureAsync(folder, organisations, rows, 1);
        var (together, togetherFaults) = await MeasureAsync(folder, organisations, rows, processes);
        Console.WriteLine(FormattableString.Invariant(
            $"{organisations} organisations of {rows} staff rows, {Environment.ProcessorCount} processors: 1 process {alone.TotalSeconds:0.0} s, {processes} processes {together.TotalSeconds:0.0} s, speed-up {alone / together:0.00}; {aloneFaults.Count + togetherFaults.Count} faults"));
        foreach (var fault in aloneFaults.Concat(togetherFaults).Take(50))
            Console.WriteLine($"  {fault}");
        Directory.Delete(folder, recursive: true);
        return aloneFaults.Count + togetherFaults.Count == 0 ? 0 : 1;
    }

    /// <summary>On an emulator of its own: one that holds the blobs and rows of an earlier trial is slower.</summary>
    private static async Task<(TimeSpan Took, IReadOnlyList<string> Faults)> MeasureAsync(string folder, int organisations, int rows, int processes)
    {
        await using var azurite = await AzuriteProcess.StartAsync();
        return await new ShareTrial(folder, azurite.NewAccount, organisations, rows).RunAsync(processes, CancellationToken.None);
    }
}

using System.Diagnostics;
using Wres.TestKit.Azurite;

namespace Wres.Endurance;

/// <summary>What a trial on one store came to.</summary>
/// <param name="Said">What was done, for its line.</param>
/// <param name="Faults">Faults of ours that it found.</param>
/// <param name="Details">More of it, for a line of its own.</param>
internal sealed record TrialEnd(string Said, IReadOnlyList<string> Faults, string? Details = null);

/// <summary>The long form of a trial: on each of the stores asked for, in a folder that stays where there are faults.</summary>
internal static class StoreTrials
{
    /// <summary>Runs the trial with its folder, and what makes an account (null on the embedded store); exit code 1 where a fault was found.</summary>
    public static async Task<int> RunAsync(string name, string stores, Func<string, Func<string>?, Task<TrialEnd>> trialAsync)
    {
        var faults = 0;
        foreach (var store in stores.Split(','))
        {
            var clock = Stopwatch.StartNew();
            var folder = Directory.CreateTempSubdirectory($"wres-{name}-").FullName;
            await using var azurite = store == "azure" ? await AzuriteProcess.StartAsync() : null;
            var end = await trialAsync(folder, azurite is null ? null : azurite.NewAccount);
            Console.WriteLine(FormattableString.Invariant($"{store}: {end.Said}, {end.Faults.Count} faults, {clock.Elapsed.TotalMinutes:0.0} min"));
            foreach (var line in end.Details is null ? end.Faults : end.Faults.Prepend(end.Details))
                Console.WriteLine($"  {line}");
            faults += end.Faults.Count;
            if (end.Faults.Count == 0)
                Directory.Delete(folder, recursive: true);
        }

        return faults == 0 ? 0 : 1;
    }
}

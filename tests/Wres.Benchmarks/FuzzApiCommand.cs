using System.Globalization;
using Wres.TestKit.Fuzzing;

namespace Wres.Benchmarks;

/// <summary>A long fuzz run of the API and of file names, with its counts.</summary>
internal static class FuzzApiCommand
{
    public static async Task<int> RunAsync(string wres, int requests, int seed)
    {
        await using var store = await ServedStore.StartAsync(wres);
        var result = await new ApiFuzzer(store.Http, seed).RunAsync(requests, CancellationToken.None);
        Console.WriteLine(FormattableString.Invariant($"{result.Requests} requests, {result.Names} of them with odd file names, seed {seed}; answers: ")
            + string.Join(", ", result.Statuses.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key} x {s.Value}"))));
        Console.WriteLine(FormattableString.Invariant($"faults: {result.Faults.Count}"));
        foreach (var fault in result.Faults.Take(20))
            Console.WriteLine(fault);
        return result.Faults.Count == 0 ? 0 : 1;
    }
}

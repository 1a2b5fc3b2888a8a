using System.Globalization;

namespace Wres.Benchmarks;

/// <summary>
/// The most memory that this process and all under it held together, by proportional set size (Linux): shared pages count once.
/// </summary>
internal sealed class ProcessTreeMemory : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _watching;

    public ProcessTreeMemory(TimeSpan every) => _watching = Task.Run(async () =>
    {
        using var timer = new PeriodicTimer(every);
        try
        {
            while (await timer.WaitForNextTickAsync(_stop.Token))
                PeakBytes = Math.Max(PeakBytes, Now());
        }
        catch (OperationCanceledException)
        {
            // The end of the watch.
        }
    });

    public long PeakBytes { get; private set; }

    private static long Now()
    {
        var parents = new Dictionary<int, int>();
        foreach (var folder in Directory.EnumerateDirectories("/proc").Where(f => char.IsAsciiDigit(Path.GetFileName(f)[0])))
        {
            if (Read(Path.Combine(folder, "stat")) is { } stat && stat[(stat.LastIndexOf(')') + 2)..].Split(' ') is [_, var parent, ..])
                parents[int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture)] = int.Parse(parent, CultureInfo.InvariantCulture);
        }

        return parents.Keys.Where(id => IsUnder(id, parents)).Sum(Proportional);
    }

    private static bool IsUnder(int id, Dictionary<int, int> parents)
    {
        for (var at = id; at > 1; at = parents.GetValueOrDefault(at))
        {
            if (at == Environment.ProcessId)
                return true;
        }

        return false;
    }

    private static long Proportional(int id)
    {
        var line = Read($"/proc/{id.ToString(CultureInfo.InvariantCulture)}/smaps_rollup")?.Split('\n').FirstOrDefault(l => l.StartsWith("Pss:", StringComparison.Ordinal));
        return line is null ? 0 : 1024 * long.Parse(line["Pss:".Length..^"kB".Length].Trim(), CultureInfo.InvariantCulture);
    }

    // A process may end while it is looked at.
    private static string? Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching;
        _stop.Dispose();
    }
}

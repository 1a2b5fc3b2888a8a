using System.Diagnostics;
using Wres.Functions.Telemetry;
using Wres.Pipeline.Drops;
using Wres.Pipeline.Ports;

namespace Wres.Functions.Serve;

/// <summary>
/// Looks at the drop folder again and again. A drop that two looks in a row find the same is whole, and is noted once. Looking,
/// rather than being told by the operating system, misses nothing, also on a network share and across a restart; being told makes
/// the next look come sooner.
/// </summary>
internal sealed class DropWatcher(IBlobStore blobs, DropAssembler drops, WatchSettings settings, ILogger logger)
{
    /// <summary>A look may take this share of the time at most.</summary>
    private const double MostShare = 0.1;
    private static readonly Task Never = new TaskCompletionSource().Task;
    private static readonly TimeSpan LongestOutagePause = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _noted = new(StringComparer.Ordinal);

    /// <summary>Watches until it is cancelled; outages are said once and outlived.</summary>
    public async Task WatchAsync(CancellationToken ct)
    {
        var outages = 0;
        while (!ct.IsCancellationRequested)
        {
            var started = Stopwatch.GetTimestamp();
            var changed = settings.Changes?.Next() ?? Never;
            var (rest, wait) = (TimeSpan.Zero, settings.Pause);
            try
            {
                var settled = await LookAsync(ct);
                outages = 0;
                rest = Stopwatch.GetElapsedTime(started) * (1 / MostShare);
                if (!settled)
                    (rest, wait) = (rest > settings.Settle ? rest : settings.Settle, TimeSpan.Zero);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                if (++outages == 1)
                    Logs.WatchFailed(logger, e);
                (rest, wait) = (TimeSpan.FromSeconds(Math.Min(Math.Pow(2, Math.Min(outages, 5)) / 4, LongestOutagePause.TotalSeconds)), TimeSpan.Zero);
            }

            await RestAsync(rest, wait, changed, ct);
        }
    }

    /// <summary>Rests in any case, so that looking never takes more than its share of the time; then waits for a change, but not for ever.</summary>
    private static async Task RestAsync(TimeSpan rest, TimeSpan wait, Task changed, CancellationToken ct)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct);
        await Task.WhenAny(Task.Delay(rest, over.Token));
        if (wait > rest)
            await Task.WhenAny(changed, Task.Delay(wait - rest, over.Token));
        await over.CancelAsync();
    }

    /// <summary>One look; false where something changed since the last one, so that the next should come soon.</summary>
    public async Task<bool> LookAsync(CancellationToken ct)
    {
        var entries = new List<BlobEntry>();
        await foreach (var blob in blobs.ListAsync(Containers.Extracts, "", ct))
            entries.Add(blob);
        var there = new HashSet<string>(StringComparer.Ordinal);
        var allSettled = true;
        foreach (var drop in InTurn(DropLook.All(entries)))
        {
            var (key, version) = ($"{drop.Organisation}/{drop.Period}", Version(drop));
            there.Add(key);
            var settled = settings.Shared || (_seen.TryGetValue(key, out var before) && before == version);
            _seen[key] = version;
            allSettled &= settled;
            if (!settled || (_noted.TryGetValue(key, out var noted) && noted == version))
                continue;
            if (await NoticeAsync(drop, ct))
                _noted[key] = version;
        }

        foreach (var gone in _seen.Keys.Where(k => !there.Contains(k)).ToList())
        {
            _seen.Remove(gone);
            _noted.Remove(gone);
        }

        return allSettled;
    }

    private IEnumerable<DropLook> InTurn(IReadOnlyList<DropLook> drops) => settings.Shared ? drops.Shuffle() : drops;

    private async Task<bool> NoticeAsync(DropLook drop, CancellationToken ct)
    {
        try
        {
            if (await drops.NoticeAsync(drop, ct))
                Logs.DropNoticed(logger, drop.Organisation.Value, drop.Period.Id, drop.Files.Count, drop.Complete);
            return true;
        }
        catch (Pipeline.Steps.DropChangedException)
        {
            return false; // A file changes still: the next look finds it.
        }
    }

    private static string Version(DropLook drop) =>
        string.Join('\n', drop.Files.Select(f => $"{f.Path.Name}\0{f.ETag}").Append(drop.Complete ? "complete" : ""));
}

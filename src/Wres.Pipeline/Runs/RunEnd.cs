using System.Globalization;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Steps;

namespace Wres.Pipeline.Runs;

/// <summary>What happens once a run is over. All of it may happen twice: a process may die before it is done.</summary>
internal sealed class RunEnd(PipelineParts parts, RunTable runs)
{
    /// <summary>
    /// Deletes what this and older generations handed from step to step. What a failed run has made stays, so that it can go on
    /// from where it failed; the next generation that completes deletes it.
    /// </summary>
    public async Task ClearAsync(RunState over, CancellationToken ct)
    {
        parts.Recent.ForgetAll($"{over.Organisation}/{over.Period}/");
        var below = over.Status == RunStatus.Failed ? over.Generation : checked(over.Generation + 1);
        await DeleteWorkAsync(over, generation => generation < below, ct);
    }

    /// <summary>Deletes what one generation that no longer counts has written since.</summary>
    public Task ClearOnlyAsync(RunState superseded, CancellationToken ct) => DeleteWorkAsync(superseded, generation => generation == superseded.Generation, ct);

    /// <summary>
    /// Starts again whatever was compared with a result that is another one by now: later years against this one, and this one
    /// where an earlier year completed after it was compared.
    /// </summary>
    public async Task<IReadOnlyList<StoredRun>> StaleAsync(RunState completed, CancellationToken ct)
    {
        var stale = new List<StoredRun>();
        await foreach (var run in runs.ListAsync(completed.Organisation, ct))
        {
            if (run.State.Status == RunStatus.Completed && run.State.Period[^2..] == completed.Period[^2..]
                && string.CompareOrdinal(run.State.Period, completed.Period) >= 0 && !await IsCurrentAsync(run.State, ct))
                stale.Add(run);
        }

        return stale;
    }

    private async Task<bool> IsCurrentAsync(RunState run, CancellationToken ct)
    {
        var earlier = await StoredResults.EarlierAsync(parts.Blobs, Domain.OrganisationCode.Parse(run.Organisation), Domain.ReportingPeriod.Parse(run.Period), ct);
        return earlier.Count == run.Earlier.Count && earlier.All(r => run.Earlier.TryGetValue(r.Period.Id, out var id) && id == r.Run.Id);
    }

    private async Task DeleteWorkAsync(RunState run, Func<int, bool> chosen, CancellationToken ct)
    {
        var prefix = $"{run.Organisation}/{run.Period}/";
        var leftovers = new List<BlobPath>();
        await foreach (var blob in parts.Blobs.ListAsync(Containers.Work, prefix, ct))
        {
            if (int.TryParse(blob.Path.Name[prefix.Length..].Split('/')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var generation) && chosen(generation))
                leftovers.Add(blob.Path);
        }

        foreach (var path in leftovers)
            await parts.Blobs.DeleteAsync(path, ct);
    }
}

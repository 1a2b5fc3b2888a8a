using System.Globalization;
using System.Text;
using Wres.Domain;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Timing;
using Wres.Pipeline.Trail;

namespace Wres.Pipeline.Privacy;

/// <summary>
/// Deletes what has been kept as long as its retention says, and puts on record what was deleted: how many of which kind, written before
/// when, and a digest of their names. What is due is worked out from when each thing was written, so a tick may be missed or come twice.
/// </summary>
public sealed class RetentionDuty(PipelineParts parts, RetentionSettings settings) : ITimedDuty
{
    private readonly AuditLog _log = new(parts.Tables, parts.Clock);

    /// <inheritdoc/>
    public string Name => "retention";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> DoAsync(DateTimeOffset now, CancellationToken ct)
    {
        var done = new List<string>();
        if (Before(now, settings.OriginalsDays) is { } originals)
        {
            await DeleteAsync(done, "originals", originals, await OldOriginalsAsync(originals, ct), ct);
            await DeleteAsync(done, "dropped-files", originals, await OldDropsAsync(originals, ct), ct);
            await DeleteAsync(done, "work", originals, await OldAsync(Containers.Work, originals, n => !n.Contains("/known/", StringComparison.Ordinal), ct), ct);
        }

        if (Before(now, settings.NormalisedDays) is { } normalised)
            await DeleteAsync(done, "normalised", normalised, await OldAsync(Containers.Normalised, normalised, _ => true, ct), ct);
        if (Before(now, settings.ResultsDays) is { } results)
            await DeleteResultsAsync(done, results, ct);
        if (Before(now, settings.LogsDays) is { } logs && await _log.PruneAsync(logs, AuditEvent.Software, "retention", ct) is > 0 and var pruned)
            done.Add(FormattableString.Invariant($"Deleted {pruned} entries of the audit log, written before {logs:yyyy-MM-dd}."));
        return done;
    }

    private static DateTimeOffset? Before(DateTimeOffset now, int? days) => days is { } count ? now - TimeSpan.FromDays(count) : null;

    /// <summary>Originals that were kept long enough and that no run of late was made from.</summary>
    private async Task<IReadOnlyList<BlobPath>> OldOriginalsAsync(DateTimeOffset before, CancellationToken ct)
    {
        var inUse = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var run in new RunTable(parts.Tables).ListAsync(null, ct))
        {
            // A file that was dropped again has the bytes, and so the original, of long ago.
            foreach (var input in run.State.Inputs.Where(i => i.Written >= before))
                inUse.Add(input.Sha256);
        }

        return await OldAsync(Containers.Originals, before, name => !inUse.Contains(name), ct);
    }

    /// <summary>Dropped files; a mark stays in their place, by which later years still find the counts that they held.</summary>
    private async Task<IReadOnlyList<BlobPath>> OldDropsAsync(DateTimeOffset before, CancellationToken ct)
    {
        var old = await OldAsync(Containers.Extracts, before, name => name.Split('/').Length == 3, ct);
        foreach (var drop in old.Select(o => o.Name.Split('/')).Select(p => (Code: p[0], Id: p[1])).Distinct())
        {
            if (OrganisationCode.TryParse(drop.Code, out var organisation) && ReportingPeriod.TryParse(drop.Id, out var period))
                await parts.Blobs.WriteAsync(RetainedDrops.Mark(organisation, period), "{}\n"u8.ToArray(), ct);
        }

        return old;
    }

    private async Task<IReadOnlyList<BlobPath>> OldAsync(string container, DateTimeOffset before, Func<string, bool> also, CancellationToken ct)
    {
        var old = new List<BlobPath>();
        await foreach (var blob in parts.Blobs.ListAsync(container, "", ct))
        {
            if (blob.Written < before && also(blob.Path.Name))
                old.Add(blob.Path);
        }

        return old;
    }

    /// <summary>A period's results go together with the state of its run, once nothing of it was written since.</summary>
    private async Task DeleteResultsAsync(List<string> done, DateTimeOffset before, CancellationToken ct)
    {
        var periods = new Dictionary<string, (List<BlobPath> Blobs, bool Fresh)>(StringComparer.Ordinal);
        await foreach (var blob in parts.Blobs.ListAsync(Containers.Results, "", ct))
        {
            if (blob.Path.Name.Split('/') is not [var code, var id, ..])
                continue;
            var key = $"{code}/{id}";
            var (blobs, fresh) = periods.GetValueOrDefault(key, ([], false));
            blobs.Add(blob.Path);
            periods[key] = (blobs, fresh || blob.Written >= before);
        }

        var old = new List<BlobPath>();
        foreach (var (key, (blobs, fresh)) in periods.Where(p => !p.Value.Fresh))
        {
            if (key.Split('/') is not [var code, var id] || !OrganisationCode.TryParse(code, out var organisation) || !ReportingPeriod.TryParse(id, out var period))
                continue;
            old.AddRange(blobs);
            old.AddRange(RetainedDrops.Known(organisation, period));
            await Erasure.DeleteRowsAsync(parts.Tables, organisation, period, ct);
        }

        await DeleteAsync(done, "results", before, old, ct);
    }

    private async Task DeleteAsync(List<string> done, string kind, DateTimeOffset before, IReadOnlyList<BlobPath> old, CancellationToken ct)
    {
        if (old.Count == 0)
            return;
        var deleted = new List<string>();
        foreach (var path in old)
        {
            if (await parts.Blobs.DeleteAsync(path, ct))
                deleted.Add(path.ToString());
        }

        var count = deleted.Count.ToString(CultureInfo.InvariantCulture);
        await _log.AppendAsync(
            new AuditEvent(AuditEvent.Software, "retention-applied")
            {
                Why = "retention",
                Facts = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["kind"] = kind,
                    ["deleted"] = count,
                    ["written-before"] = before.ToString("O", CultureInfo.InvariantCulture),
                    ["digest"] = BlobBytes.Sha256(Encoding.UTF8.GetBytes(string.Join('\n', deleted.Order(StringComparer.Ordinal)))),
                },
            },
            ct);
        done.Add(FormattableString.Invariant($"Deleted {count} files of the kind {kind}, written before {before:yyyy-MM-dd}."));
    }
}

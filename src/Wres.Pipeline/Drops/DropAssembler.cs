using System.Diagnostics;
using Wres.Domain;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Steps;

namespace Wres.Pipeline.Drops;

/// <summary>
/// Turns files that arrive one by one into one run. Every arrival keeps the original and sends a message that is due after the
/// quiet period and names the files seen then. When it is due and a file lies there that it does not know, that file's own
/// message is on its way and this one is done; else the drop has been quiet, and a run is started unless the last one was
/// started with the same files. So messages may come twice, late or in any order.
/// </summary>
public sealed class DropAssembler(PipelineParts parts, RunEngine engine)
{
    /// <summary>More files than this are not named in a message, which holds 48 KB at most.</summary>
    private const int MostMarks = 3_000;

    private readonly RunTable _runs = new(parts.Tables);

    /// <summary>
    /// Takes note of a blob that was written; with an ETag, of that version of it. False where it is no extract of any drop, or
    /// has been replaced since (the newer version's arrival is noted by itself).
    /// </summary>
    public async Task<bool> ArrivedAsync(BlobPath path, string? eTag, CancellationToken ct)
    {
        if (path.Container != Containers.Extracts || path.Name.Split('/') is not [var code, var id, var file]
            || !OrganisationCode.TryParse(code, out var organisation) || !ReportingPeriod.TryParse(id, out var period)
            || !(DropFiles.IsExtract(file) || DropLook.IsMarker(file)))
            return false;
        if (await parts.Blobs.FindAsync(path, ct) is not { } entry || (eTag is not null && eTag != entry.ETag))
            return false;
        return await NoticeAsync(await DropLook.TakeAsync(parts.Blobs, organisation, period, ct), ct);
    }

    /// <summary>Takes note of a drop as it lies there, every file of it whole. False where no file is new.</summary>
    public async Task<bool> NoticeAsync(DropLook drop, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(drop);
        var fresh = drop.NewTo((await _runs.FindAsync(drop.Organisation.Value, drop.Period.Id, ct))?.State);
        if (fresh.Count == 0)
            return false;
        foreach (var file in fresh)
            await DropFiles.KeepAsync(parts, file, ct);
        await SendAsync(drop, drop.Complete ? TimeSpan.Zero : parts.QuietPeriod, ct);
        return true;
    }

    /// <summary>
    /// Works on a message that is due. Returns the run that was started; null where there is nothing to start.
    /// <paramref name="again"/> says that the same message was handed out before.
    /// </summary>
    public async Task<RunState?> GatherAsync(StepMessage message, bool again, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (!OrganisationCode.TryParse(message.Organisation, out var organisation) || !ReportingPeriod.TryParse(message.Period, out var period))
            return null;
        while (true)
        {
            var drop = await DropLook.TakeAsync(parts.Blobs, organisation, period, ct);
            if (message.Files is { } known && drop.Marks.Except(known, StringComparer.Ordinal).Any())
                return null;
            var run = await _runs.FindAsync(organisation.Value, period.Id, ct);
            if (drop.NewTo(run?.State).Count == 0)
            {
                // Who had this message before may have started the run and died before sending its first message.
                if (again && run is { State.Status: RunStatus.Pending })
                    await engine.ResendAsync(run.State, ct);
                return null;
            }

            if (!drop.Complete && message.Files is null && Remaining(drop) is { Ticks: > 0 } remaining)
            {
                await SendAsync(drop, remaining, ct);
                return null;
            }

            if (await engine.TryStartAsync(run, organisation, period, new RunOptions(), drop.ETags, "a drop", ct) is { } started)
                return started;
        }
    }

    /// <summary>Starts a run at a person's wish, whether or not a file is new; null where the drop holds no file.</summary>
    public async Task<RunState?> StartAsync(OrganisationCode organisation, ReportingPeriod period, RunOptions options, CancellationToken ct)
    {
        var drop = await DropLook.TakeAsync(parts.Blobs, organisation, period, ct);
        return drop.Files.Count == 0 ? null : await engine.StartAsync(organisation, period, options, drop.ETags, ct);
    }

    private TimeSpan Remaining(DropLook drop) => drop.Files.Max(f => f.Written) + parts.QuietPeriod - parts.Clock.GetUtcNow();

    private Task SendAsync(DropLook drop, TimeSpan delay, CancellationToken ct)
    {
        var marks = drop.Files.Count > MostMarks ? null : drop.Marks;
        return parts.Queue.SendAsync(StepMessage.Queue, new StepMessage(drop.Organisation.Value, drop.Period.Id, 0, StepName.Gather, marks, Activity.Current?.Id).ToJson(), delay, ct);
    }
}

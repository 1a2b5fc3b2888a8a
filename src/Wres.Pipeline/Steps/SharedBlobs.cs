using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;

namespace Wres.Pipeline.Steps;

/// <summary>
/// Writes blobs that belong to the organisation and period rather than to one run. A worker that was slow must never write over
/// what a newer run wrote: the blob's version is read first, then that the run still counts, and the write holds only for that
/// version. A newer run writes after it took over, so either its write is seen or it has not happened yet.
/// </summary>
internal static class SharedBlobs
{
    /// <exception cref="SupersededException">The run no longer counts.</exception>
    public static async Task WriteSharedAsync(this StepContext context, BlobPath path, byte[] bytes, CancellationToken ct)
    {
        while (true)
        {
            var there = await context.Parts.Blobs.FindAsync(path, ct);
            await RequireCurrentAsync(context, ct);
            using var stream = new MemoryStream(bytes, writable: false);
            var condition = there is null ? WriteCondition.WhereAbsent : WriteCondition.WhereMatches(there.ETag);
            if (await context.Parts.Blobs.WriteAsync(path, stream, condition, ct) is not null)
                return;
        }
    }

    /// <exception cref="SupersededException">The run no longer counts.</exception>
    public static async Task DeleteSharedAsync(this StepContext context, BlobPath path, CancellationToken ct)
    {
        if (await context.Parts.Blobs.FindAsync(path, ct) is null)
            return;
        await RequireCurrentAsync(context, ct);
        await context.Parts.Blobs.DeleteAsync(path, ct);
    }

    /// <exception cref="SupersededException">The run no longer counts.</exception>
    public static async Task RequireCurrentAsync(this StepContext context, CancellationToken ct)
    {
        var (own, runs) = (context.State, new RunTable(context.Parts.Tables));
        var current = (await runs.FindAsync(own.Organisation, own.Period, ct))?.State;
        if (current is null || current.Generation != own.Generation || current.IsOver)
            throw new SupersededException();
    }
}

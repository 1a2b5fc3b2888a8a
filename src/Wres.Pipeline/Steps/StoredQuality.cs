using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;

namespace Wres.Pipeline.Steps;

/// <summary>The quality of a drop's files as last validated; it outlives the run, for whoever asks.</summary>
internal static class StoredQuality
{
    private static BlobPath Path(string organisation, string period) => new(Containers.Work, $"{organisation}/known/{period}-quality.json");

    public static Task WriteAsync(StepContext context, DropQuality quality, CancellationToken ct) =>
        context.WriteSharedAsync(Path(context.State.Organisation, context.State.Period), StateJson.Write(quality), ct);

    public static async Task<DropQuality?> FindAsync(IBlobStore blobs, string organisation, string period, CancellationToken ct)
    {
        await using var stream = await blobs.OpenAsync(Path(organisation, period), null, ct);
        return stream is null ? null : StateJson.Read<DropQuality>(stream);
    }
}

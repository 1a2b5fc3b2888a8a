using Wres.Pipeline.Drops;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Steps;

namespace Wres.Functions.Host;

/// <summary>
/// A blob was written to the drop container. What the host sends of its bytes is left aside: the blob is read again from storage,
/// streaming, in just the version that the trigger saw.
/// </summary>
internal sealed class ExtractDropped(DropAssembler drops, Uri blobService)
{
    public const string Name = "ExtractDropped";

    public HostFunction Function => new(Name, "extract", WorkAsync);

    private async Task<InvocationAnswer> WorkAsync(Invocation invocation, CancellationToken ct)
    {
        if (PathOf(invocation) is not { } path) return new InvocationAnswer("The trigger names no blob of this storage account.", Refused: true);
        try
        {
            var noted = await drops.ArrivedAsync(path, invocation.Metadata("Properties", "ETag")?.Trim('"'), ct);
            return new InvocationAnswer(noted ? "Noted." : "Nothing to do: no extract of a drop, known already, or replaced since.");
        }
        catch (DropChangedException)
        {
            return new InvocationAnswer("Replaced while it was looked at; its newer version is noted by itself.");
        }
    }

    private BlobPath? PathOf(Invocation invocation) =>
        invocation.Metadata("Uri") is { } uri ? BlobAddress.PathOf(uri, blobService)
        : invocation.Metadata("organisation") is { } organisation && invocation.Metadata("period") is { } period && invocation.Metadata("name") is { } name
            ? new BlobPath(Containers.Extracts, $"{organisation}/{period}/{name}")
            : null;
}

using System.Globalization;
using Wres.Extracts;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Trail;

namespace Wres.Pipeline.Privacy;

/// <summary>What re-keying did: files written anew, and files whose original is gone, which stay under their old key until their retention ends.</summary>
public sealed record RekeyResult(int Rewritten, int Kept);

/// <summary>Writes every normalised file whose pseudonyms were made with another key anew, from its original, with the current one.</summary>
public static class Rekeying
{
    /// <summary>Does it; may be stopped and done again.</summary>
    public static async Task<RekeyResult> RunAsync(PipelineParts parts, string who, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var current = (parts.Pseudonyms ?? throw new InvalidOperationException("There is no key of pseudonyms.")).Current;
        var (rewritten, kept) = (0, 0);
        foreach (var (name, _) in await NormalisedFiles.ListAsync(parts.Blobs, null, null, ct))
        {
            if (name.KeyId == current.Id)
                continue;
            if (await RewriteAsync(parts, name, current, ct))
                rewritten++;
            else
                kept++;
        }

        await new AuditLog(parts.Tables, parts.Clock).AppendAsync(
            new AuditEvent(who, "pseudonyms-rekeyed")
            {
                Facts = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["key"] = current.Id,
                    ["rewritten"] = rewritten.ToString(CultureInfo.InvariantCulture),
                    ["kept"] = kept.ToString(CultureInfo.InvariantCulture),
                },
            },
            ct);
        return new RekeyResult(rewritten, kept);
    }

    private static async Task<bool> RewriteAsync(PipelineParts parts, NormalisedName old, PseudonymKey key, CancellationToken ct)
    {
        var original = new BlobPath(Containers.Originals, old.Sha256);
        if (await parts.Blobs.FindAsync(original, ct) is not { } blob)
            return false;
        var file = new DroppedFile(
            old.Kind, old.Sha256, blob.Written,
            () => parts.Blobs.OpenAsync(original, null, ct).GetAwaiter().GetResult() ?? throw new IOException("The original was deleted meanwhile."));
        var settings = parts.Settings.Read(old.Organisation, old.Period);
        if (!await NormalisedFiles.WriteAsync(parts.Blobs, old with { KeyId = key.Id }, file, settings, key, ct))
            return false;
        await parts.Blobs.DeleteAsync(old.Path, ct);
        return true;
    }
}

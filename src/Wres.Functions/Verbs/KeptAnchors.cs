using System.Text.Json;
using Wres.Functions.Api;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Steps;
using Wres.Pipeline.Trail;

namespace Wres.Functions.Verbs;

/// <summary>The anchors of the audit log that lie in the <c>run.json</c> of every result.</summary>
internal static class KeptAnchors
{
    private const string Member = "auditLog";

    public static async Task<IReadOnlyList<KeptAnchor>> ReadAsync(IBlobStore blobs, CancellationToken ct)
    {
        var found = new List<KeptAnchor>();
        await foreach (var blob in blobs.ListAsync(Containers.Results, "", ct))
        {
            if (!blob.Path.Name.EndsWith($"/{OutputNames.RunRecord}", StringComparison.Ordinal) || await blobs.ReadAsync(blob.Path, ct) is not { } bytes)
                continue;
            if (Read(bytes) is { } anchor)
                found.Add(new KeptAnchor(anchor, blob.Path.Name));
        }

        return found;
    }

    private static AuditAnchor? Read(byte[] bytes)
    {
        try
        {
            using var record = JsonDocument.Parse(bytes);
            return record.RootElement.TryGetProperty(Member, out var anchor) ? anchor.Deserialize<AuditAnchor>(ApiJson.Options) : null;
        }
        catch (JsonException)
        {
            return null; // A record that was broken anchors nothing; it is the business of whoever reads the results.
        }
    }
}

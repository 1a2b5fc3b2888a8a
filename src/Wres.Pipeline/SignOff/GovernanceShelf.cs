using Wres.Domain;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;

namespace Wres.Pipeline.SignOff;

/// <summary>Reads and changes the governance documents.</summary>
public sealed class GovernanceShelf(IBlobStore blobs)
{
    /// <summary>The document as it stands; an empty one where there is none yet.</summary>
    public async Task<Governance> ReadAsync(OrganisationCode organisation, ReportingPeriod period, CancellationToken ct) =>
        (await FindAsync(Path(organisation, period), ct)).Document;

    /// <summary>
    /// Changes the document. The change is asked again where someone else was first; where it gives the document back as it was,
    /// nothing is written. Returns the document as it is then.
    /// </summary>
    public async Task<Governance> ChangeAsync(OrganisationCode organisation, ReportingPeriod period, Func<Governance, Governance> change, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(change);
        var path = Path(organisation, period);
        while (true)
        {
            var (document, eTag) = await FindAsync(path, ct);
            var next = change(document);
            if (ReferenceEquals(next, document))
                return document;
            using var bytes = new MemoryStream(StateJson.WriteIndented(next), writable: false);
            if (await blobs.WriteAsync(path, bytes, eTag is null ? WriteCondition.WhereAbsent : WriteCondition.WhereMatches(eTag), ct) is not null)
                return next;
        }
    }

    private async Task<(Governance Document, string? ETag)> FindAsync(BlobPath path, CancellationToken ct)
    {
        while (true)
        {
            if (await blobs.FindAsync(path, ct) is not { } entry)
                return (new Governance(), null);
            await using var stream = await blobs.OpenAsync(path, entry.ETag, ct);
            if (stream is not null)
                return (StateJson.Read<Governance>(stream), entry.ETag);
            // Replaced since: the newer one counts.
        }
    }

    private static BlobPath Path(OrganisationCode organisation, ReportingPeriod period) => new(Containers.Governance, $"{organisation}/{period}.json");
}

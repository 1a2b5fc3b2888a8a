using System.Runtime.CompilerServices;
using Wres.Domain;
using Wres.Domain.Results;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Steps;

namespace Wres.Pipeline.Results;

/// <summary>What runs have made, for those who read it.</summary>
public sealed class ResultShelf(IBlobStore blobs)
{
    /// <summary>The name of the result document.</summary>
    public const string IndicatorsName = StoredResults.Name;

    /// <summary>Every file that a run may write.</summary>
    public static IReadOnlyList<string> Names { get; } = [IndicatorsName, .. OutputNames.All];

    /// <summary>The entry of a file that a run wrote, or null.</summary>
    public Task<BlobEntry?> FindAsync(OrganisationCode organisation, ReportingPeriod period, string name, CancellationToken ct) =>
        blobs.FindAsync(Path(organisation, period, name), ct);

    /// <summary>The bytes of the version found, or null where it was replaced since.</summary>
    public Task<Stream?> OpenAsync(BlobEntry found, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(found);
        return blobs.OpenAsync(found.Path, found.ETag, ct);
    }

    /// <summary>The result of a period, or null.</summary>
    public Task<IndicatorsDocument?> ReadAsync(OrganisationCode organisation, ReportingPeriod period, CancellationToken ct) =>
        StoredResults.ReadAsync(blobs, organisation, period, ct);

    /// <summary>The quality of a period's files as last validated, or null.</summary>
    public Task<DropQuality?> QualityAsync(OrganisationCode organisation, ReportingPeriod period, CancellationToken ct) =>
        StoredQuality.FindAsync(blobs, organisation.Value, period.Id, ct);

    /// <summary>The organisations and periods with a result (of one organisation, or of all), in ascending order.</summary>
    public async IAsyncEnumerable<(OrganisationCode Organisation, ReportingPeriod Period)> ListAsync(OrganisationCode? organisation, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var blob in blobs.ListAsync(Containers.Results, organisation is { } one ? $"{one}/" : "", ct))
        {
            if (blob.Path.Name.Split('/') is [var code, var id, IndicatorsName] && OrganisationCode.TryParse(code, out var found) && ReportingPeriod.TryParse(id, out var period))
                yield return (found, period);
        }
    }

    /// <summary>The same of several organisations, each once; of all, with null.</summary>
    internal async Task<IReadOnlyList<(OrganisationCode Organisation, ReportingPeriod Period)>> ListOfAsync(IEnumerable<OrganisationCode>? organisations, CancellationToken ct)
    {
        var found = new List<(OrganisationCode, ReportingPeriod)>();
        foreach (var organisation in organisations?.Distinct().Select(o => (OrganisationCode?)o) ?? [null])
        {
            await foreach (var result in ListAsync(organisation, ct))
                found.Add(result);
        }

        return found;
    }

    private static BlobPath Path(OrganisationCode organisation, ReportingPeriod period, string name) => new(Containers.Results, $"{organisation}/{period}/{name}");
}

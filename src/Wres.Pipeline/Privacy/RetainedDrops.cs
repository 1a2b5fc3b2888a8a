using System.Runtime.CompilerServices;
using Wres.Domain;
using Wres.Pipeline.Ports;

namespace Wres.Pipeline.Privacy;

/// <summary>Drops whose files were deleted when their retention ended: the counts that they held, which name no one, are still known.</summary>
internal static class RetainedDrops
{
    private const string Suffix = ".retained";

    /// <summary>The mark that stays in the place of a drop's files.</summary>
    public static BlobPath Mark(OrganisationCode organisation, ReportingPeriod period) => new(Containers.Work, $"{organisation}/known/{period}{Suffix}");

    /// <summary>What is known of a drop, with its mark.</summary>
    public static IReadOnlyList<BlobPath> Known(OrganisationCode organisation, ReportingPeriod period) =>
        [Mark(organisation, period), new(Containers.Work, $"{organisation}/known/{period}.json"), new(Containers.Work, $"{organisation}/known/{period}-quality.json")];

    /// <summary>The periods of an organisation that have a mark.</summary>
    public static async IAsyncEnumerable<ReportingPeriod> ListAsync(IBlobStore blobs, OrganisationCode organisation, [EnumeratorCancellation] CancellationToken ct)
    {
        var prefix = $"{organisation}/known/";
        await foreach (var blob in blobs.ListAsync(Containers.Work, prefix, ct))
        {
            var name = blob.Path.Name[prefix.Length..];
            if (name.EndsWith(Suffix, StringComparison.Ordinal) && ReportingPeriod.TryParse(name[..^Suffix.Length], out var period))
                yield return period;
        }
    }
}

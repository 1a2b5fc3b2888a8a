using System.Text.Json;
using Wres.Domain;
using Wres.Domain.Results;
using Wres.Pipeline.Ports;

namespace Wres.Pipeline.Steps;

/// <summary>Results of earlier runs.</summary>
internal static class StoredResults
{
    public const string Name = "indicators.json";

    /// <summary>The stored result of a period, or null where there is none that can be read.</summary>
    public static async Task<IndicatorsDocument?> ReadAsync(IBlobStore blobs, OrganisationCode organisation, ReportingPeriod period, CancellationToken ct)
    {
        var bytes = await blobs.ReadAsync(new BlobPath(Containers.Results, $"{organisation}/{period}/{Name}"), ct);
        return bytes is null ? null : Parse(bytes, organisation, period);
    }

    /// <summary>Results of the same month of earlier years, newest first.</summary>
    public static async Task<IReadOnlyList<IndicatorsDocument>> EarlierAsync(IBlobStore blobs, OrganisationCode organisation, ReportingPeriod period, CancellationToken ct)
    {
        var found = new List<IndicatorsDocument>();
        var prefix = $"{organisation}/";
        await foreach (var blob in blobs.ListAsync(Containers.Results, prefix, ct))
        {
            var parts = blob.Path.Name[prefix.Length..].Split('/');
            if (parts is [var id, Name] && ReportingPeriod.TryParse(id, out var earlier) && earlier.Month == period.Month && earlier.CompareTo(period) < 0
                && await ReadAsync(blobs, organisation, earlier, ct) is { } result)
                found.Add(result);
        }

        return [.. found.OrderByDescending(r => r.Period.Id, StringComparer.Ordinal)];
    }

    private static IndicatorsDocument Parse(byte[] bytes, OrganisationCode organisation, ReportingPeriod period)
    {
        try
        {
            return ResultsJson.Read(bytes);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"The stored result {organisation}/{period}/{Name} can't be read; delete it and run that period again.", e);
        }
    }
}

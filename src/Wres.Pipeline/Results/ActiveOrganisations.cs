using Wres.Domain;
using Wres.Domain.Calendar;

namespace Wres.Pipeline.Results;

/// <summary>An organisation that works with this product, and the periods with a result, oldest first.</summary>
internal sealed record ActiveOrganisation(OrganisationCode Organisation, IReadOnlyList<ReportingPeriod> Periods)
{
    /// <summary>The newest period with a result.</summary>
    public ReportingPeriod Newest => Periods[^1];
}

/// <summary>Which organisations are reminded and get digests: those whose newest snapshot is not older than fifteen months.</summary>
internal static class ActiveOrganisations
{
    /// <summary>A year between two annual drops, and three months to spare.</summary>
    private const int Months = 15;

    /// <summary>Those that are active, of the ones named or of all.</summary>
    public static async Task<IReadOnlyList<ActiveOrganisation>> ListAsync(PipelineParts parts, IReadOnlyList<OrganisationCode>? only, DateTimeOffset now, CancellationToken ct)
    {
        var found = await new ResultShelf(parts.Blobs).ListOfAsync(only, ct);
        var oldest = UkTime.DayOf(now).AddMonths(-Months);
        return [.. found.GroupBy(f => f.Organisation).Select(g => new ActiveOrganisation(g.Key, [.. g.Select(f => f.Period).Order()])).Where(o => o.Newest.Snapshot >= oldest)];
    }
}

using System.Text;
using Wres.Domain;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Reports.OpenData;

namespace Wres.Pipeline.Mail;

/// <summary>The public figures that people were last told of, by period, so that the next e-mail can say what changed.</summary>
/// <param name="Run">Name of the run's e-mail.</param>
/// <param name="Indicators">The nine as they were printed.</param>
internal sealed record Told(string Run, IReadOnlyList<PublicIndicator> Indicators)
{
    private const string Table = "told";

    /// <summary>How far back a threshold's last side is looked for.</summary>
    private const int MostMonths = 24;

    /// <summary>What was last told of the period, or null.</summary>
    public static async Task<Told?> FindAsync(PipelineParts parts, OrganisationCode organisation, ReportingPeriod period, CancellationToken ct) =>
        await parts.Tables.FindAsync(Table, organisation.Value, period.Id, ct) is { } row ? StateJson.Read<Told>(row.Json) : null;

    /// <summary>What was last told of the latest period before this one, within two years; null where nothing was.</summary>
    public static async Task<Told?> BeforeAsync(PipelineParts parts, OrganisationCode organisation, ReportingPeriod period, CancellationToken ct)
    {
        Told? last = null;
        await foreach (var row in parts.Tables.ListAsync(Table, organisation.Value, ct))
        {
            if (ReportingPeriod.TryParse(row.Row, out var earlier) && earlier.CompareTo(period) < 0 && 12 * (period.Year - earlier.Year) + period.Month - earlier.Month <= MostMonths)
                last = StateJson.Read<Told>(row.Json);
        }

        return last;
    }

    public async Task KeepAsync(PipelineParts parts, OrganisationCode organisation, ReportingPeriod period, CancellationToken ct)
    {
        var json = Encoding.UTF8.GetString(StateJson.Write(this));
        while (true)
        {
            var row = await parts.Tables.FindAsync(Table, organisation.Value, period.Id, ct);
            if (row is null ? await parts.Tables.InsertAsync(Table, organisation.Value, period.Id, json, ct) is not null : row.Json == json || await parts.Tables.ReplaceAsync(Table, row, json, ct) is not null)
                return;
        }
    }
}

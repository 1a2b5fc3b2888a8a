using System.Globalization;
using System.Text;
using Wres.Pipeline.Trail;

namespace Wres.Pipeline.Runs;

/// <summary>Every event of every run, one row each, in the order in which they happened.</summary>
public sealed class RunHistory(PipelineParts parts)
{
    /// <summary>Name of the table.</summary>
    public const string Table = "history";

    /// <summary>Longest detail that is kept, characters.</summary>
    private const int LongestDetail = 2_000;

    private readonly RunTrail _trail = new(parts);

    /// <summary>The events of an organisation and period, oldest generation first, each by time.</summary>
    public async Task<IReadOnlyList<RunEvent>> ListAsync(string organisation, string period, CancellationToken ct)
    {
        var events = new List<RunEvent>();
        await foreach (var row in parts.Tables.ListAsync(Table, Partition(organisation, period), ct))
            events.Add(StateJson.Read<RunEvent>(row.Json));
        return events;
    }

    internal Task AddAsync(RunState run, StepName step, RunEventKind kind, string? detail, CancellationToken ct) =>
        AddAsync(run.Organisation, run.Period, run.Generation, step, kind, detail, ct);

    internal async Task AddAsync(string organisation, string period, int generation, StepName step, RunEventKind kind, string? detail, CancellationToken ct)
    {
        if (!parts.KeepHistory)
            return;
        var added = new RunEvent(generation, parts.Clock.GetUtcNow(), step, kind, detail is { Length: > LongestDetail } ? detail[..LongestDetail] : detail);
        var json = Encoding.UTF8.GetString(StateJson.Write(added));
        await _trail.AddAsync(organisation, period, generation, step, kind, detail, ct);
        for (var sequel = 0; ; sequel++)
        {
            var row = string.Create(CultureInfo.InvariantCulture, $"{generation:D8}|{added.At.UtcTicks:D19}|{sequel:D4}");
            if (await parts.Tables.InsertAsync(Table, Partition(organisation, period), row, json, ct) is not null)
                return;
        }
    }

    private static string Partition(string organisation, string period) => $"{organisation}|{period}";
}

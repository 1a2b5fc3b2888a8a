using System.Globalization;
using Wres.Domain;
using Wres.Domain.Quality;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Steps;

namespace Wres.Pipeline.Trail;

/// <summary>What the audit log holds of runs. A step that runs twice is in it twice. Nothing is logged where no state outlives the run.</summary>
internal sealed class RunTrail(PipelineParts parts)
{
    /// <summary>So many inputs fit into an entry, whatever their rules.</summary>
    private const int MostInputs = 200;

    private readonly AuditLog _log = new(parts.Tables, parts.Clock);

    /// <summary>What happened to a run as a whole; single steps are in its history.</summary>
    public async Task AddAsync(string organisation, string period, int generation, StepName step, RunEventKind kind, string? why, CancellationToken ct)
    {
        if (!parts.KeepHistory || Name(kind) is not { } name)
            return;
        await _log.AppendAsync(
            new AuditEvent(AuditEvent.Software, name)
            {
                Organisation = organisation,
                Period = period,
                // What a failure says of itself may come from anywhere; the run's state keeps it, for those who may see the run.
                Why = kind == RunEventKind.Failed ? null : why,
                Facts = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["generation"] = generation.ToString(CultureInfo.InvariantCulture),
                    ["step"] = step.ToString().ToLowerInvariant(),
                },
            },
            ct);
    }

    /// <summary>The files that went in, by hash, with their rows in and out by rule.</summary>
    public async Task ValidatedAsync(RunState run, IReadOnlyList<FileQuality> files, CancellationToken ct)
    {
        if (!parts.KeepHistory)
            return;
        foreach (var some in files.Chunk(MostInputs))
        {
            await _log.AppendAsync(
                Of(run, "inputs-validated", new Dictionary<string, string>(StringComparer.Ordinal)) with
                {
                    Inputs = [.. some.Select(f => f.Input).Select(i => new AuditedInput(i.Sha256, i.Kind, i.Status, i.Rows, i.Counted, i.ExcludedBy, i.RejectedBy))],
                },
                ct);
        }
    }

    /// <summary>What came out, by hash. The anchor goes into <c>run.json</c>, which lies outside the log.</summary>
    public async Task<AuditAnchor?> RecordedAsync(RunState run, IReadOnlyList<WrittenFile> files, CancellationToken ct) =>
        parts.KeepHistory ? await _log.AppendAsync(Of(run, "results-written", files.ToDictionary(f => f.Name, f => f.Sha256, StringComparer.Ordinal)), ct) : null;

    private static AuditEvent Of(RunState run, string what, Dictionary<string, string> facts)
    {
        facts["run"] = run.Run ?? "";
        facts["generation"] = run.Generation.ToString(CultureInfo.InvariantCulture);
        facts["method"] = MethodSettings.Version;
        facts["settings"] = run.SettingsHash ?? "";
        facts["edition"] = run.Options.Edition.ToString().ToLowerInvariant();
        return new AuditEvent(AuditEvent.Software, what) { Organisation = run.Organisation, Period = run.Period, Facts = facts };
    }

    private static string? Name(RunEventKind kind) => kind switch
    {
        RunEventKind.Started => "run-started",
        RunEventKind.SettingsChanged => "run-settings-changed",
        RunEventKind.Rewound => "run-rewound",
        RunEventKind.Completed => "run-completed",
        RunEventKind.Failed => "run-failed",
        RunEventKind.Terminated => "run-terminated",
        _ => null,
    };
}

using Wres.Domain;
using Wres.Domain.Results;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Settings;
using Wres.Pipeline.Trail;

namespace Wres.Pipeline.Steps;

/// <summary><c>run.json</c>: what went in, what was done when, with which settings, and what came out.</summary>
internal sealed record RunRecord(
    string Organisation, string Period, string? Run, string Edition, bool Documents, string Method, string? SettingsHash, OrganisationSettings Settings,
    IReadOnlyList<InputEntry> Inputs, IReadOnlyList<StepTime> Steps, IReadOnlyList<string> Shortfalls, string? Audit, IReadOnlyList<WrittenFile> Files,
    AuditAnchor? AuditLog)
{
    public static async Task WriteAsync(StepContext context, IndicatorsDocument result, CancellationToken ct)
    {
        var (state, parts) = (context.State, context.Parts);
        var files = new List<WrittenFile>();
        foreach (var name in OutputNames.All.Append(StoredResults.Name).Where(n => n != OutputNames.RunRecord).Order(StringComparer.Ordinal))
        {
            if (await parts.Blobs.ReadAsync(context.Result(name), ct) is { } bytes)
                files.Add(new WrittenFile(name, BlobBytes.Sha256(bytes), bytes.LongLength));
        }

        var anchor = await new RunTrail(parts).RecordedAsync(state, files, ct);
        var record = new RunRecord(
            state.Organisation, state.Period, state.Run, state.Options.Edition.ToString().ToLowerInvariant(), state.Options.Documents, MethodSettings.Version,
            state.SettingsHash, context.Settings, result.Run.Inputs, state.Steps, state.Shortfalls, state.Audit, files, anchor);
        await context.WriteSharedAsync(context.Result(OutputNames.RunRecord), StateJson.WriteIndented(record), ct);
    }
}

/// <summary>A file that came out.</summary>
internal sealed record WrittenFile(string Name, string Sha256, long Bytes);

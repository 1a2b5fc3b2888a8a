using Wres.Domain;
using Wres.Domain.Inputs;
using Wres.Domain.Quality;
using Wres.Domain.Results;
using Wres.Extracts;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Trail;

namespace Wres.Pipeline.Steps;

/// <summary>Files and cross-file issues of a drop, as they are handed on to the later steps.</summary>
public sealed record DropQuality(IReadOnlyList<FileQuality> Files, IReadOnlyList<Issue> PeriodIssues);

/// <summary>Reads the drop: every row counted, excluded or rejected. Hands on the counted inputs without any identifier of a person.</summary>
internal static class ValidateStep
{
    public const string InputsName = "inputs.json";
    public const string QualityName = "quality.json";

    public static async Task<RunState> ExecuteAsync(StepContext context, CancellationToken ct)
    {
        var (state, parts) = (context.State, context.Parts);
        var files = DropFiles.ForReading(parts, context.Organisation, context.Period, state.Inputs, ct);
        var rows = new RowProgress(parts.Observer, state);
        var previous = await PreviousHeadcountsAsync(context, ct);
        var drop = DropReader.Read(context.Organisation, context.Period, files, context.Settings.Extracts, context.Settings.Method, previous, rows, ct);
        var quality = new DropQuality(drop.Files, [.. drop.PeriodIssues, .. Unfinished(state, context.Period)]);
        await context.WriteWorkAsync(InputsName, drop.Inputs, ct);
        await context.WriteWorkAsync(QualityName, quality, ct);
        await StoredQuality.WriteAsync(context, quality, ct);
        await KnownFigures.WriteAsync(context, drop.Inputs, ct);
        await NormaliseWork.WriteAsync(context, files, drop.Files, ct);
        await new RunTrail(parts).ValidatedAsync(state, drop.Files, ct);
        return state with
        {
            Quarantined = drop.Files.Count(f => f.Input.Status == "quarantined"),
            Rows = drop.Files.Sum(f => f.Input.Rows ?? 0),
            Issues = quality.Files.Sum(f => f.IssueCounts.Values.Sum()) + quality.PeriodIssues.Count,
        };
    }

    /// <summary>A snapshot that still lies ahead of the run's start is said: its figures are provisional.</summary>
    internal static IEnumerable<Issue> Unfinished(RunState state, ReportingPeriod period) =>
        DateOnly.FromDateTime(state.Started.UtcDateTime) < period.Snapshot ? [IssueCatalogue.YearUnfinished.At("", null, null, period.Id)] : [];

    /// <summary>Headcounts of last month and of the same month last year, where results are stored.</summary>
    private static async Task<IReadOnlyList<PreviousHeadcount>> PreviousHeadcountsAsync(StepContext context, CancellationToken ct)
    {
        var found = new List<PreviousHeadcount>();
        foreach (var period in new[] { context.Period.YearBefore, context.Period.MonthBefore })
        {
            if (await StoredResults.ReadAsync(context.Parts.Blobs, context.Organisation, period, ct) is { Workforce: WorkforceEntry workforce })
                found.Add(new PreviousHeadcount(period, workforce.Total));
        }

        return found;
    }

    private sealed class RowProgress(IRunObserver observer, RunState state) : IProgress<long>
    {
        public void Report(long value) => observer.RowsRead(state, value);
    }
}

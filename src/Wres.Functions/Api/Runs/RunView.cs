using Wres.Pipeline.Runs;
using Wres.Reports;

namespace Wres.Functions.Api.Runs;

/// <summary>Where a run stands.</summary>
internal sealed record RunView
{
    /// <summary>Organisation and period: there is one run of them at a time.</summary>
    public required string Id { get; init; }
    public required string Organisation { get; init; }
    public required string Period { get; init; }
    /// <summary>Which start of this organisation and period this is.</summary>
    public required int Generation { get; init; }
    public required RunStatus Status { get; init; }
    /// <summary>The step that is due, at work, or was the last.</summary>
    public required StepName Step { get; init; }
    public required DateTimeOffset Started { get; init; }
    public required DateTimeOffset Updated { get; init; }
    /// <summary>The name that results carry: the same for the same inputs and settings.</summary>
    public string? Run { get; init; }
    public required bool Documents { get; init; }
    public required Edition Edition { get; init; }
    public required long Rows { get; init; }
    public required long Issues { get; init; }
    public required int Quarantined { get; init; }
    public required IReadOnlyList<RunFileView> Files { get; init; }
    public required IReadOnlyList<StepTime> Steps { get; init; }
    public required IReadOnlyList<string> Shortfalls { get; init; }
    /// <summary>Verdict of the documents' own audit, passed or failed; absent where no documents were made.</summary>
    public string? Audit { get; init; }
    public string? Error { get; init; }
    /// <summary>Where its parts can be asked for.</summary>
    public required RunLinks Links { get; init; }

    public static RunView Of(RunState state) => new()
    {
        Id = $"{state.Organisation}-{state.Period}",
        Organisation = state.Organisation,
        Period = state.Period,
        Generation = state.Generation,
        Status = state.Status,
        Step = state.Step,
        Started = state.Started,
        Updated = state.Updated,
        Run = state.Run,
        Documents = state.Options.Documents,
        Edition = state.Options.Edition,
        Rows = state.Rows,
        Issues = state.Issues,
        Quarantined = state.Quarantined,
        Files = [.. state.Inputs.Select(f => new RunFileView(f.File, f.Sha256, f.Length))],
        Steps = state.Steps,
        Shortfalls = state.Shortfalls,
        Audit = state.Audit,
        Error = state.Error,
        Links = RunLinks.Of(state.Organisation, state.Period),
    };
}

/// <summary>A file that the run works on.</summary>
internal sealed record RunFileView(string File, string Sha256, long Length);

/// <summary>Addresses around a run.</summary>
internal sealed record RunLinks(string Status, string History, string Terminate, string Rewind, string Indicators)
{
    public static RunLinks Of(string organisation, string period)
    {
        var run = $"{ApiRoutes.Prefix}/runs/{organisation}/{period}";
        return new RunLinks(run, $"{run}/history", $"{run}/terminate", $"{run}/rewind", $"{ApiRoutes.Prefix}/organisations/{organisation}/periods/{period}/indicators");
    }
}

/// <summary>Runs, in the order of organisation and period; next is the address of the following page.</summary>
internal sealed record RunList(IReadOnlyList<RunView> Runs, string? Next = null);

/// <summary>One event of a run.</summary>
internal sealed record RunEventView(int Generation, DateTimeOffset At, StepName Step, RunEventKind Event, string? Detail);

/// <summary>All events of an organisation and period, oldest first.</summary>
internal sealed record RunHistoryView(IReadOnlyList<RunEventView> Events);

using Wres.Reports;

namespace Wres.Pipeline.Runs;

/// <summary>Where a run stands.</summary>
public enum RunStatus
{
    /// <summary>Accepted, nothing done yet.</summary>
    Pending,
    /// <summary>At one of its steps.</summary>
    Running,
    /// <summary>Done; results are there.</summary>
    Completed,
    /// <summary>Given up, with an error.</summary>
    Failed,
    /// <summary>Stopped by a person, or superseded by a newer drop.</summary>
    Terminated,
}

/// <summary>The steps of a run, in order.</summary>
public enum StepName
{
    /// <summary>Before any run: waits until a drop is complete, then starts one.</summary>
    Gather,
    /// <summary>Lists and hashes the dropped files.</summary>
    Receive,
    /// <summary>Reads, validates and normalises them.</summary>
    Validate,
    /// <summary>Calculates the nine indicators.</summary>
    Calculate,
    /// <summary>Compares with earlier years and writes the result.</summary>
    Compare,
    /// <summary>Makes the documents.</summary>
    Report,
    /// <summary>Tells the people concerned and closes the run.</summary>
    Notify,
}

/// <summary>What a run is asked to make.</summary>
/// <param name="Documents">False for figures alone.</param>
/// <param name="Edition">Public, or internal without hiding.</param>
public sealed record RunOptions(bool Documents = true, Edition Edition = Edition.Public);

/// <summary>A file of the drop as it was received.</summary>
public sealed record ReceivedFile(string File, string Sha256, long Length, DateTimeOffset Written, string ETag);

/// <summary>When a step of a run was worked on.</summary>
public sealed record StepTime(StepName Step, DateTimeOffset Started, DateTimeOffset Finished);

/// <summary>
/// The state of an organisation and period: one table row, changed only by compare-and-swap. A newer start has a higher
/// generation; whatever still runs for an older one finds that out at its next change and stops.
/// </summary>
public sealed record RunState
{
    /// <summary>ODS code.</summary>
    public required string Organisation { get; init; }
    /// <summary>Period <c>yyyy-MM</c>.</summary>
    public required string Period { get; init; }
    /// <summary>1 for the first start of this organisation and period, then one more each.</summary>
    public required int Generation { get; init; }
    /// <summary>What was asked for.</summary>
    public required RunOptions Options { get; init; }
    /// <summary>Where it stands.</summary>
    public required RunStatus Status { get; init; }
    /// <summary>The step that is due or at work.</summary>
    public required StepName Step { get; init; }
    /// <summary>When it was started: the time that results and documents carry.</summary>
    public required DateTimeOffset Started { get; init; }
    /// <summary>When it last changed.</summary>
    public required DateTimeOffset Updated { get; init; }
    /// <summary>
    /// Name of the run, from organisation, period, the hashes of its inputs and its settings: the same inputs give the same id.
    /// Null until the files are received.
    /// </summary>
    public string? Run { get; init; }
    /// <summary>Hash of the settings it uses.</summary>
    public string? SettingsHash { get; init; }
    /// <summary>How often it has waited for an earlier year that was still being worked on.</summary>
    public int Waits { get; init; }
    /// <summary>The files it works on.</summary>
    public IReadOnlyList<ReceivedFile> Inputs { get; init; } = [];
    /// <summary>
    /// The files, name to ETag, that the drop held when the run was started: the run takes these and no other. Null takes
    /// whatever lies there when it receives.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Drop { get; init; }
    /// <summary>The earlier results that it was compared with: period to name of the run.</summary>
    public IReadOnlyDictionary<string, string> Earlier { get; init; } = new Dictionary<string, string>();
    /// <summary>W3C trace context of the run, so that its steps share one trace in whatever process they happen.</summary>
    public string? Trace { get; init; }
    /// <summary>Issues found in its files.</summary>
    public long Issues { get; init; }
    /// <summary>Times of the steps that are done.</summary>
    public IReadOnlyList<StepTime> Steps { get; init; } = [];
    /// <summary>What could not be had, such as PDFs without a browser.</summary>
    public IReadOnlyList<string> Shortfalls { get; init; } = [];
    /// <summary>Verdict of the documents' own audit, <c>passed</c> or <c>failed</c>; null where no documents were made.</summary>
    public string? Audit { get; init; }
    /// <summary>Files of the drop that could not be used.</summary>
    public int Quarantined { get; init; }
    /// <summary>Rows read.</summary>
    public long Rows { get; init; }
    /// <summary>Why it failed or was terminated.</summary>
    public string? Error { get; init; }

    /// <summary>True where nothing more will happen to it.</summary>
    public bool IsOver => Status is RunStatus.Completed or RunStatus.Failed or RunStatus.Terminated;
}

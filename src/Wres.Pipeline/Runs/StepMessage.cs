using System.Text.Json;

namespace Wres.Pipeline.Runs;

/// <summary>
/// A message of the step queue. Its member names avoid those of the queue's own metadata, which the Functions host lets a JSON
/// message overwrite. <paramref name="Files"/> belongs to <see cref="StepName.Gather"/>: marks of the files that lay in the drop
/// when it was sent; null where that is not known. <paramref name="Trace"/> is the W3C trace context (traceparent) of the run, or of
/// what made a drop be noticed; null where nobody traced it. <paramref name="Waits"/> is the run's own count of its waits.
/// </summary>
public sealed record StepMessage(string Organisation, string Period, int Generation, StepName Step, IReadOnlyList<string>? Files = null, string? Trace = null, int Waits = 0)
{
    /// <summary>Name of the queue.</summary>
    public const string Queue = "wres-steps";

    /// <summary>Name of the queue of messages that were given up.</summary>
    public const string PoisonQueue = "wres-steps-poison";

    /// <summary>The message of the step that a run is at.</summary>
    public static StepMessage Of(RunState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new StepMessage(state.Organisation, state.Period, state.Generation, state.Step, Trace: state.Trace, Waits: state.Waits);
    }

    /// <summary>As JSON text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, StateJson.Options);

    /// <summary>Reads a message; null where the text is none.</summary>
    public static StepMessage? TryParse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<StepMessage>(text, StateJson.Options) is { Organisation: not null, Period: not null } message ? message : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

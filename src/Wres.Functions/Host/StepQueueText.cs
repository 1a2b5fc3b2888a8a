using System.Text;
using Wres.Pipeline;
using Wres.Pipeline.Ports;

namespace Wres.Functions.Host;

/// <summary>What the two functions on the step queues share.</summary>
internal static class StepQueueText
{
    /// <summary>Name of the trigger's binding.</summary>
    public const string Binding = "message";

    /// <summary>Where texts that are no step message are kept for a person to look at; nothing takes them from there.</summary>
    public const string RefusedQueue = "wres-steps-refused";

    /// <summary>Keeps a text that no repetition can make a step message.</summary>
    public static async Task<InvocationAnswer> RefuseAsync(PipelineParts parts, string? text, CancellationToken ct)
    {
        var kept = text is null || Encoding.UTF8.GetByteCount(text) > StorageLimits.MessageBytes ? "" : text;
        await parts.Queue.SendAsync(RefusedQueue, kept, TimeSpan.Zero, ct);
        return new InvocationAnswer($"Not a step message; kept in the queue {RefusedQueue}.", Refused: true);
    }
}

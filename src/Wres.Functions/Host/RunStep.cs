using System.Globalization;
using Wres.Functions.Telemetry;
using Wres.Pipeline;
using Wres.Pipeline.Runs;

namespace Wres.Functions.Host;

/// <summary>Works on one message of the step queue. Who fails leaves the message to the host, which brings it again and at last takes it to the poison queue.</summary>
internal sealed class RunStep(PipelineParts parts, StepDispatcher dispatcher, ServeObserver observer)
{
    public const string Name = "RunStep";

    public HostFunction Function => new(Name, StepQueueText.Binding, WorkAsync);

    /// <summary>Two where the host does not say it: to send a step's message once too often does no harm, to lose it would.</summary>
    private static int Deliveries(Invocation invocation) =>
        int.TryParse(invocation.Metadata("DequeueCount"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 2;

    private async Task<InvocationAnswer> WorkAsync(Invocation invocation, CancellationToken ct)
    {
        var text = invocation.Data(StepQueueText.Binding);
        if (text is null || StepMessage.TryParse(text) is not { } message) return await StepQueueText.RefuseAsync(parts, text, ct);
        try
        {
            var state = await dispatcher.HandleAsync(message, Deliveries(invocation), ct);
            return new InvocationAnswer(state is null ? "Nothing to do." : $"{message.Step} of {state.Organisation} {state.Period}: {state.Status}.");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            observer.CountFailure(message, last: false);
            await dispatcher.NoteFailureAsync(message, e.Message, ct);
            throw;
        }
    }
}

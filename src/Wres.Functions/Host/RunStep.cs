using Wres.Functions.Telemetry;
using Wres.Pipeline;
using Wres.Pipeline.Runs;

namespace Wres.Functions.Host;

/// <summary>Works on one message of the step queue. Who fails leaves the message to the host, which brings it again and at last takes it to the poison queue.</summary>
internal sealed class RunStep(PipelineParts parts, StepDispatcher dispatcher, ServeObserver observer)
{
    public const string Name = "RunStep";

    public HostFunction Function => new(Name, StepQueueText.Binding, WorkAsync);

    private async Task<InvocationAnswer> WorkAsync(Invocation invocation, CancellationToken ct)
    {
        var text = invocation.Data(StepQueueText.Binding);
        if (text is null || StepMessage.TryParse(text) is not { } message) return await StepQueueText.RefuseAsync(parts, text, ct);
        try
        {
            var state = await dispatcher.HandleAsync(message, ct);
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

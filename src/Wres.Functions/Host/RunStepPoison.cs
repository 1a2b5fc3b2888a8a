using Wres.Functions.Telemetry;
using Wres.Pipeline;
using Wres.Pipeline.Runs;

namespace Wres.Functions.Host;

/// <summary>A step message came back too often: its run is marked failed, with the reason of the last try, and someone is told.</summary>
internal sealed class RunStepPoison(PipelineParts parts, StepDispatcher dispatcher, ServeObserver observer)
{
    public const string Name = "RunStepPoison";

    private readonly RunHistory _history = new(parts);

    public HostFunction Function => new(Name, StepQueueText.Binding, WorkAsync);

    private async Task<InvocationAnswer> WorkAsync(Invocation invocation, CancellationToken ct)
    {
        var text = invocation.Data(StepQueueText.Binding);
        if (text is null || StepMessage.TryParse(text) is not { } message) return await StepQueueText.RefuseAsync(parts, text, ct);
        observer.CountFailure(message, last: true);
        var failed = await dispatcher.GiveUpAsync(message, await ReasonAsync(message, ct), ct);
        return new InvocationAnswer(failed is null ? "Its run is over already." : $"{failed.Organisation} {failed.Period} failed at {message.Step}.");
    }

    private async Task<string> ReasonAsync(StepMessage message, CancellationToken ct)
    {
        var tries = (await _history.ListAsync(message.Organisation, message.Period, ct))
            .Where(e => e.Generation == message.Generation && e.Step == message.Step && e.Kind == RunEventKind.StepFailed)
            .ToList();
        return tries is [.., var last]
            ? FormattableString.Invariant($"The step {message.Step} failed {tries.Count} times: {last.Detail}")
            : $"The step {message.Step} never came to an end: it took too long, or ended the process.";
    }
}

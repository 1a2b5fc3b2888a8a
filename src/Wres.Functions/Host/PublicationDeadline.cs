using Wres.Functions.Timing;
using Wres.Pipeline.Runs;

namespace Wres.Functions.Host;

/// <summary>
/// The daily tick. What is due is worked out from stored state, so a missed, doubled or late tick changes nothing; what the timer
/// says of its schedule is left aside.
/// </summary>
internal sealed class PublicationDeadline(RunRecovery recovery, Ticks ticks)
{
    public const string Name = "PublicationDeadline";

    private static readonly TimeSpan LostAfter = TimeSpan.FromMinutes(15);

    public HostFunction Function => new(Name, "timer", WorkAsync);

    private async Task<InvocationAnswer> WorkAsync(Invocation invocation, CancellationToken ct)
    {
        var resent = await recovery.ResendAsync(LostAfter, ct);
        var failed = await ticks.TickAsync(ct);
        if (failed.Count > 0)
            throw new AggregateException($"Not done to the end: {string.Join(", ", failed.Select(f => f.Duty))}.", failed.Select(f => f.Failure!));
        return new InvocationAnswer(FormattableString.Invariant($"Did what is due, and went on with {resent} runs whose message was lost."));
    }
}

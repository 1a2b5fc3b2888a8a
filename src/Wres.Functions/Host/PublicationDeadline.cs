using Wres.Pipeline.Runs;

namespace Wres.Functions.Host;

/// <summary>
/// The daily tick. What is due is worked out from stored state, so a missed, doubled or late tick changes nothing; what the timer
/// says of its schedule is left aside.
/// </summary>
internal sealed class PublicationDeadline(RunRecovery recovery)
{
    public const string Name = "PublicationDeadline";

    private static readonly TimeSpan LostAfter = TimeSpan.FromMinutes(15);

    public HostFunction Function => new(Name, "timer", WorkAsync);

    private async Task<InvocationAnswer> WorkAsync(Invocation invocation, CancellationToken ct)
    {
        var resent = await recovery.ResendAsync(LostAfter, ct);
        return new InvocationAnswer(FormattableString.Invariant($"Went on with {resent} runs whose message was lost."));
    }
}

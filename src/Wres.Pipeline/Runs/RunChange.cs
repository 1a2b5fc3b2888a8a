namespace Wres.Pipeline.Runs;

/// <summary>What became of a person's wish to change a run: the state afterwards, or why it can't be.</summary>
/// <param name="State">The state afterwards; null where the wish was refused.</param>
/// <param name="Missing">True where there is no such run.</param>
/// <param name="Refusal">Why it can't be, in one sentence.</param>
public sealed record RunChange(RunState? State, bool Missing = false, string? Refusal = null)
{
    internal static RunChange NotThere(string organisation, string period) => new(null, true, $"There is no run of {organisation} {period}.");

    internal static RunChange Refused(string why) => new(null, false, why);
}

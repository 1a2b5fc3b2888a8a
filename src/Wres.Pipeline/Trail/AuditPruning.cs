using System.Globalization;

namespace Wres.Pipeline.Trail;

/// <summary>The entry that says that the oldest entries were deleted when their retention ended.</summary>
internal static class AuditPruning
{
    public const string What = "audit-log-pruned";
    private const string Through = "through";
    private const string Hash = "hash";

    public static AuditEvent Event(string who, string why, AuditAnchor through) => new(who, What)
    {
        Why = why,
        Facts = new Dictionary<string, string>(StringComparer.Ordinal) { [Through] = through.Number.ToString(CultureInfo.InvariantCulture), [Hash] = through.Hash },
    };

    /// <summary>The last entry that was deleted; null where the event is none of pruning.</summary>
    public static AuditAnchor? Of(AuditEvent happened) =>
        happened is { What: What, Facts: { } facts } && facts.TryGetValue(Through, out var text) && facts.TryGetValue(Hash, out var hash)
        && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new AuditAnchor(number, hash)
            : null;
}

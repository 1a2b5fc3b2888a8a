namespace Wres.Pipeline.Timing;

/// <summary>
/// Something that becomes due by the calendar: reminders, publication, digests, retention. What is due is worked out from stored
/// state and the moment passed in, never from when the last tick was; so a missed, doubled or late tick changes nothing, and two
/// processes may do a duty at once.
/// </summary>
public interface ITimedDuty
{
    /// <summary>Name for logs, such as <c>publication</c>.</summary>
    string Name { get; }

    /// <summary>Does what is due at the moment; what was done, in one line each, without any personal value.</summary>
    /// <param name="now">The moment that counts as now.</param>
    /// <param name="ct">Stops the work; what is left is done at the next tick.</param>
    /// <exception cref="Exception">An outage: the next tick does the rest.</exception>
    Task<IReadOnlyList<string>> DoAsync(DateTimeOffset now, CancellationToken ct);
}

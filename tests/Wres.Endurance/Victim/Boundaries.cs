using System.Diagnostics;

namespace Wres.Endurance.Victim;

/// <summary>
/// The named moments of a process at which something is about to take effect in a store, or just did. Every moment is put on
/// record; at the first of the chosen ones (the second, with that occurrence) the process leaves a note of which it was and kills
/// itself, without any clean-up, as SIGKILL from outside would.
/// </summary>
internal sealed class Boundaries(IReadOnlyList<string> dieAt, int occurrence, string? record, string? note)
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _recorded = new(StringComparer.Ordinal);
    private int _left = occurrence;

    /// <summary>Does a call between its two moments.</summary>
    public async Task<T> CallAsync<T>(string name, Func<Task<T>> call)
    {
        Pass($"before {name}");
        var result = await call();
        Pass($"after {name}");
        return result;
    }

    /// <summary>A moment that is passed.</summary>
    public void Pass(string moment)
    {
        lock (_lock)
        {
            if (record is not null && _recorded.Add(moment))
                File.AppendAllText(record, moment + "\n");
            if (!dieAt.Contains(moment) || --_left > 0)
                return;
            if (note is not null)
                File.WriteAllText(note, moment);
            using var self = Process.GetCurrentProcess();
            self.Kill();
            Thread.Sleep(Timeout.Infinite);
        }
    }
}

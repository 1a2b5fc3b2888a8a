using System.Globalization;

namespace Wres.Functions.Host;

/// <summary>
/// Watches the process that started this one. A Functions host that is stopped while invocations hang leaves its handler behind,
/// without any signal. Linux only, where the orphan gets another parent; elsewhere nothing is watched.
/// </summary>
internal sealed class HostParent
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>Taken when this is made, so at the very start: once the parent is gone, its number is another's.</summary>
    private readonly int? _parent = Current();

    /// <summary>Ends when the parent is gone.</summary>
    public async Task GoneAsync(CancellationToken ct)
    {
        while (_parent is null || Current() == _parent) await Task.Delay(_parent is null ? Timeout.InfiniteTimeSpan : Pause, ct);
    }

    private static int? Current()
    {
        if (!OperatingSystem.IsLinux()) return null;
        // "pid (name) state ppid ...": the name may hold anything, so count from its closing bracket.
        var status = File.ReadAllText("/proc/self/stat");
        return int.Parse(status[(status.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
    }
}

namespace Wres.Endurance.Faults;

/// <summary>
/// How a store behaves that is anything but well: some calls are slow, some fail before they take effect, some fail after it, so
/// that the caller never learns of the effect; and now and then nothing is answered at all for a while.
/// </summary>
internal sealed class Weather(int seed)
{
    /// <summary>One call in so many fails, half of them after their effect. A step makes some tens of calls, and five tries.</summary>
    private const int FailsOneIn = 150;
    private const int SlowOneIn = 20;
    private static readonly TimeSpan LongestSlow = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan OutageEvery = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan OutageLasts = TimeSpan.FromSeconds(1.5);

    private readonly Lock _lock = new();
    private readonly Random _random = new(seed);
    private readonly long _started = TimeProvider.System.GetTimestamp();

    private enum Fate
    {
        Answered,
        FailedBefore,
        FailedAfter,
    }

    /// <summary>Calls that were made to fail, and those that were made to wait.</summary>
    public (int Failed, int Slow) Counts { get; private set; }

    /// <summary>Makes a call as the weather lets it.</summary>
    public async Task<T> CallAsync<T>(Func<Task<T>> call, CancellationToken ct)
    {
        var (fate, pause) = Next();
        if (pause > TimeSpan.Zero)
            await Task.Delay(pause, ct);
        if (fate == Fate.FailedBefore)
            throw new IOException("The storage did not answer (made to fail).");
        var result = await call();
        return fate == Fate.FailedAfter ? throw new IOException("The storage's answer was lost (made to fail).") : result;
    }

    /// <summary>Any pause up to the longest, for messages that arrive late and out of order.</summary>
    public TimeSpan Late(TimeSpan longest)
    {
        lock (_lock)
            return _random.Next(3) == 0 ? longest * _random.NextDouble() : TimeSpan.Zero;
    }

    /// <summary>True for one in so many.</summary>
    public bool OneIn(int many)
    {
        lock (_lock)
            return _random.Next(many) == 0;
    }

    private (Fate Fate, TimeSpan Pause) Next()
    {
        lock (_lock)
        {
            var since = TimeProvider.System.GetElapsedTime(_started).Ticks % OutageEvery.Ticks;
            var outage = since > (OutageEvery - OutageLasts).Ticks;
            var fate = outage ? Fate.FailedBefore : _random.Next(FailsOneIn) > 0 ? Fate.Answered : _random.Next(2) == 0 ? Fate.FailedBefore : Fate.FailedAfter;
            var pause = _random.Next(SlowOneIn) == 0 ? LongestSlow * _random.NextDouble() : TimeSpan.Zero;
            Counts = (Counts.Failed + (fate == Fate.Answered ? 0 : 1), Counts.Slow + (pause > TimeSpan.Zero ? 1 : 0));
            return (fate, pause);
        }
    }
}

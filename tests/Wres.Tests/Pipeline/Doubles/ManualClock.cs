namespace Wres.Tests.Pipeline.Doubles;

/// <summary>A clock that moves only when it is told to.</summary>
internal sealed class ManualClock : TimeProvider
{
    private DateTimeOffset _now = new(2025, 6, 2, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Sets the clock, before anything has happened by it.</summary>
    public void StartAt(DateTimeOffset time) => _now = time;

    public void Advance(TimeSpan by) => _now += by;

    public void AdvanceTo(DateTimeOffset time) => _now = time > _now ? time : _now;
}

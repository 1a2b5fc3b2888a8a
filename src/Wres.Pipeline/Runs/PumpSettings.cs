namespace Wres.Pipeline.Runs;

/// <summary>How a pump takes messages.</summary>
public sealed record PumpSettings
{
    /// <summary>Messages worked on at once.</summary>
    public int Workers { get; init; } = Math.Max(1, Environment.ProcessorCount);
    /// <summary>How long a message stays hidden unless its worker says that it is still at it; so long it takes until others take over from a process that died.</summary>
    public TimeSpan HideFor { get; init; } = TimeSpan.FromSeconds(30);
    /// <summary>A message whose work failed this often is given up.</summary>
    public int MostAttempts { get; init; } = 5;
    /// <summary>A message that was received more often than this is given up without a further try: its work never came to an end.</summary>
    public int MostDeliveries => MostAttempts * 4;
    /// <summary>Pause before looking again where the queue is empty.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromMilliseconds(50);
    /// <summary>Longest pause where the store does not answer; zero ends the pump with the store's failure.</summary>
    public TimeSpan OutagePause { get; init; } = TimeSpan.Zero;

    /// <summary>Pause before a failed message comes again: 2, 4, 8 ... seconds.</summary>
    internal static TimeSpan BackOff(int attempts) => TimeSpan.FromSeconds(Math.Pow(2, Math.Clamp(attempts, 1, 8)));
}

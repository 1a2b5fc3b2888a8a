namespace Wres.Functions.Serve;

/// <summary>How the drops are looked at.</summary>
/// <param name="Pause">Between two looks where nothing happens.</param>
/// <param name="Settle">Between two looks where a drop has changed: one that the second look finds the same is whole.</param>
/// <param name="WholeAtOnce">True where a file appears whole, as a blob does; then one look is enough.</param>
/// <param name="Changes">Tells of changes, so that a look comes before the pause is over; null where nobody does.</param>
internal sealed record WatchSettings(TimeSpan Pause, TimeSpan Settle, bool WholeAtOnce, FolderChanges? Changes)
{
    /// <summary>True where other processes look at the same drops: then each takes them in an order of its own, so that a drop is seldom noted by several at once.</summary>
    public bool Shared { get; init; }
}

namespace Wres.Functions.Serve;

/// <summary>How the drops are looked at.</summary>
/// <param name="Pause">Between two looks where nothing happens.</param>
/// <param name="Settle">Between two looks where a drop has changed: one that the second look finds the same is whole.</param>
/// <param name="Shared">
/// True where the drops lie in a store that other processes look at too. A blob appears there whole, so one look is enough; and each
/// process takes the drops in an order of its own, so that a drop is seldom noted by several at once.
/// </param>
/// <param name="Changes">Tells of changes, so that a look comes before the pause is over; null where nobody does.</param>
internal sealed record WatchSettings(TimeSpan Pause, TimeSpan Settle, bool Shared, FolderChanges? Changes);

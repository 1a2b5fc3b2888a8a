namespace Wres.Extracts;

/// <summary>
/// One file of a drop. <paramref name="Sha256"/> is the lower-case hex hash of its bytes, <paramref name="Written"/> the time by
/// which the latest of several files of one kind is chosen. <paramref name="Open"/> gives a new stream at its start; it may be
/// called more than once, and the reader disposes what it opened.
/// </summary>
public sealed record DroppedFile(string Name, string Sha256, DateTimeOffset Written, Func<Stream> Open);

namespace Wres.Functions.Serve;

/// <summary>
/// Word from the operating system that something happens in a folder, so that a look at it need not wait for its turn. A hint and no
/// more: it may fail to come (on a network share, for instance), and then the next look in its turn finds what there is.
/// </summary>
internal sealed class FolderChanges : IDisposable
{
    private readonly FileSystemWatcher? _watcher;
    private TaskCompletionSource _changed = New();

    public FolderChanges(string folder)
    {
        try
        {
            _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            _watcher.Created += (_, _) => Tell();
            _watcher.Changed += (_, _) => Tell();
            _watcher.Renamed += (_, _) => Tell();
            _watcher.EnableRaisingEvents = true;
        }
        catch (IOException)
        {
            // No more watches are to be had here: looks in their turn do.
            _watcher?.Dispose();
            _watcher = null;
        }
    }

    /// <summary>The next change after now. To be taken before looking.</summary>
    public Task Next() => Volatile.Read(ref _changed).Task;

    public void Dispose() => _watcher?.Dispose();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Tell() => Interlocked.Exchange(ref _changed, New()).TrySetResult();
}

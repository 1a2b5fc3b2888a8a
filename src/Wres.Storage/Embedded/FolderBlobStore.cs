using System.Runtime.CompilerServices;
using Wres.Pipeline.Ports;

namespace Wres.Storage.Embedded;

/// <summary>
/// Blobs as files: a folder a container, chosen by the caller. Files that people copy into the folders are blobs like any other.
/// Files and folders that start with a full stop are not seen. Safe for several processes at once, as long as they share the lock folder.
/// </summary>
/// <param name="folders">The folder of each container; a container that is only read may lie in a read-only folder.</param>
/// <param name="lockFolder">Where the locks of writers lie; made when first needed.</param>
/// <param name="time">The clock of the time stamps that new files get.</param>
public sealed class FolderBlobStore(IReadOnlyDictionary<string, string> folders, string lockFolder, TimeProvider time) : IBlobStore
{
    private const int BufferSize = 128 * 1024;
    private const int MostMoves = 100;
    private readonly NameLocks _locks = new(lockFolder);
    private readonly Dictionary<string, string> _folders = folders.ToDictionary(pair => pair.Key, pair => Path.GetFullPath(pair.Value));

    /// <summary>Deletes the half-written files that killed processes left in the named containers; how many there were.</summary>
    public int Sweep(params IEnumerable<string> containers) => containers.Sum(container => TemporaryFiles.Sweep(FolderOf(container)));

    /// <inheritdoc/>
    public Task<BlobEntry?> FindAsync(BlobPath path, CancellationToken ct) => Task.FromResult(Find(path));

    /// <inheritdoc/>
    public Task<Stream?> OpenAsync(BlobPath path, string? eTag, CancellationToken ct)
    {
        if (Find(path) is null) return Task.FromResult<Stream?>(null);
        FileStream file;
        try
        {
            file = new FileStream(
                FileOf(path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }

        var version = FileVersion.Of(file.SafeFileHandle);
        if (eTag is null || version.ETag == eTag) return Task.FromResult<Stream?>(new PinnedFileStream(file, version));
        file.Dispose();
        return Task.FromResult<Stream?>(null);
    }

    /// <inheritdoc/>
    public async Task<BlobEntry?> WriteAsync(BlobPath path, Stream content, WriteCondition condition, CancellationToken ct)
    {
        if (BlobName.WriteProblem(path.Name) is { } problem) throw new ArgumentException($"A blob of this name can't be written: {problem}.", nameof(path));
        if (!Allows(condition, Find(path))) return null;
        var folder = FolderOf(path.Container);
        Directory.CreateDirectory(folder);
        var temporary = TemporaryFiles.Create(folder);
        var moved = false;
        try
        {
            await content.CopyToAsync(temporary, BufferSize, ct);
            temporary.Flush(flushToDisk: true);
            using (await _locks.TakeAsync(path, ct))
            {
                var current = Find(path);
                if (!Allows(condition, current)) return null;
                File.SetLastWriteTimeUtc(temporary.SafeFileHandle, NextTime(current));
                Move(temporary.Name, FileOf(path));
                moved = true;
                return Find(path);
            }
        }
        finally
        {
            if (!moved) File.Delete(temporary.Name);
            await temporary.DisposeAsync();
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<BlobEntry> ListAsync(string container, string prefix, [EnumeratorCancellation] CancellationToken ct)
    {
        var root = FolderOf(container);
        foreach (var name in await Task.Run(() => FolderListing.Names(root, prefix), ct))
        {
            ct.ThrowIfCancellationRequested();
            if (Find(new BlobPath(container, name)) is { } entry) yield return entry;
        }
    }

    /// <inheritdoc/>
    public async Task<bool> DeleteAsync(BlobPath path, CancellationToken ct)
    {
        if (Find(path) is null) return false;
        using (await _locks.TakeAsync(path, ct))
        {
            if (Find(path) is null) return false;
            var file = FileOf(path);
            File.Delete(file);
            FolderListing.DeleteEmptyFolders(Path.GetDirectoryName(file)!, FolderOf(path.Container));
            return true;
        }
    }

    private BlobEntry? Find(BlobPath path)
    {
        var file = FileOf(path);
        if (BlobName.IsHidden(path.Name) || FileVersion.Of(file) is not { } version) return null;
        return new BlobEntry(path, version.Length, version.ETag, new DateTimeOffset(version.Modified, TimeSpan.Zero));
    }

    private static bool Allows(WriteCondition condition, BlobEntry? current) =>
        condition.IfAbsent ? current is null : condition.IfMatch is null || condition.IfMatch == current?.ETag;

    // Later than the version it replaces, also within one tick of the clock, so that the ETag changes.
    private DateTime NextTime(BlobEntry? current)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return current is { } replaced && replaced.Written.UtcDateTime >= now ? replaced.Written.UtcDateTime.AddTicks(1) : now;
    }

    // A deletion next door may take the empty folder away while it is made or filled; .NET tells that in several ways.
    private static void Move(string temporary, string target)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Move(temporary, target, overwrite: true);
                return;
            }
            catch (IOException) when (attempt < MostMoves && File.Exists(temporary))
            {
                // Tried again at once; what lasts is thrown at the end.
            }
        }
    }

    private string FileOf(BlobPath path)
    {
        if (BlobName.ReadProblem(path.Name) is { } problem) throw new ArgumentException($"Not a blob's name: {problem}.", nameof(path));
        return Path.Combine(FolderOf(path.Container), path.Name);
    }

    private string FolderOf(string container) => _folders.TryGetValue(container, out var folder)
        ? folder
        : throw new ArgumentException($"The store has no container '{container}'.", nameof(container));
}

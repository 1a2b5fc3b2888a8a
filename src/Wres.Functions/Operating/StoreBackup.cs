using System.Security.Cryptography;
using System.Text.Json;
using Wres.Functions.Api;
using Wres.Functions.Secrets;
using Wres.Functions.Serve;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Storage.Embedded;

namespace Wres.Functions.Operating;

/// <summary>What a backup holds: every file by its hash, and runs that changed while it was made, which a restore starts again.</summary>
internal sealed record BackupManifest(int Version, DateTimeOffset At, IReadOnlyDictionary<string, string> Files, IReadOnlyList<string> Unsettled)
{
    public const string Name = "backup.json";
    public const int Current = 1;
}

/// <summary>
/// Copies the embedded store while it may be at work. The state is copied first, in one snapshot, then the files, so that no state
/// names a file that is not in the copy; files may be newer than the state. A run that moved meanwhile is noted: its files may be of
/// two generations, and it is started again after a restore.
/// </summary>
internal static class StoreBackup
{
    private const int MostTries = 20;
    private static readonly string[] Plain = ["settings", "secrets", "mail"];

    public static async Task<BackupManifest> MakeAsync(DataFolder data, string output, TimeProvider clock, CancellationToken ct)
    {
        OwnerOnly.CreateFolder(output);
        var copy = new DataFolder(output);
        Directory.CreateDirectory(copy.StateFolder);
        using var live = new SqliteStore(data.State, clock);
        await live.BackupAsync(copy.State, ct);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var blobs = new FolderBlobStore(data.Containers, data.Locks, clock);
        foreach (var container in Containers.All)
        {
            await foreach (var blob in blobs.ListAsync(container, "", ct))
            {
                if (await CopyAsync(blobs, blob.Path, Path.Combine(output, container, blob.Path.Name), ct) is { } hash)
                    files[blob.Path.ToString()] = hash;
            }
        }

        foreach (var folder in Plain.Select(p => Path.Combine(data.Root, p)).Where(Directory.Exists))
            await CopyPlainAsync(data.Root, folder, output, files, ct);
        var unsettled = await UnsettledAsync(live, copy, clock, ct);
        // Once nobody has it open any more: opening alone changes its header.
        files["state/state.db"] = await HashAsync(copy.State, ct);
        var manifest = new BackupManifest(BackupManifest.Current, clock.GetUtcNow(), files, unsettled);
        OwnerOnly.TryWrite(Path.Combine(output, BackupManifest.Name), JsonSerializer.SerializeToUtf8Bytes(manifest, ApiJson.Options), replace: false);
        return manifest;
    }

    internal static async Task<string> HashAsync(string file, CancellationToken ct)
    {
        await using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, ct));
    }

    /// <summary>Copies one version of a blob whole; null where it was deleted meanwhile.</summary>
    private static async Task<string?> CopyAsync(IBlobStore blobs, BlobPath path, string to, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (await blobs.FindAsync(path, ct) is not { } entry)
                    return null;
                if (await blobs.OpenAsync(path, entry.ETag, ct) is not { } stream)
                    continue; // Replaced between the two: take the newer version.
                await using (stream)
                await using (var copy = new FileStream(to, FileMode.Create, FileAccess.Write))
                    await stream.CopyToAsync(copy, ct);
                // When a file was written decides which of two counts, and when its retention ends.
                File.SetLastWriteTimeUtc(to, entry.Written.UtcDateTime);
                return await HashAsync(to, ct);
            }
            catch (IOException) when (attempt < MostTries)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), ct); // It changed while it was read.
            }
        }
    }

    private static async Task CopyPlainAsync(string root, string folder, string output, SortedDictionary<string, string> files, CancellationToken ct)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/');
            var to = Path.Combine(output, name);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            try
            {
                File.Copy(file, to); // With its rights.
            }
            catch (FileNotFoundException)
            {
                continue; // A half-written e-mail, which has its final name by now or gets it later.
            }

            files[name] = await HashAsync(to, ct);
        }
    }

    /// <summary>Runs that are under way in the copy, or that moved on since.</summary>
    private static async Task<IReadOnlyList<string>> UnsettledAsync(SqliteStore live, DataFolder copy, TimeProvider clock, CancellationToken ct)
    {
        using var copied = new SqliteStore(copy.State, clock);
        var before = new Dictionary<string, (string ETag, bool Over)>(StringComparer.Ordinal);
        await foreach (var (key, eTag, over) in RunVersions.ListAsync(copied, ct))
            before[key] = (eTag, over);
        var unsettled = new SortedSet<string>(before.Where(b => !b.Value.Over).Select(b => b.Key), StringComparer.Ordinal);
        await foreach (var (key, eTag, _) in RunVersions.ListAsync(live, ct))
        {
            if (!before.TryGetValue(key, out var old) || old.ETag != eTag)
                unsettled.Add(key);
        }

        return [.. unsettled];
    }
}

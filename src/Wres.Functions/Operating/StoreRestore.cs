using System.Text.Json;
using Wres.Domain;
using Wres.Functions.Api;
using Wres.Functions.Secrets;
using Wres.Functions.Serve;
using Wres.Functions.Verbs;
using Wres.Pipeline;
using Wres.Pipeline.Drops;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Settings;
using Wres.Pipeline.Trail;
using Wres.Storage.Embedded;

namespace Wres.Functions.Operating;

/// <summary>What a restore did.</summary>
internal sealed record RestoreResult(int Files, int Restarted);

/// <summary>Puts a backup into an empty data folder, each file proved by its hash, and has the runs start again that were moving when it was made.</summary>
internal static class StoreRestore
{
    /// <exception cref="SettingsException">The backup is none, or a file of it is not the one that was backed up.</exception>
    public static async Task<RestoreResult> RunAsync(string backup, DataFolder data, TimeProvider clock, CancellationToken ct)
    {
        var manifest = Read(backup);
        await ProveAsync(backup, manifest, ct);
        OwnerOnly.CreateFolder(data.Root);
        foreach (var name in manifest.Files.Keys)
        {
            var (from, to) = (Path.Combine(backup, name), Path.Combine(data.Root, name));
            if (name.StartsWith("secrets/", StringComparison.Ordinal))
                OwnerOnly.CreateFolder(Path.GetDirectoryName(to)!);
            else
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
            File.SetLastWriteTimeUtc(to, File.GetLastWriteTimeUtc(from));
        }

        return new RestoreResult(manifest.Files.Count, await RestartAsync(manifest, data, clock, ct));
    }

    private static BackupManifest Read(string backup)
    {
        var file = Path.Combine(backup, BackupManifest.Name);
        if (!File.Exists(file))
            throw new SettingsException($"{backup} holds no {BackupManifest.Name}: it is no backup, or one that was not made to its end.");
        var manifest = JsonSerializer.Deserialize<BackupManifest>(File.ReadAllBytes(file), ApiJson.Options)!;
        return manifest.Version == BackupManifest.Current ? manifest : throw new SettingsException($"{file} was made by another version of this program.");
    }

    private static async Task ProveAsync(string backup, BackupManifest manifest, CancellationToken ct)
    {
        var root = Path.GetFullPath(backup) + Path.DirectorySeparatorChar;
        foreach (var (name, hash) in manifest.Files)
        {
            var file = Path.GetFullPath(Path.Combine(backup, name));
            if (!file.StartsWith(root, StringComparison.Ordinal) || !File.Exists(file) || await StoreBackup.HashAsync(file, ct) != hash)
                throw new SettingsException($"A file of the backup is missing or is not the one that was backed up (its place: {name.Split('/')[0]}). Nothing was restored.");
        }
    }

    private static async Task<int> RestartAsync(BackupManifest manifest, DataFolder data, TimeProvider clock, CancellationToken ct)
    {
        using var tables = new SqliteStore(data.State, clock);
        var settings = Path.Combine(data.Root, "settings");
        var parts = new PipelineParts
        {
            Blobs = new FolderBlobStore(data.Containers, data.Locks, clock),
            Tables = tables,
            Queue = tables,
            Mailer = NoOutside.Instance,
            Settings = new SettingsFolder(Directory.Exists(settings) ? settings : null),
            Clock = clock,
        };
        await new AuditLog(tables, clock).AppendAsync(new AuditEvent(OpenedStore.Person, "store-restored") { Why = FormattableString.Invariant($"backup of {manifest.At:O}") }, ct);
        var drops = new DropAssembler(parts, new RunEngine(parts));
        var restarted = 0;
        foreach (var run in manifest.Unsettled.Select(u => u.Split('/')))
        {
            if (await drops.StartAsync(OrganisationCode.Parse(run[0]), ReportingPeriod.Parse(run[1]), new RunOptions(), ct) is not null)
                restarted++;
        }

        return restarted;
    }
}

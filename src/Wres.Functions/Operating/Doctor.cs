using System.Net.Sockets;
using System.Text;
using Wres.Functions.Access;
using Wres.Functions.Composition;
using Wres.Functions.Limits;
using Wres.Functions.Mail;
using Wres.Functions.Secrets;
using Wres.Functions.Serve;
using Wres.Functions.Verbs;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Settings;
using Wres.Pipeline.Trail;
using Wres.Reports;
using Wres.Storage.Mail;

namespace Wres.Functions.Operating;

/// <summary>One thing that was looked at: whether it is well, what was seen, and how to mend it where it is not.</summary>
internal sealed record Finding(string Check, bool Well, string Seen, string? Fix = null);

/// <summary>Looks at an installation part by part; one part that is ill keeps no other from being looked at.</summary>
internal sealed class Doctor(IConfiguration environment, string? data, string? settings, string? browser)
{
    private const long LeastFree = 1L << 30;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan MostAhead = TimeSpan.FromMinutes(5);
    private static readonly DateTimeOffset Made = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>All findings, in the order of the checks.</summary>
    public async Task<IReadOnlyList<Finding>> LookAsync(Func<OpenedStore> open, Func<IStepQueue> queue, CancellationToken ct) =>
    [
        await GuardAsync("settings", () => Task.FromResult(Settings()), "Mend the setting that is named."),
        await GuardAsync("storage", () => StorageAsync(open, ct), "Check that the data folder is there and that this user may write it, or that the storage account answers and the identity has its roles."),
        await GuardAsync("state", () => StateAsync(open, ct), "Put the data folder back from the last backup (wres restore), or check the account's tables."),
        await GuardAsync("queue", () => QueueAsync(queue, ct), "Check that state/state.db can be written, or that the account's queues answer."),
        await GuardAsync("audit-log", () => AuditLogAsync(open, ct), "Run: wres audit-log verify"),
        await GuardAsync("browser", () => BrowserAsync(ct), "Install Chromium, Chrome or Edge (Debian: apt-get install chromium), or name one with --browser or Wres__Browser."),
        await GuardAsync("mail", () => MailAsync(ct), "Check Wres__Mail__Host and Wres__Mail__Port, and that the firewall lets this machine reach the relay; or the rights of the mail folder."),
        await GuardAsync("clock", () => ClockAsync(open, ct), "Set the clock by a time server (systemd: timedatectl set-ntp true)."),
        await GuardAsync("disk", () => Task.FromResult(Disk()), "Free space on the volume of the data folder, or shorten the retention."),
        await GuardAsync("permissions", () => Task.FromResult(Permissions()), "Take the rights away from others, as said."),
        await GuardAsync("crash-dumps", () => Task.FromResult(Dumps()), "Unset DOTNET_DbgEnableMiniDump: a dump holds rows of staff data."),
    ];

    private static async Task<Finding> GuardAsync(string check, Func<Task<Finding>> look, string fix)
    {
        try
        {
            return await look();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new Finding(check, false, VerbEdge.OneLine(e.Message), fix);
        }
    }

    private Finding Settings()
    {
        var problems = new List<string>();
        MailSetting.Read(environment, problems);
        AccessSettings.Read(environment, problems);
        RetentionSetting.Read(environment, problems);
        RateSetting.Read(environment, problems);
        var keys = PseudonymSetting.Read(environment, problems);
        var folder = settings ?? (data is null ? null : Path.Combine(data, "settings"));
        if (folder is not null && Directory.Exists(folder))
            problems.AddRange(SettingsCheck.Problems(folder));
        if (problems.Count > 0)
            return new Finding("settings", false, string.Join(' ', problems), "Mend the setting that is named.");
        return data is null && keys is null
            ? new Finding("settings", true, "Readable. No key of pseudonyms is set, so no normalised records are kept.")
            : new Finding("settings", true, "Readable.");
    }

    private static async Task<Finding> StorageAsync(Func<OpenedStore> open, CancellationToken ct)
    {
        using var store = open();
        var probe = new BlobPath(Containers.Work, $"doctor/{Guid.NewGuid():N}");
        foreach (var container in Containers.All)
        {
            var path = probe with { Container = container, Name = probe.Name };
            await store.Blobs.WriteAsync(path, "probe"u8.ToArray(), ct);
            var read = await store.Blobs.ReadAsync(path, ct);
            await store.Blobs.DeleteAsync(path, ct);
            if (read is null || Encoding.ASCII.GetString(read) != "probe")
                return new Finding("storage", false, $"The container {container} does not give back what was written.", "Check the volume, and the account's rules.");
        }

        return new Finding("storage", true, "Every container can be written, read and deleted from.");
    }

    private async Task<Finding> StateAsync(Func<OpenedStore> open, CancellationToken ct)
    {
        using var store = open();
        var row = await store.Tables.InsertAsync("doctor", "probe", Guid.NewGuid().ToString("N"), "{}", ct) ?? throw new InvalidOperationException("A fresh row could not be inserted.");
        await store.Tables.DeleteAsync("doctor", row, ct);
        if (data is not null && Storage.Embedded.SqliteStore.Fault(new DataFolder(data).State) is { } fault)
            return new Finding("state", false, $"state/state.db is damaged: {fault}", "Put the data folder back from the last backup: wres restore");
        return new Finding("state", true, "Rows can be written, read and deleted.");
    }

    private static async Task<Finding> QueueAsync(Func<IStepQueue> open, CancellationToken ct)
    {
        const string Queue = "wres-doctor";
        var queue = open();
        await queue.SendAsync(Queue, "probe", TimeSpan.Zero, ct);
        var received = await queue.ReceiveAsync(Queue, 32, TimeSpan.FromSeconds(30), ct);
        foreach (var message in received)
            await queue.DeleteAsync(Queue, message, ct);
        return received.Count > 0
            ? new Finding("queue", true, "A message came back.")
            : new Finding("queue", false, "A message was sent and did not come back.", "Check the account's queues and the clock.");
    }

    private static async Task<Finding> AuditLogAsync(Func<OpenedStore> open, CancellationToken ct)
    {
        using var store = open();
        var verdict = await AuditVerification.VerifyAsync(store.Tables, await KeptAnchors.ReadAsync(store.Blobs, ct), ct);
        return verdict.Findings is [var first, ..]
            ? new Finding("audit-log", false, FormattableString.Invariant($"{verdict.Findings.Count} faults; the first: {first.Code} at entry {first.Number}."), "Run wres audit-log verify, keep the store as it is, and tell the information-governance lead.")
            : new Finding("audit-log", true, FormattableString.Invariant($"{verdict.Entries} entries, one chain."));
    }

    private async Task<Finding> BrowserAsync(CancellationToken ct)
    {
        var asked = browser ?? environment["Wres:Browser"];
        if (BrowserFinder.Find(asked) is not { } found)
            return new Finding("browser", false, BrowserHint.For(asked), "Install Chromium, Chrome or Edge (Debian: apt-get install chromium), or name one with --browser or Wres__Browser.");
        await using var printer = new ChromiumPrinter(found);
        var pdf = await printer.PrintAsync(new RenderedDocument("doctor", "<!DOCTYPE html><html lang=\"en\"><title>Test</title><p>Test</p></html>", true, "Test"), ct);
        return new Finding("browser", true, FormattableString.Invariant($"{found} printed a page of {pdf.Length} bytes."));
    }

    private async Task<Finding> MailAsync(CancellationToken ct)
    {
        var problems = new List<string>();
        if (MailSetting.Read(environment, problems) is not { } relay)
            return problems.Count > 0 ? new Finding("mail", false, string.Join(' ', problems), "Mend the setting that is named.") : Pickup();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(relay.Host, relay.Port, limit.Token);
            using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
            return (await reader.ReadLineAsync(limit.Token))?.StartsWith("220", StringComparison.Ordinal) == true
                ? new Finding("mail", true, "The relay answers.")
                : new Finding("mail", false, "What answers at the relay's address is no SMTP server.", "Check Wres__Mail__Host and Wres__Mail__Port.");
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new Finding("mail", false, "The relay did not answer within 10 seconds.", "Check Wres__Mail__Host, Wres__Mail__Port and the firewall.");
        }
    }

    private Finding Pickup()
    {
        if (data is null)
            return new Finding("mail", false, "No relay is set, so that e-mails stay on a machine that is thrown away.", "Set Wres__Mail__Host and Wres__Mail__From.");
        var probe = Path.Combine(Directory.CreateDirectory(new DataFolder(data).Mail).FullName, $".doctor-{Guid.NewGuid():N}");
        File.WriteAllText(probe, "");
        File.Delete(probe);
        return new Finding("mail", true, "No relay is set: e-mails are laid into the folder mail.");
    }

    private static async Task<Finding> ClockAsync(Func<OpenedStore> open, CancellationToken ct)
    {
        var now = DateTimeOffset.UtcNow;
        if (now < Made)
            return new Finding("clock", false, FormattableString.Invariant($"It says {now:yyyy-MM-dd}."), "Set the clock by a time server (systemd: timedatectl set-ntp true).");
        using var store = open();
        var path = new BlobPath(Containers.Work, $"doctor/{Guid.NewGuid():N}");
        await store.Blobs.WriteAsync(path, "probe"u8.ToArray(), ct);
        var written = (await store.Blobs.FindAsync(path, ct))?.Written ?? now;
        await store.Blobs.DeleteAsync(path, ct);
        DateTimeOffset? ahead = null;
        await foreach (var blob in store.Blobs.ListAsync(Containers.Results, "", ct))
        {
            if (blob.Written > now + MostAhead)
                ahead = blob.Written;
        }

        return (written - now).Duration() > MostAhead || ahead is not null
            ? new Finding("clock", false, FormattableString.Invariant($"It says {now:yyyy-MM-dd HH:mm}, the store says {ahead ?? written:yyyy-MM-dd HH:mm}."), "Set the clock by a time server (systemd: timedatectl set-ntp true).")
            : new Finding("clock", true, FormattableString.Invariant($"{now:yyyy-MM-dd HH:mm} UTC, as the store's."));
    }

    private Finding Disk()
    {
        if (data is null)
            return new Finding("disk", true, "The store is elsewhere.");
        var free = new DriveInfo(Path.GetFullPath(data)).AvailableFreeSpace;
        return free < LeastFree
            ? new Finding("disk", false, FormattableString.Invariant($"{free >> 20} MB are free; a run needs up to {LeastFree >> 20} MB."), "Free space on the volume of the data folder, or shorten the retention.")
            : new Finding("disk", true, FormattableString.Invariant($"{free >> 30} GB are free."));
    }

    private Finding Permissions()
    {
        if (data is null || OperatingSystem.IsWindows())
            return new Finding("permissions", true, "Access lists decide.");
        var place = new DataFolder(data);
        if ((File.GetUnixFileMode(place.Root) & (UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute)) != UnixFileMode.None)
            return new Finding("permissions", false, $"Everyone on this machine may enter {place.Root}.", $"Run: chmod o-rwx {place.Root}");
        if (Directory.Exists(place.Secrets))
        {
            foreach (var file in Directory.EnumerateFiles(place.Secrets))
            {
                if (OwnerOnly.Problem(file) is { } problem)
                    return new Finding("permissions", false, problem, $"Run: chmod 600 {file}");
            }
        }

        return new Finding("permissions", true, "The data folder is closed to others, and secrets to all but their owner.");
    }

    private Finding Dumps() =>
        environment["DOTNET_DbgEnableMiniDump"] is "1"
            ? new Finding("crash-dumps", false, "DOTNET_DbgEnableMiniDump is 1.", "Unset it: a dump holds rows of staff data.")
            : new Finding("crash-dumps", true, "Off.");
}

using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Wres.Pipeline.Mail;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Trail;

namespace Wres.Endurance.Crash;

/// <summary>Holds a store against an undisturbed one.</summary>
internal static class Verdict
{
    /// <summary>Every fault found; empty where all is as if nothing had happened. Where the store is made to fail, so does a try of a step.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(World world, Evidence undisturbed, CancellationToken ct, bool failuresExpected = false)
    {
        var faults = new List<string>();
        await RunsAsync(world, faults, failuresExpected, ct);
        var now = await Evidence.GatherAsync(world, ct);
        foreach (var name in undisturbed.Files.Keys.Union(now.Files.Keys, StringComparer.Ordinal))
        {
            var (expected, found) = (undisturbed.Files.GetValueOrDefault(name), now.Files.GetValueOrDefault(name));
            if (expected != found)
                faults.Add($"{name}: {(expected is null ? "should not be there" : found is null ? "is not there" : "is another")}");
        }

        await MailsAsync(world, undisturbed, now, faults, ct);
        await LeftAsync(world, faults, ct);
        faults.AddRange((await AuditVerification.VerifyAsync(world.Parts.Tables, [], ct)).Findings.Select(f => $"audit log: {f}"));
        return faults;
    }

    /// <summary>Completed once: one state, and of each generation one end at most in the history, none of them a failure.</summary>
    private static async Task RunsAsync(World world, List<string> faults, bool failuresExpected, CancellationToken ct)
    {
        foreach (var run in await world.RunsAsync(ct))
        {
            var name = $"{run.Organisation} {run.Period}";
            if (run.Status != RunStatus.Completed)
                faults.Add($"{name} is {run.Status}: {run.Error}");
            var history = await new RunHistory(world.Parts).ListAsync(run.Organisation, run.Period, ct);
            foreach (var generation in history.Where(e => e.Kind == RunEventKind.Completed).GroupBy(e => e.Generation).Where(g => g.Count() > 1))
                faults.Add($"{name} generation {generation.Key} completed {generation.Count()} times");
            foreach (var bad in history.Where(e => e.Kind is RunEventKind.Failed or RunEventKind.Terminated || (e.Kind == RunEventKind.StepFailed && !failuresExpected)))
                faults.Add($"{name} {bad.Kind} at {bad.Step}: {bad.Detail}");
        }
    }

    /// <summary>
    /// Every e-mail of an undisturbed end was sent, with the same text. A year that was compared before an earlier one came is told
    /// once more under another key, and then the later e-mail truly says something else of what changed since the first. A key of any
    /// other event, one that is not marked sent, or one marked without an e-mail is a fault.
    /// </summary>
    private static async Task MailsAsync(World world, Evidence undisturbed, Evidence now, List<string> faults, CancellationToken ct)
    {
        foreach (var (key, text) in undisturbed.Mails)
        {
            if (now.Mails.GetValueOrDefault(key) is not { } found)
                faults.Add($"mail {key}: was not sent");
            else if (found != text && !(ToldBefore(key, undisturbed, now) && Evidence.WithoutNews(found) == Evidence.WithoutNews(text)))
                faults.Add($"mail {key}: is another");
        }

        foreach (var key in now.Mails.Keys.Where(k => !undisturbed.Mails.Keys.Any(u => RunOf(u) == RunOf(k))))
            faults.Add($"mail {key}: belongs to no run");
        var mails = (await world.MailsAsync(ct)).Where(m => Evidence.IsOfRun(m.Key)).ToList();
        faults.AddRange(mails.Where(m => m.Status != MailStatus.Sent).Select(m => $"outbox {m.Key} is {m}"));
        var outbox = mails.ConvertAll(m => m.Key);
        foreach (var odd in outbox.Except(now.Mails.Keys, StringComparer.Ordinal).Concat(now.Mails.Keys.Except(outbox, StringComparer.Ordinal)))
            faults.Add($"{odd}: outbox and sent e-mails differ");
    }

    private static bool ToldBefore(string key, Evidence undisturbed, Evidence now) =>
        now.Mails.Keys.Any(k => k != key && RunOf(k) == RunOf(key) && !undisturbed.Mails.ContainsKey(k));

    // {organisation}-{period}-{hash}[-{earlier}]-{event}
    private static string RunOf(string key) => string.Join('-', key.Split('-')[..4]) + key[key.LastIndexOf('-')..];

    private static async Task LeftAsync(World world, List<string> faults, CancellationToken ct)
    {
        foreach (var queue in new[] { StepMessage.Queue, StepMessage.PoisonQueue, "wres-steps-refused" })
        {
            if (await world.Parts.Queue.CountAsync(queue, ct) is > 0 and var count)
                faults.Add($"{count} messages left in {queue}");
        }

        await foreach (var blob in world.Parts.Blobs.ListAsync(Containers.Work, "", ct))
        {
            if (!blob.Path.Name.Contains("/known/", StringComparison.Ordinal))
                faults.Add($"left behind: {blob.Path}");
        }

        if (world.Connection is null)
        {
            // An empty folder for half-written files is no half-written file, and the calendar may still be writing drafts at the end.
            foreach (var file in Directory.EnumerateFiles(world.Data, "*", SearchOption.AllDirectories).Where(f => Path.GetRelativePath(world.Data, f).Contains(".tmp", StringComparison.Ordinal) && !f.Contains("/publications/", StringComparison.Ordinal)))
                faults.Add($"left behind: {Path.GetRelativePath(world.Data, file)}");
            return;
        }

        var service = new BlobServiceClient(world.Connection);
        await foreach (var container in service.GetBlobContainersAsync(cancellationToken: ct))
        {
            await foreach (var blob in service.GetBlobContainerClient(container.Name).GetBlobsAsync(BlobTraits.None, BlobStates.All, null, ct))
            {
                var half = blob.Properties.ContentLength is null or 0 && blob.Properties.ContentHash is null;
                if (half || blob.Properties.LeaseState is not (LeaseState.Available or null))
                    faults.Add($"left behind: {container.Name}/{blob.Name} half-written or leased");
            }
        }
    }
}

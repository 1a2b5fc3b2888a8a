using System.Text;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;

namespace Wres.Pipeline.Mail;

/// <summary>
/// Keeps every e-mail by its key, so that a key is sent once, ever. An e-mail is put on record before it is sent and marked after
/// it; a relay that is out, or an address that it refuses, costs that e-mail or that recipient a later try and nothing else. A
/// process that dies between handing over and marking sends the same key again, which the mailer makes harmless.
/// </summary>
public sealed class Outbox(PipelineParts parts)
{
    /// <summary>Name of the table of e-mails.</summary>
    public const string Table = "outbox";

    private const string DueTable = "outbox-due";
    private const int LongestReason = 300;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(12);
    private static readonly TimeSpan GiveUpAfter = TimeSpan.FromDays(5);

    /// <summary>Puts an e-mail on record, unless its key is there; false where it was.</summary>
    public async Task<bool> PostAsync(OutboxEntry entry, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.To.Count == 0)
            return false;
        var fresh = await parts.Tables.FindAsync(Table, Of(entry.Key), entry.Key, ct) is null
            && await parts.Tables.InsertAsync(Table, Of(entry.Key), entry.Key, Json(entry), ct) is not null;
        // A process that died in between left the e-mail without its mark.
        if (fresh || await FindAsync(entry.Key, ct) is { IsOver: false })
            await parts.Tables.InsertAsync(DueTable, Of(entry.Key), entry.Key, "{}", ct);
        return fresh;
    }

    /// <summary>The e-mail of a key, or null.</summary>
    public async Task<OutboxEntry?> FindAsync(string key, CancellationToken ct) =>
        await parts.Tables.FindAsync(Table, Of(key), key, ct) is { } row ? StateJson.Read<OutboxEntry>(row.Json) : null;

    /// <summary>Every e-mail of an organisation (of all, with null), by key.</summary>
    public async Task<IReadOnlyList<OutboxEntry>> ListAsync(string? organisation, CancellationToken ct)
    {
        var entries = new List<OutboxEntry>();
        await foreach (var row in parts.Tables.ListAsync(Table, organisation, ct))
            entries.Add(StateJson.Read<OutboxEntry>(row.Json));

        return entries;
    }

    /// <summary>Hands over every e-mail that is due; those that were tried, as they stand afterwards.</summary>
    public async Task<IReadOnlyList<OutboxEntry>> DeliverDueAsync(DateTimeOffset now, CancellationToken ct)
    {
        var keys = new List<string>();
        await foreach (var row in parts.Tables.ListAsync(DueTable, null, ct))
            keys.Add(row.Row);
        var tried = new List<OutboxEntry>();
        foreach (var key in keys)
        {
            if (await DeliverAsync(key, now, ct) is { } entry)
                tried.Add(entry);
        }

        return tried;
    }

    /// <summary>Hands one e-mail over where it is due; null where it is not, or another process is at it.</summary>
    public async Task<OutboxEntry?> DeliverAsync(string key, DateTimeOffset now, CancellationToken ct)
    {
        if (await parts.Tables.FindAsync(Table, Of(key), key, ct) is not { } row)
            return null;
        var entry = StateJson.Read<OutboxEntry>(row.Json);
        if (entry.IsOver)
        {
            await ForgetAsync(key, ct);
            return null;
        }

        if (entry.Next > now || await parts.Tables.ReplaceAsync(Table, row, Json(entry with { Next = now + parts.MailClaim }), ct) is not { } claimed)
            return null;
        var tried = await SendAsync(entry, now, ct);
        await parts.Tables.ReplaceAsync(Table, claimed, Json(tried), ct);
        if (tried.IsOver)
            await ForgetAsync(key, ct);
        return tried;
    }

    private async Task<OutboxEntry> SendAsync(OutboxEntry entry, DateTimeOffset now, CancellationToken ct)
    {
        try
        {
            IReadOnlyList<string> open = [.. entry.To.Where(t => t.Sent is null).Select(t => t.Address)];
            var receipt = await parts.Mailer.SendAsync(new OutgoingMail(entry.Key, open, entry.Subject, entry.Text ?? "", entry.Html, await ReadAsync(entry.Attachments, ct)), ct);
            return After(entry, receipt, now);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e)
        {
            // Not swallowed: kept with the e-mail, tried again, and reported by whoever delivers.
            var failed = entry with { Failures = entry.Failures + 1, Error = Short($"{e.GetType().Name}: {e.Message}") };
            return Again(failed, failed.Failures, now);
        }
    }

    private static OutboxEntry After(OutboxEntry entry, MailReceipt receipt, DateTimeOffset now)
    {
        var to = entry.To.Select(t => t.Sent is not null ? t
            : receipt.Refused.FirstOrDefault(r => string.Equals(r.Address, t.Address, StringComparison.OrdinalIgnoreCase)) is { } refusal
                ? t with { Refusals = t.Refusals + 1, Reason = Short(refusal.Reason) }
                : t with { Sent = now }).ToList();
        var next = entry with { To = to };
        return to.TrueForAll(t => t.Sent is not null) ? Over(next, MailStatus.Sent) : Again(next, to.Max(t => t.Refusals), now);
    }

    /// <summary>Tried again after 5, 15, 45 ... minutes, at most 12 hours; given up after five days.</summary>
    private static OutboxEntry Again(OutboxEntry entry, int times, DateTimeOffset now)
    {
        if (now - entry.Created >= GiveUpAfter)
            return Over(entry, entry.To.Any(t => t.Sent is not null) ? MailStatus.SentInPart : MailStatus.GivenUp);
        var pause = FirstPause * Math.Pow(3, Math.Min(times - 1, 10));
        return entry with { Next = now + (pause < LongestPause ? pause : LongestPause) };
    }

    private static OutboxEntry Over(OutboxEntry entry, MailStatus status) => entry with { Status = status, Text = null, Html = null, Attachments = [] };

    private async Task ForgetAsync(string key, CancellationToken ct)
    {
        if (await parts.Tables.FindAsync(DueTable, Of(key), key, ct) is { } due)
            await parts.Tables.DeleteAsync(DueTable, due, ct);
    }

    private async Task<IReadOnlyList<MailAttachment>> ReadAsync(IReadOnlyList<StoredAttachment> attachments, CancellationToken ct)
    {
        var read = new List<MailAttachment>();
        foreach (var file in attachments)
        {
            // A draft that was replaced since is not sent; the e-mail says where the files are.
            if (await parts.Blobs.ReadAsync(new BlobPath(file.Container, file.Blob), ct) is { } bytes)
                read.Add(new MailAttachment(file.Name, file.MediaType, bytes));
        }

        return read;
    }

    /// <summary>Every key begins with the organisation, which is the partition.</summary>
    private static string Of(string key) => key.Split('-')[0];

    private static string Short(string text) => text.Length > LongestReason ? text[..LongestReason] : text;

    private static string Json(OutboxEntry entry) => Encoding.UTF8.GetString(StateJson.Write(entry));
}

using Wres.Domain.Calendar;
using Wres.Pipeline.Settings;
using Wres.Reports.Letters;

namespace Wres.Pipeline.Mail;

/// <summary>Writes letters, puts them into the outbox for those whom they concern, and hands over what may go at once.</summary>
internal sealed class MailDesk(PipelineParts parts)
{
    private readonly Outbox _outbox = new(parts);

    /// <summary>
    /// Posts a letter under its key; nothing happens where the key was posted before or nobody is to hear. A relay that is out costs
    /// a later try, never the caller.
    /// </summary>
    public async Task PostAsync(
        MailKind kind, string key, string organisation, OrganisationSettings settings, Letter letter, IReadOnlyList<string> named, IReadOnlyList<StoredAttachment> attachments, CancellationToken ct)
    {
        var to = Recipients.Of(kind, settings, named);
        if (to.Count == 0)
            return;
        var now = parts.Clock.GetUtcNow();
        if (await _outbox.FindAsync(key, ct) is not { IsOver: true })
        {
            var written = await LetterWriter.WriteAsync(letter, settings.Style);
            await _outbox.PostAsync(new OutboxEntry
            {
                Key = key,
                Kind = kind,
                Organisation = organisation,
                Subject = letter.Subject,
                To = [.. to.Select(address => new MailRecipient(address))],
                Created = now,
                // Where nothing is kept, as by run, nobody comes back after the quiet hours.
                Next = parts.KeepHistory ? QuietRule.Earliest(kind, settings.Mail.Quiet, new WorkingDays(settings.Calendar.DaysOff), now) : now,
                Text = written.Text,
                Html = written.Html,
                Attachments = attachments,
            }, ct);
        }

        await _outbox.DeliverAsync(key, now, ct);
    }
}

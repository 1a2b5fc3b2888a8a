using System.Globalization;
using Wres.Pipeline.Ports;

namespace Wres.Pipeline.Mail;

/// <summary>
/// Sends each key once: the key is put on record before sending and marked after it. A process that dies in between sends the
/// same key again, which the mailer makes harmless.
/// </summary>
internal sealed class Outbox(PipelineParts parts)
{
    public const string Table = "outbox";

    public async Task SendOnceAsync(OutgoingMail mail, CancellationToken ct)
    {
        if (mail.To.Count == 0)
            return;
        var row = await parts.Tables.FindAsync(Table, "mail", mail.Key, ct)
            ?? await parts.Tables.InsertAsync(Table, "mail", mail.Key, Entry("queued"), ct)
            ?? await parts.Tables.FindAsync(Table, "mail", mail.Key, ct)
            ?? throw new InvalidOperationException("An outbox row was there and is gone.");
        if (row.Json.Contains("\"sent\"", StringComparison.Ordinal))
            return;
        await parts.Mailer.SendAsync(mail, ct);
        await parts.Tables.ReplaceAsync(Table, row, Entry("sent"), ct);
    }

    private string Entry(string status) =>
        string.Create(CultureInfo.InvariantCulture, $"{{\"status\":\"{status}\",\"at\":\"{parts.Clock.GetUtcNow():O}\"}}");
}

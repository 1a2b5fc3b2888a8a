namespace Wres.Pipeline.Ports;

/// <summary>
/// An e-mail. The key names the event that it tells of: one key is sent once, ever. Subject and bodies hold no personal value and
/// no small number.
/// </summary>
public sealed record OutgoingMail(string Key, IReadOnlyList<string> To, string Subject, string Text, string? Html, IReadOnlyList<MailAttachment> Attachments);

/// <summary>A file sent with an e-mail.</summary>
public sealed record MailAttachment(string Name, string MediaType, ReadOnlyMemory<byte> Content);

/// <summary>Hands one e-mail over: to an SMTP relay, or into the pickup folder. Failure is an exception; sending a key twice must be harmless. A text that could
/// start another header line, or an address that is not one mailbox, is an <see cref="ArgumentException"/>.</summary>
public interface IMailer
{
    /// <summary>Sends.</summary>
    Task SendAsync(OutgoingMail mail, CancellationToken ct);
}

namespace Wres.Pipeline.Ports;

/// <summary>
/// An e-mail. The key names the event that it tells of: one key is sent once, ever. Subject and bodies hold no personal value and
/// no small number.
/// </summary>
public sealed record OutgoingMail(string Key, IReadOnlyList<string> To, string Subject, string Text, string? Html, IReadOnlyList<MailAttachment> Attachments);

/// <summary>A file sent with an e-mail.</summary>
public sealed record MailAttachment(string Name, string MediaType, ReadOnlyMemory<byte> Content);

/// <summary>What became of an e-mail that was handed over: everyone got it but those whose address was refused.</summary>
public sealed record MailReceipt(IReadOnlyList<MailRefusal> Refused)
{
    /// <summary>Nobody was refused.</summary>
    public static MailReceipt Accepted { get; } = new([]);
}

/// <summary>An address that was refused, and why in the relay's words.</summary>
public sealed record MailRefusal(string Address, string Reason);

/// <summary>
/// Hands one e-mail over: to an SMTP relay, or into the pickup folder. An address that can't be used, or that the relay refuses, is
/// in the receipt and stops no other. Any other failure is an exception; sending a key twice must be harmless. A text that could
/// start another header line is an <see cref="ArgumentException"/>.
/// </summary>
public interface IMailer
{
    /// <summary>Sends.</summary>
    Task<MailReceipt> SendAsync(OutgoingMail mail, CancellationToken ct);
}

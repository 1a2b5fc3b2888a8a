using System.Net.Mail;
using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using Wres.Pipeline.Ports;

namespace Wres.Storage.Mail;

/// <summary>Turns our e-mail into System.Net.Mail's. Nothing in it can start another header line: control characters are refused.</summary>
internal static class MailMessages
{
    /// <summary>The message, which the caller disposes. Its Message-ID is made from the key, so that a second sending can be told from a second e-mail. .NET writes the Date itself.</summary>
    public static MailMessage Create(OutgoingMail mail, MailAddress from)
    {
        if (mail.To.Count == 0) throw new ArgumentException("An e-mail needs someone to go to.", nameof(mail));
        var message = new MailMessage { From = from, Subject = OneLine(mail.Subject), SubjectEncoding = Encoding.UTF8, Body = mail.Text, BodyEncoding = Encoding.UTF8 };
        try
        {
            foreach (var to in mail.To) message.To.Add(Address(to));
            message.Headers.Add("Message-ID", $"<{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(mail.Key)))}@{from.Host}>");
            message.Headers.Add("Auto-Submitted", "auto-generated");
            if (mail.Html is not null) message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(mail.Html, Encoding.UTF8, MediaTypeNames.Text.Html));
            foreach (var attachment in mail.Attachments) message.Attachments.Add(Attach(attachment));
            return message;
        }
        catch
        {
            message.Dispose();
            throw;
        }
    }

    /// <summary>The address, checked: one mailbox, no control character.</summary>
    public static MailAddress Address(string text) => IsAddress(text)
        ? new MailAddress(text)
        : throw new ArgumentException("Not an e-mail address.", nameof(text));

    /// <summary>Whether it is one mailbox. The parser of .NET takes "a@x, b@y" for b@y called "a@x,", hence the count.</summary>
    public static bool IsAddress(string? text) =>
        text is not null && !text.Any(char.IsControl) && text.Count(c => c == '@') == 1 && MailAddress.TryCreate(text, out _);

    /// <summary>The mail to those whose address can be used, null where there are none, and the others as refusals.</summary>
    public static (OutgoingMail? Mail, IReadOnlyList<MailRefusal> Refused) Sift(OutgoingMail mail)
    {
        var good = mail.To.Where(IsAddress).ToList();
        IReadOnlyList<MailRefusal> refused = [.. mail.To.Where(to => !IsAddress(to)).Select(to => new MailRefusal(to, "Not an e-mail address."))];
        return (good.Count == 0 && refused.Count > 0 ? null : mail with { To = good }, refused);
    }

    private static Attachment Attach(MailAttachment attachment)
    {
        var name = OneLine(attachment.Name);
        if (name.AsSpan().ContainsAny('/', '\\', '"')) throw new ArgumentException("An attachment's name is a file's name.", nameof(attachment));
        return new Attachment(new MemoryStream(attachment.Content.ToArray(), writable: false), name, OneLine(attachment.MediaType)) { NameEncoding = Encoding.UTF8 };
    }

    private static string OneLine(string text) => text.Any(char.IsControl)
        ? throw new ArgumentException("A header of an e-mail is one line without control characters.", nameof(text))
        : text;
}

using System.Net;
using System.Net.Mail;
using Wres.Pipeline.Ports;

namespace Wres.Storage.Mail;

/// <summary>
/// Hands e-mails to an SMTP relay. A process killed after the relay took one and before that was noted sends it again, with the same
/// Message-ID, by which mail systems drop the second.
/// </summary>
public sealed class SmtpMailer : IMailer
{
    private readonly SmtpOptions _options;
    private readonly MailAddress _from;
    private readonly TimeProvider _time;

    /// <summary>Checks the options, of which the clock measures the deadline; wrong ones are an <see cref="ArgumentException"/> that names them.</summary>
    public SmtpMailer(SmtpOptions options, TimeProvider time)
    {
        if (options.Problems("") is [_, ..] problems) throw new ArgumentException(string.Join("; ", problems), nameof(options));
        _options = options;
        _from = MailMessages.Address(options.From);
        _time = time;
    }

    /// <inheritdoc/>
    public async Task<MailReceipt> SendAsync(OutgoingMail mail, CancellationToken ct)
    {
        var (sifted, refused) = MailMessages.Sift(mail);
        if (sifted is null) return new MailReceipt(refused);
        using var message = MailMessages.Create(sifted, _from);
        using var client = new SmtpClient(_options.Host, _options.Port) { EnableSsl = _options.StartTls };
        if (_options.User is { } user) client.Credentials = new NetworkCredential(user, _options.Password);
        using var deadline = new CancellationTokenSource(_options.Deadline, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, deadline.Token);
        try
        {
            await client.SendMailAsync(message, either.Token);
            return new MailReceipt(refused);
        }
        catch (SmtpFailedRecipientsException some)
        {
            return new MailReceipt([.. refused, .. some.InnerExceptions.Select(Refusal)]);
        }
        catch (SmtpFailedRecipientException one)
        {
            return new MailReceipt([.. refused, Refusal(one)]);
        }
        catch (OperationCanceledException late) when (deadline.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            throw new TimeoutException($"The SMTP relay did not answer within {_options.Deadline}.", late);
        }

        // The relay's answer names the address in angle brackets.
        static MailRefusal Refusal(SmtpFailedRecipientException failed) => new((failed.FailedRecipient ?? "").Trim('<', '>', ' '), $"{failed.StatusCode}: {failed.Message}");
    }
}

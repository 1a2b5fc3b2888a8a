using Wres.Pipeline.Ports;

namespace Wres.Tests.Pipeline.Doubles;

/// <summary>Keeps e-mails by key, as a pickup folder does: a key's second sending changes nothing.</summary>
internal sealed class MemoryMailer : IMailer
{
    private readonly SortedDictionary<string, OutgoingMail> _mails = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, OutgoingMail> Mails => _mails;

    public Task<MailReceipt> SendAsync(OutgoingMail mail, CancellationToken ct)
    {
        _mails.TryAdd(mail.Key, mail);
        return Task.FromResult(MailReceipt.Accepted);
    }
}

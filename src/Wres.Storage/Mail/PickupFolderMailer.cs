using System.Net.Mail;
using Wres.Pipeline.Ports;

namespace Wres.Storage.Mail;

/// <summary>
/// Puts each e-mail as <c>{key}.eml</c> into a folder, for a relay that picks it up or a person who looks at it. A file is there
/// whole or not at all; one that is there is left alone, so a key's second sending changes nothing.
/// </summary>
/// <param name="folder">The folder; made when first needed.</param>
/// <param name="from">The sender's address.</param>
public sealed class PickupFolderMailer(string folder, string from) : IMailer
{
    private readonly MailAddress _from = MailMessages.Address(from);
    private readonly string _folder = Path.GetFullPath(folder);

    /// <inheritdoc/>
    public async Task<MailReceipt> SendAsync(OutgoingMail mail, CancellationToken ct)
    {
        var target = Path.Combine(_folder, FileSafeKey.Of(mail.Key) + ".eml");
        var (sifted, refused) = MailMessages.Sift(mail);
        if (sifted is null || File.Exists(target)) return new MailReceipt(refused);
        using var message = MailMessages.Create(sifted, _from);
        var temporary = Path.Combine(_folder, ".tmp-" + Path.GetRandomFileName());
        Directory.CreateDirectory(temporary);
        try
        {
            // System.Net.Mail chooses the file's name itself, so it gets a folder of its own.
            using (var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = temporary })
                await client.SendMailAsync(message, ct);
            var written = Directory.GetFiles(temporary).Single();
            await using (var file = new FileStream(written, FileMode.Open, FileAccess.ReadWrite)) file.Flush(flushToDisk: true);
            try
            {
                File.Move(written, target, overwrite: false);
            }
            catch (IOException) when (File.Exists(target))
            {
                // Another process sent this key meanwhile.
            }
        }
        finally
        {
            Directory.Delete(temporary, recursive: true);
        }

        return new MailReceipt(refused);
    }

    /// <summary>Deletes what killed processes left half-written. Only for when no other process sends.</summary>
    public void Sweep()
    {
        if (!Directory.Exists(_folder)) return;
        foreach (var left in Directory.GetDirectories(_folder, ".tmp-*")) Directory.Delete(left, recursive: true);
    }
}

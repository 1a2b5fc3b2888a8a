using System.Text;

namespace Wres.TestKit.Mail;

/// <summary>E-mails as they lie in a pickup folder.</summary>
public static class WrittenMail
{
    /// <summary>The text of the parts that are base64, one after the other; headers and the marks between parts are left out.</summary>
    public static string Decoded(string mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        return Encoding.UTF8.GetString([.. mail.Split("\r\n").SelectMany(line => Convert.TryFromBase64String(line, new byte[line.Length], out _) ? Convert.FromBase64String(line) : [])]);
    }
}

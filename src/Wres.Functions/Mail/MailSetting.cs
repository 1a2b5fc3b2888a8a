using System.Globalization;
using Wres.Functions.Secrets;
using Wres.Pipeline.Ports;
using Wres.Storage.Mail;

namespace Wres.Functions.Mail;

/// <summary>The SMTP relay, from the environment (<c>Wres__Mail__Host</c> and so on); without one, e-mails are laid into a pickup folder.</summary>
internal static class MailSetting
{
    private const string Prefix = "Wres__Mail__";
    private const string PickupFrom = "wres@localhost";

    /// <summary>Reads the relay; null where none is set. What is wrong is added to the problems.</summary>
    public static SmtpOptions? Read(IConfiguration configuration, List<string> problems)
    {
        var mail = configuration.GetSection("Wres:Mail");
        if (mail["Host"] is not { Length: > 0 } host)
            return null;
        var startTlsText = mail["StartTls"] ?? "true";
        if (!bool.TryParse(startTlsText, out var startTls))
            problems.Add($"{Prefix}StartTls is not true or false, for example true.");
        var options = new SmtpOptions
        {
            Host = host,
            Port = int.TryParse(mail["Port"] ?? "587", NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : 0,
            StartTls = startTls,
            User = mail["User"],
            Password = SecretSetting.Read(configuration, "Wres:Mail:Password", problems),
            From = mail["From"] ?? "",
        };
        problems.AddRange(options.Problems(Prefix));
        return options;
    }

    /// <summary>The mailer: the relay, or the pickup folder.</summary>
    public static IMailer Create(SmtpOptions? relay, string pickupFolder, TimeProvider clock) =>
        relay is null ? new PickupFolderMailer(pickupFolder, PickupFrom) : new SmtpMailer(relay, clock);
}

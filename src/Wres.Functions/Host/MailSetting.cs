using System.Globalization;
using Wres.Storage.Mail;

namespace Wres.Functions.Host;

/// <summary>The SMTP relay, from <c>Wres__Mail__Host</c> and the settings beside it.</summary>
internal static class MailSetting
{
    private const string Prefix = "Wres__Mail__";

    /// <summary>Reads it; null where no relay is named. Where it can't be used, problems are added.</summary>
    public static SmtpOptions? Read(IConfiguration configuration, List<string> problems)
    {
        var mail = configuration.GetSection("Wres:Mail");
        if (mail["Host"] is not { Length: > 0 } host) return null;
        if (!bool.TryParse(mail["StartTls"] ?? "true", out var startTls)) problems.Add($"{Prefix}StartTls is not true or false, for example true.");
        var options = new SmtpOptions
        {
            Host = host,
            Port = int.TryParse(mail["Port"] ?? "587", NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : 0,
            StartTls = startTls,
            User = mail["User"],
            Password = mail["Password"],
            From = mail["From"] ?? "",
        };
        problems.AddRange(options.Problems(Prefix));
        return options;
    }
}

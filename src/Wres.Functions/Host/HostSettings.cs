using System.Globalization;
using Wres.Functions.Access;
using Wres.Functions.Composition;
using Wres.Functions.Limits;
using Wres.Functions.Mail;
using Wres.Functions.Secrets;
using Wres.Pipeline.Privacy;
using Wres.Storage.Azure;
using Wres.Storage.Mail;

namespace Wres.Functions.Host;

/// <summary>The settings of the process under the Functions host, from its environment, checked before it listens.</summary>
internal sealed record HostSettings
{
    /// <summary>Where the host expects the process; it names the port.</summary>
    public required int Port { get; init; }

    /// <summary>Blobs, queues and tables.</summary>
    public required AzureStorageAccount Account { get; init; }

    /// <summary>Folder of the organisations' settings; null for none.</summary>
    public string? Settings { get; init; }

    /// <summary>The browser that prints; looked for where null.</summary>
    public string? Browser { get; init; }

    /// <summary>How long a drop must be quiet.</summary>
    public TimeSpan QuietPeriod { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The relay; null lays e-mails into <see cref="MailFolder"/>.</summary>
    public SmtpOptions? Smtp { get; init; }

    /// <summary>The pickup folder.</summary>
    public required string MailFolder { get; init; }

    /// <summary>Who is believed.</summary>
    public required AccessSettings Access { get; init; }

    /// <summary>How long each kind of data is kept.</summary>
    public required RetentionSettings Retention { get; init; }

    /// <summary>Requests a minute of one caller.</summary>
    public int RequestsPerMinute { get; init; } = RequestRates.Default;

    /// <summary>Keys of pseudonyms; null where no normalised files are kept.</summary>
    public PseudonymKeys? Pseudonyms { get; init; }

    /// <summary>Reads them all; the problems name each wrong setting as it is written in the environment, with an example.</summary>
    public static HostSettings? Read(IConfiguration configuration, out IReadOnlyList<string> problems)
    {
        var found = new List<string>();
        problems = found;
        var portText = configuration["FUNCTIONS_CUSTOMHANDLER_PORT"];
        if (!int.TryParse(portText, NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port is < 1 or > 65535)
            found.Add("FUNCTIONS_CUSTOMHANDLER_PORT is not a port. The Functions host sets it; to serve without the host use: wres serve.");
        var account = StorageSetting.Read(configuration, found);
        var quiet = TimeSpan.FromMinutes(10);
        if (configuration["Wres:QuietPeriod"] is { } quietText
            && (!TimeSpan.TryParseExact(quietText, "hh\\:mm\\:ss", CultureInfo.InvariantCulture, out quiet) || quiet > TimeSpan.FromHours(23)))
            found.Add("Wres__QuietPeriod is not a time span, for example 00:10:00.");
        var settings = configuration["Wres:Settings"];
        if (!string.IsNullOrWhiteSpace(settings) && !Directory.Exists(settings)) found.Add("Wres__Settings names no folder, for example settings.");
        var smtp = MailSetting.Read(configuration, found);
        var pseudonyms = PseudonymSetting.Read(configuration, found);
        var retention = RetentionSetting.Read(configuration, found);
        var rate = RateSetting.Read(configuration, found);
        var access = AccessSettings.Read(configuration, found);
        return found.Count > 0 ? null : new HostSettings
        {
            Port = port,
            Account = account!,
            Settings = string.IsNullOrWhiteSpace(settings) ? null : settings,
            Browser = configuration["Wres:Browser"] is { Length: > 0 } browser ? browser : null,
            QuietPeriod = quiet,
            Smtp = smtp,
            Access = access,
            Retention = retention,
            RequestsPerMinute = rate,
            Pseudonyms = pseudonyms,
            MailFolder = configuration["Wres:Mail:Folder"] ?? Path.Combine(Path.GetTempPath(), "wres-mail"),
        };
    }
}

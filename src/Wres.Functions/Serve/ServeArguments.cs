using System.Net;

namespace Wres.Functions.Serve;

/// <summary>What <c>serve</c> was asked to do, as given and checked.</summary>
internal sealed record ServeArguments
{
    public const string Embedded = "embedded";
    public const string Azure = "azure";

    public required string Data { get; init; }
    public int Port { get; init; } = 7071;
    public string? Settings { get; init; }
    public TimeSpan QuietPeriod { get; init; } = TimeSpan.FromMinutes(10);
    public IPAddress Listen { get; init; } = IPAddress.Loopback;
    public string? Browser { get; init; }
    public string Storage { get; init; } = Embedded;
    public bool NewKeys { get; init; }
    public bool Verbose { get; init; }

    /// <summary>How long a message stays hidden unless its worker says that it is still at it.</summary>
    public TimeSpan HideFor { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an e-mail belongs to the process that hands it over; the product's own choice where null. Only a trial, whose mailer does no harm twice, asks for less.</summary>
    public TimeSpan? MailClaim { get; init; }

    /// <summary>What is wrong, or null.</summary>
    public string? Fault()
    {
        if (File.Exists(Data))
            return $"{Data} is a file. --data names a folder; it is made where it is missing.";
        if (Settings is not null && !Directory.Exists(Settings))
            return $"There is no folder {Settings}. --settings names the folder that holds {{organisation}}/organisation.json.";
        if (Port is < 0 or > 65_535)
            return $"--port {Port}: not a port. Example: 7071.";
        return QuietPeriod < TimeSpan.Zero || QuietPeriod > TimeSpan.FromDays(1)
            ? "--quiet-period: between 00:00:00 and one day. Example: 00:10:00."
            : null;
    }

    /// <summary>The named settings folder, or the one in the data folder.</summary>
    public string SettingsFolder => Settings ?? Path.Combine(Data, "settings");
}

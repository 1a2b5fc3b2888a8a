using System.Globalization;

namespace Wres.Endurance.Victim;

/// <summary>How a victim serves and where it dies. On Azure the account comes by the environment, as for the product.</summary>
internal sealed record VictimOptions
{
    private const char Separator = '|';

    public required string Data { get; init; }

    public required bool Azure { get; init; }

    /// <summary>The moments to die at, whichever comes first; with none it lives on.</summary>
    public IReadOnlyList<string> DieAt { get; init; } = [];

    public int Occurrence { get; init; } = 1;

    /// <summary>A file that gets the name of the moment that it died at.</summary>
    public string? Note { get; init; }

    /// <summary>A file that gets the names of all moments.</summary>
    public string? Record { get; init; }

    /// <summary>How long a message of a dead process stays hidden.</summary>
    public TimeSpan HideFor { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long an e-mail whose sender died waits. The pickup folder makes a second sending harmless.</summary>
    public TimeSpan MailClaim { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Seed of the weather over its stores; null leaves them as they are.</summary>
    public int? Weather { get; init; }

    public string[] ToArguments() =>
        [Data, Azure ? "azure" : "embedded", string.Join(Separator, DieAt), Occurrence.ToString(CultureInfo.InvariantCulture), Record ?? "", HideFor.ToString("c", CultureInfo.InvariantCulture), MailClaim.ToString("c", CultureInfo.InvariantCulture), Weather?.ToString(CultureInfo.InvariantCulture) ?? "", Note ?? ""];

    public static VictimOptions Parse(string[] arguments) => new()
    {
        Data = arguments[0],
        Azure = arguments[1] == "azure",
        DieAt = arguments[2].Split(Separator, StringSplitOptions.RemoveEmptyEntries),
        Occurrence = int.Parse(arguments[3], CultureInfo.InvariantCulture),
        Record = arguments[4] is "" ? null : arguments[4],
        HideFor = TimeSpan.ParseExact(arguments[5], "c", CultureInfo.InvariantCulture),
        MailClaim = TimeSpan.ParseExact(arguments[6], "c", CultureInfo.InvariantCulture),
        Weather = arguments[7] is "" ? null : int.Parse(arguments[7], CultureInfo.InvariantCulture),
        Note = arguments[8] is "" ? null : arguments[8],
    };
}

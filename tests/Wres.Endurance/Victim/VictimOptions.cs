using System.Text.Json;

namespace Wres.Endurance.Victim;

/// <summary>How a victim serves and where it dies. On Azure the account comes by the environment, as for the product.</summary>
internal sealed record VictimOptions
{
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

    /// <summary>True where it prints by the machine's browser; else it has none.</summary>
    public bool Prints { get; init; }

    public string[] ToArguments() => [JsonSerializer.Serialize(this)];

    public static VictimOptions Parse(string[] arguments) => JsonSerializer.Deserialize<VictimOptions>(arguments[0])!;
}

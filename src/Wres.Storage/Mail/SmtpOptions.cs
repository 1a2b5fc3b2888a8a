namespace Wres.Storage.Mail;

/// <summary>How to reach the SMTP relay.</summary>
public sealed record SmtpOptions
{
    /// <summary>The relay's name or address.</summary>
    public required string Host { get; init; }

    /// <summary>Its port; 587 is that of mail submission.</summary>
    public int Port { get; init; } = 587;

    /// <summary>Whether to insist on STARTTLS; off only for a relay on this machine.</summary>
    public bool StartTls { get; init; } = true;

    /// <summary>The user to sign in as; null where the relay asks for none.</summary>
    public string? User { get; init; }

    /// <summary>The user's password.</summary>
    public string? Password { get; init; }

    /// <summary>The sender's address.</summary>
    public required string From { get; init; }

    /// <summary>How long one sending may take.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>What is wrong with the options: a line each, with the setting's name after the prefix and an example; empty where nothing is.</summary>
    public IReadOnlyList<string> Problems(string prefix)
    {
        var problems = new List<string>();
        if (string.IsNullOrWhiteSpace(Host) || Uri.CheckHostName(Host) == UriHostNameType.Unknown)
            problems.Add($"{prefix}{nameof(Host)} is not a host's name, for example smtp.example.nhs.uk");
        if (Port is < 1 or > 65535) problems.Add($"{prefix}{nameof(Port)} is not a port, for example 587");
        if (!MailMessages.IsAddress(From)) problems.Add($"{prefix}{nameof(From)} is not an e-mail address, for example wres@example.nhs.uk");
        if (User is null != Password is null) problems.Add($"{prefix}{nameof(User)} and {prefix}{nameof(Password)} are set together or not at all");
        if (Password is not null && !StartTls && !IsThisMachine) problems.Add($"{prefix}{nameof(StartTls)} has to be true where a password is sent to another machine");
        if (Deadline <= TimeSpan.Zero) problems.Add($"{prefix}{nameof(Deadline)} is not a time span, for example 00:01:00");
        return problems;
    }

    /// <summary>Without user and password.</summary>
    public override string ToString() => $"{Host}:{Port}";

    private bool IsThisMachine => Host is "localhost" or "127.0.0.1" or "::1";
}

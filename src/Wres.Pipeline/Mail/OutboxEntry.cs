namespace Wres.Pipeline.Mail;

/// <summary>Where an e-mail stands.</summary>
public enum MailStatus
{
    /// <summary>To be sent, at once or later.</summary>
    Queued,
    /// <summary>Everyone got it.</summary>
    Sent,
    /// <summary>Some did, and the others' addresses were refused to the end.</summary>
    SentInPart,
    /// <summary>Nobody got it in the time that it was tried.</summary>
    GivenUp,
}

/// <summary>One recipient of an e-mail.</summary>
/// <param name="Address">The address.</param>
/// <param name="Sent">When it was handed over; null where it was not.</param>
/// <param name="Refusals">How often the address was refused.</param>
/// <param name="Reason">Why, the last time.</param>
public sealed record MailRecipient(string Address, DateTimeOffset? Sent = null, int Refusals = 0, string? Reason = null);

/// <summary>A file of the store that goes with an e-mail.</summary>
public sealed record StoredAttachment(string Name, string MediaType, string Container, string Blob);

/// <summary>An e-mail as the outbox keeps it. Its text is gone once there is nothing left to send; who got what when stays.</summary>
public sealed record OutboxEntry
{
    /// <summary>Names the event; one e-mail a key, ever.</summary>
    public required string Key { get; init; }
    /// <summary>What it tells of.</summary>
    public required MailKind Kind { get; init; }
    /// <summary>Whose.</summary>
    public required string Organisation { get; init; }
    /// <summary>The subject.</summary>
    public required string Subject { get; init; }
    /// <summary>To whom.</summary>
    public required IReadOnlyList<MailRecipient> To { get; init; }
    /// <summary>When it was put here.</summary>
    public required DateTimeOffset Created { get; init; }
    /// <summary>Where it stands.</summary>
    public MailStatus Status { get; init; }
    /// <summary>When it is tried next: after the quiet hours, or after a pause.</summary>
    public DateTimeOffset Next { get; init; }
    /// <summary>How often handing it over failed as a whole.</summary>
    public int Failures { get; init; }
    /// <summary>Why, the last time.</summary>
    public string? Error { get; init; }
    /// <summary>The text part.</summary>
    public string? Text { get; init; }
    /// <summary>The HTML part.</summary>
    public string? Html { get; init; }
    /// <summary>Files.</summary>
    public IReadOnlyList<StoredAttachment> Attachments { get; init; } = [];

    internal bool IsOver => Status != MailStatus.Queued;
}

using Wres.Pipeline.Deadlines;
using Wres.Pipeline.Mail;
using Wres.Pipeline.Publishing;
using Wres.Pipeline.SignOff;

namespace Wres.Functions.Api.Publishing;

/// <summary>An approval, and how it ended if it did.</summary>
internal sealed record ApprovalView(
    int Number, ApprovalStage Stage, string By, string RecordedBy, DateTimeOffset At, string? Note, string Inputs, string Figures, bool Holds, DateTimeOffset? EndedAt, string? EndedBy, string? EndReason)
{
    public static ApprovalView Of(Approval a) => new(a.Number, a.Stage, a.By, a.RecordedBy, a.At, a.Note, a.For.Inputs, a.For.Figures, a.End is null, a.End?.At, a.End?.By, a.End?.Reason);
}

/// <summary>Where report and plan stand. State: draft, an approval's code, published, or correction-due.</summary>
internal sealed record SignOffView(string State, IReadOnlyList<ApprovalStage> Required, IReadOnlyList<ApprovalStage> Missing, IReadOnlyList<ApprovalView> Approvals, string? Inputs, string? Figures)
{
    public static SignOffView Of(Governance g, DataFreeze? current, SignOffSettings settings) =>
        new(g.Standing(current), settings.Required, g.Missing(settings), [.. g.Approvals.Select(ApprovalView.Of)], current?.Inputs, current?.Figures);
}

/// <summary>An approval that a caller puts on record: which, who gave it (the caller, where left out), and a note.</summary>
internal sealed record ApprovalBody
{
    private const int Longest = 500;

    public required ApprovalStage Stage { get; init; }
    public string? By { get; init; }
    public string? Note { get; init; }

    public Dictionary<string, string[]> Errors()
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (name, text) in new[] { ("by", By), ("note", Note) })
        {
            if (text is not null && (text.Length > Longest || string.IsNullOrWhiteSpace(text) || text.Any(char.IsControl)))
                errors[name] = [FormattableString.Invariant($"1 to {Longest} characters on one line, or left out.")];
        }

        return errors;
    }
}

/// <summary>An approval that a caller withdraws, and why.</summary>
internal sealed record WithdrawBody(ApprovalStage Stage, string Reason);

/// <summary>A wish to publish: the reason of a correction or of publishing without every approval, which <c>override</c> asks for.</summary>
internal sealed record PublishBody(string? Reason = null, bool Override = false);

/// <summary>A published version.</summary>
internal sealed record VersionView(int Number, DateOnly On, string By, string? Reason, IReadOnlyList<ApprovalStage>? WithoutApprovals, string? OverriddenBy, string? OverrideReason, string Run, IReadOnlyList<PublishedFile> Files)
{
    public static VersionView Of(PublishedVersion v) => new(v.Number, v.On, v.By, v.Reason, v.Override?.Missing, v.Override?.By, v.Override?.Reason, v.Run, v.Files);
}

/// <summary>What is published, newest last; the draft in its place, and what it waits for.</summary>
internal sealed record PublicationView(string State, string Folder, DateOnly Due, IReadOnlyList<string> Missing, IReadOnlyList<VersionView> Versions);

/// <summary>A date of the reporting year. Sourced: it can be looked up, or the organisation answers for it.</summary>
internal sealed record DeadlineView(DeadlineKind Kind, DateOnly Date, string Evidence, bool Sourced);

/// <summary>The dates of a reporting year.</summary>
internal sealed record CalendarView(int Year, IReadOnlyList<DeadlineView> Deadlines);

/// <summary>An e-mail of the outbox, without its text.</summary>
internal sealed record MailView(string Key, MailKind Kind, string Subject, MailStatus Status, DateTimeOffset Created, DateTimeOffset? Next, int Failures, string? Error, IReadOnlyList<MailRecipient> To)
{
    public static MailView Of(OutboxEntry e) => new(e.Key, e.Kind, e.Subject, e.Status, e.Created, e.Status == MailStatus.Queued ? e.Next : null, e.Failures, e.Error, e.To);
}

/// <summary>E-mails of an organisation.</summary>
internal sealed record MailList(IReadOnlyList<MailView> Mails);

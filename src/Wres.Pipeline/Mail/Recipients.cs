using Wres.Pipeline.Settings;
using Wres.Pipeline.SignOff;

namespace Wres.Pipeline.Mail;

/// <summary>Who hears of what.</summary>
internal static class Recipients
{
    /// <summary>
    /// The addresses of a kind, each once: those of the setting <c>mail.kinds</c>, else those who usually hear of it. Named are those
    /// whom the event itself concerns: the approvers of what is missing, the leads of a division; they stand for the role approvers.
    /// </summary>
    public static IReadOnlyList<string> Of(MailKind kind, OrganisationSettings settings, IReadOnlyList<string> named)
    {
        var who = settings.Mail.Kinds.TryGetValue(kind, out var set) ? set : Usual(kind);
        return [.. who.SelectMany(w => Role(w, settings, named)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The approvers of some stages; of all, with none named.</summary>
    public static IReadOnlyList<string> Approvers(SignOffSettings settings, IReadOnlyList<ApprovalStage> stages) =>
        [.. settings.Approvers.Where(a => stages.Count == 0 || stages.Contains(a.Key)).OrderBy(a => a.Key).SelectMany(a => a.Value).Select(a => a.Email).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static IReadOnlyList<string> Usual(MailKind kind) => kind switch
    {
        MailKind.DropClean or MailKind.DropIssues or MailKind.FileQuarantined => ["dataContacts"],
        MailKind.RunFailed => ["operators"],
        MailKind.ApprovalWanted or MailKind.QuarterlyDigest => ["approvers"],
        MailKind.DeadlineReminder => ["approvers", "steeringGroup"],
        _ => ["steeringGroup"],
    };

    private static IEnumerable<string> Role(string who, OrganisationSettings settings, IReadOnlyList<string> named) => who switch
    {
        "dataContacts" => settings.Mail.DataContacts,
        "steeringGroup" => settings.Mail.SteeringGroup,
        "operators" => settings.Mail.Operators.Count > 0 ? settings.Mail.Operators : settings.Mail.DataContacts,
        "approvers" => named,
        _ => [who],
    };
}

using System.Net.Mail;
using Wres.Domain;
using Wres.Pipeline.Deadlines;

namespace Wres.Pipeline.Settings;

/// <summary>What the settings of calendar, sign-off, publication and e-mail may be, checked before anything runs.</summary>
internal static class GovernanceRules
{
    private const int LongestText = 500;

    /// <summary>Roles that <c>mail.kinds</c> may name.</summary>
    public static IReadOnlyList<string> Roles { get; } = ["dataContacts", "steeringGroup", "operators", "approvers"];

    public static void Check(OrganisationSettings settings, OrganisationCode organisation, ReportingPeriod period)
    {
        if ((Calendar(settings.Calendar, period) ?? SignOff(settings) ?? Publication(settings) ?? Mail(settings.Mail)) is { } problem)
            throw new SettingsException($"Settings of {organisation}: {problem}");
    }

    private static string? Calendar(CalendarSettings calendar, ReportingPeriod period)
    {
        var (first, last) = (new DateOnly(period.Year, 4, 1), new DateOnly(period.Year + 2, 3, 31));
        foreach (var kind in Enum.GetValues<DeadlineKind>())
        {
            if (calendar.Of(kind) is { } own && (own.Date < first || own.Date > last))
            {
                var name = char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..];
                return FormattableString.Invariant($"the setting calendar.{name}.date is {own.Date:yyyy-MM-dd}, outside {first:yyyy-MM-dd} to {last:yyyy-MM-dd}, the two years after the snapshot. ")
                    + FormattableString.Invariant($"Put it under its year: {{ \"years\": {{ \"{period.Year}\": {{ \"calendar\": {{ \"{name}\": {{ \"date\": \"{period.Year}-10-31\", \"evidence\": \"Letter of the national team\" }} }} }} }} }}.");
            }
        }

        return calendar.ReminderDays.Any(d => d is < 0 or > 180)
            ? "the setting calendar.reminderDays holds a number outside 0 to 180. Example: [30, 7, 1]."
            : null;
    }

    private static string? SignOff(OrganisationSettings settings)
    {
        foreach (var approver in settings.SignOff.Approvers.SelectMany(a => a.Value ?? []))
        {
            if (approver is not { Name.Length: > 0 } || !IsAddress(approver.Email))
                return "an entry of the setting signOff.approvers can't be used. Example: { \"board-approved\": [ { \"name\": \"Company secretary\", \"email\": \"secretary@example.nhs.uk\" } ] }.";
        }

        if (settings.SignOff.Given.Any(g => g is not { By.Length: > 0 and <= LongestText } || g.Note is { Length: > LongestText }))
            return "an entry of the setting signOff.given can't be used. Example: { \"stage\": \"board-approved\", \"by\": \"Trust Board\", \"on\": \"2025-09-10\", \"note\": \"Minute 12\" }.";
        return null;
    }

    private static string? Publication(OrganisationSettings settings)
    {
        if (settings.Publication.Address is { } address && !IsWeb(address))
            return "the setting publication.address is no web address. Example: \"https://www.example.nhs.uk/wres/\".";
        return settings.Publication.Corrections.Any(c => string.IsNullOrWhiteSpace(c) || c.Length > LongestText)
            ? "an entry of the setting publication.corrections can't be used. Example: [ \"Two disciplinary cases had been counted twice.\" ]."
            : null;
    }

    private static string? Mail(MailSettings mail)
    {
        foreach (var address in mail.DataContacts.Concat(mail.SteeringGroup).Concat(mail.Operators).Concat(mail.Groups.SelectMany(g => g.Value ?? [])))
        {
            if (!IsAddress(address))
                return "an address under the setting mail is no e-mail address. Example: \"edi.team@example.nhs.uk\".";
        }

        if (mail.Groups.Any(g => string.IsNullOrWhiteSpace(g.Key) || g.Value is null))
            return "an entry of the setting mail.groups can't be used. Example: { \"Medicine\": [ \"medicine.lead@example.nhs.uk\" ] }.";
        foreach (var (kind, who) in mail.Kinds)
        {
            if (who is null || who.Any(w => !Roles.Contains(w, StringComparer.Ordinal) && !IsAddress(w)))
                return $"the setting mail.kinds has an entry that is neither a role ({string.Join(", ", Roles)}) nor an e-mail address. Example: {{ \"run-finished\": [ \"steeringGroup\", \"chair@example.nhs.uk\" ] }}.";
        }

        if (mail.Quiet.From is null != mail.Quiet.Until is null || (mail.Quiet.From is { } from && from == mail.Quiet.Until))
            return "the settings mail.quiet.from and mail.quiet.until are set together, to two times. Example: { \"from\": \"19:00\", \"until\": \"07:30\", \"workingDaysOnly\": true }.";
        if (mail.Thresholds.Any(t => t is not { Indicator: >= 1 and <= 9 } || (t.Above ?? t.Below) is null || !double.IsFinite(t.Above ?? 0) || !double.IsFinite(t.Below ?? 0)))
            return "an entry of the setting mail.thresholds can't be used. Example: { \"indicator\": 1, \"below\": 12.5 }.";
        if (mail.MaxAttachmentBytes is < 0 or > 100 * 1024 * 1024)
            return FormattableString.Invariant($"the setting mail.maxAttachmentBytes is {mail.MaxAttachmentBytes}, outside 0 to 104857600. Example: 10485760.");
        return mail.ServiceAddress is { } service && !IsWeb(service) ? "the setting mail.serviceAddress is no web address. Example: \"https://wres.example.nhs.uk/\"." : null;
    }

    private static bool IsWeb(Uri address) => address is { IsAbsoluteUri: true, Scheme: "https" or "http" };

    /// <summary>One mailbox: .NET's parser takes "a@x, b@y" for one called "a@x,", hence the count.</summary>
    private static bool IsAddress(string? text) =>
        text is not null && !text.Any(char.IsControl) && text.Count(c => c == '@') == 1 && MailAddress.TryCreate(text, out _);
}

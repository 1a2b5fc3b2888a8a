using System.Globalization;
using Wres.Domain;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Settings;

namespace Wres.Pipeline.Mail;

/// <summary>Tells the data contacts that a run was given up, once for each run.</summary>
internal static class FailureMail
{
    public static async Task SendAsync(PipelineParts parts, StepMessage message, string reason, CancellationToken ct)
    {
        if (!OrganisationCode.TryParse(message.Organisation, out var organisation) || !ReportingPeriod.TryParse(message.Period, out var period))
            return;
        var mail = Compose(message, reason, Contacts(parts, organisation, period));
        await new Outbox(parts).SendOnceAsync(mail, ct);
    }

    private static OutgoingMail Compose(StepMessage message, string reason, IReadOnlyList<string> contacts)
    {
        var key = message.Step == StepName.Gather
            ? $"{message.Organisation}-{message.Period}-{BlobBytes.Sha256(System.Text.Encoding.UTF8.GetBytes(message.ToJson()))[..12]}-not-started"
            : string.Create(CultureInfo.InvariantCulture, $"{message.Organisation}-{message.Period}-{message.Generation}-failed");
        var text = $"""
            The run of {message.Organisation} {message.Period} was given up at the step {message.Step}.

            {reason}

            Nothing is lost: the dropped files are kept. Once the cause is mended, start the run again, put it back to the step, or drop a file again.
            """;
        return new OutgoingMail(key, contacts, $"WRES: a run failed ({message.Organisation}, {message.Period})", text.ReplaceLineEndings("\r\n"), null, []);
    }

    /// <summary>Nobody where the settings themselves can't be read; the run's state says so.</summary>
    private static IReadOnlyList<string> Contacts(PipelineParts parts, OrganisationCode organisation, ReportingPeriod period)
    {
        try
        {
            return parts.Settings.Read(organisation, period).Mail.DataContacts;
        }
        catch (SettingsException)
        {
            return [];
        }
    }
}

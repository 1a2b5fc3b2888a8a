using System.Globalization;
using Wres.Domain;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Settings;
using Wres.Reports.Letters;

namespace Wres.Pipeline.Mail;

/// <summary>Tells the operators that a run was given up, once for each run.</summary>
internal static class FailureMail
{
    public static async Task SendAsync(PipelineParts parts, StepMessage message, string reason, CancellationToken ct)
    {
        if (!OrganisationCode.TryParse(message.Organisation, out var organisation) || !ReportingPeriod.TryParse(message.Period, out var period) || Settings(parts, organisation, period) is not { } settings)
            return;
        var key = message.Step == StepName.Gather
            ? $"{message.Organisation}-{message.Period}-{BlobBytes.Sha256(System.Text.Encoding.UTF8.GetBytes(message.ToJson()))[..12]}-not-started"
            : string.Create(CultureInfo.InvariantCulture, $"{message.Organisation}-{message.Period}-{message.Generation}-failed");
        var letter = new Letter($"WRES: a run failed ({message.Organisation}, {message.Period})", "A run failed",
        [
            new LetterText($"The run of {message.Organisation} {message.Period} was given up at the step {message.Step}."),
            new LetterText(reason),
            new LetterText("Nothing is lost: the dropped files are kept. Once the cause is mended, start the run again, put it back to the step, or drop a file again."),
        ])
        { From = settings.Name ?? message.Organisation, Because = "You get this because you are told when something fails. Who is, is a setting." };
        await new MailDesk(parts).PostAsync(MailKind.RunFailed, key, message.Organisation, settings, letter, [], [], ct);
    }

    /// <summary>Null where the settings themselves can't be read: nobody is known then, and the run's state says so.</summary>
    private static OrganisationSettings? Settings(PipelineParts parts, OrganisationCode organisation, ReportingPeriod period)
    {
        try
        {
            return parts.Settings.Read(organisation, period);
        }
        catch (SettingsException)
        {
            return null;
        }
    }
}

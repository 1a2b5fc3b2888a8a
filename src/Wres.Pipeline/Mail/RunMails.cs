using System.Globalization;
using System.Text;
using Wres.Domain.Results;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Settings;
using Wres.Pipeline.Steps;

namespace Wres.Pipeline.Mail;

/// <summary>E-mails at the end of a run. They name files, codes and verdicts; never a person's value or a count of people.</summary>
internal static class RunMails
{
    public static IEnumerable<OutgoingMail> For(RunState state, OrganisationSettings settings, IndicatorsDocument result, DropQuality quality)
    {
        foreach (var file in quality.Files.Where(f => f.Input.Status == "quarantined"))
        {
            yield return new OutgoingMail(
                $"{state.Organisation}-{state.Period}-{file.Input.Sha256[..12]}-quarantined", settings.Mail.DataContacts,
                $"WRES: a dropped file can't be used ({state.Organisation}, {state.Period})", Quarantined(state, file), null, []);
        }

        yield return new OutgoingMail(
            FinishedKey(state), settings.Mail.SteeringGroup,
            $"WRES {result.Period.Label}: results for {result.Organisation.Name}", Finished(state, result), null, []);
    }

    /// <summary>The same inputs compared with other results of earlier years are another event.</summary>
    private static string FinishedKey(RunState state)
    {
        if (state.Earlier.Count == 0)
            return $"{state.Run}-finished";
        var earlier = string.Join('\n', state.Earlier.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key} {e.Value}"));
        return $"{state.Run}-{BlobBytes.Sha256(Encoding.UTF8.GetBytes(earlier))[..8]}-finished";
    }

    private static string Quarantined(RunState state, Domain.Quality.FileQuality file)
    {
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"The file {file.Input.File}, dropped for {state.Organisation} {state.Period}, can't be used.\r\n\r\n");
        foreach (var issue in file.Issues)
            text.Append(CultureInfo.InvariantCulture, $"{issue.Code}: {issue.Message}\r\nWhat to do: {issue.Fix}\r\n\r\n");
        return text.Append("The other files of the drop were used. Drop a corrected file and it will replace this one.\r\n").ToString();
    }

    private static string Finished(RunState state, IndicatorsDocument result)
    {
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"The nine WRES indicators of {result.Organisation.Name} for {result.Period.Label} are ready.\r\n\r\n");
        foreach (var verdict in new[] { "improved", "little-change", "declined", "not-comparable" })
        {
            var ids = result.Comparison.Where(c => c.Verdict == verdict).Select(c => c.Id.ToString(CultureInfo.InvariantCulture)).ToList();
            if (ids.Count > 0)
                text.Append(CultureInfo.InvariantCulture, $"{Words(verdict)}: {(ids.Count == 1 ? "indicator" : "indicators")} {string.Join(", ", ids)}.\r\n");
        }

        text.Append("\r\nImproved and declined describe the change itself; the report says where chance alone could explain it.\r\n");
        foreach (var shortfall in state.Shortfalls)
            text.Append(CultureInfo.InvariantCulture, $"\r\n{shortfall}\r\n");
        return text.ToString();
    }

    private static string Words(string verdict) => verdict switch
    {
        "improved" => "Improved",
        "little-change" => "Little change",
        "declined" => "Declined",
        _ => "Not comparable with last year",
    };
}

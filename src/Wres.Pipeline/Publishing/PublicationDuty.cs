using Wres.Domain;
using Wres.Domain.Calendar;
using Wres.Pipeline.Deadlines;
using Wres.Pipeline.Results;
using Wres.Pipeline.Settings;
using Wres.Pipeline.SignOff;
using Wres.Pipeline.Timing;

namespace Wres.Pipeline.Publishing;

/// <summary>Publishes what is due: every annual result whose day of publication has come and that is not published as it stands.</summary>
public sealed class PublicationDuty(PipelineParts parts) : ITimedDuty
{
    /// <summary>Who publishes where no person does.</summary>
    public const string Calendar = "the calendar";

    private readonly ResultShelf _results = new(parts.Blobs);

    /// <summary>The organisations and periods to look at; all, with null.</summary>
    public IReadOnlyList<(OrganisationCode Organisation, ReportingPeriod Period)>? Only { get; init; }

    /// <inheritdoc/>
    public string Name => "publication";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> DoAsync(DateTimeOffset now, CancellationToken ct)
    {
        var annual = (await _results.ListOfAsync(Only?.Select(o => o.Organisation), ct)).Where(r => r.Period.IsAnnual && (Only is null || Only.Contains(r)));
        var (done, failures) = (new List<string>(), new List<Exception>());
        foreach (var (organisation, period) in annual)
        {
            try
            {
                if (await OneAsync(organisation, period, UkTime.DayOf(now), ct) is { } line)
                    done.Add(line);
            }
            catch (SettingsException e)
            {
                failures.Add(e);
            }
        }

        // The others are done; whoever ticks says what could not be.
        return failures.Count == 0 ? done : throw new AggregateException(failures);
    }

    private async Task<string?> OneAsync(OrganisationCode organisation, ReportingPeriod period, DateOnly today, CancellationToken ct)
    {
        var settings = parts.Settings.Read(organisation, period);
        var due = ReportingCalendar.Of(settings.Calendar, period.Year)[DeadlineKind.Publication].Date <= today;
        var (before, current) = await new SignOffDesk(parts).ReviewAsync(organisation, period, settings, ct);
        var outcome = due && settings.Publication.Automatic || before.Preparing is not null
            ? await new Publisher(parts).PublishAsync(organisation, period, settings, new PublishWish(Calendar), ct)
            : null;
        if (outcome is { Result: PublishResult.NotReady })
            return null;
        await new PublicationMails(parts, organisation, period, settings).TellAsync(outcome?.Governance ?? before, current, ct);
        return outcome switch
        {
            { Result: PublishResult.Published } => FormattableString.Invariant($"{organisation} {period.Year}: published version {outcome.Governance.Versions.Count}"),
            { Result: PublishResult.Draft } => FormattableString.Invariant($"{organisation} {period.Year}: not published, drafts are there. {string.Join(' ', outcome.Missing)}"),
            { Result: PublishResult.CorrectionDue } => FormattableString.Invariant($"{organisation} {period.Year}: published figures changed; a correction needs a reason."),
            _ => null,
        };
    }
}

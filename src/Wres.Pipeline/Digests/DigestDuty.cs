using System.Globalization;
using Wres.Domain;
using Wres.Domain.Calendar;
using Wres.Pipeline.Actions;
using Wres.Pipeline.Deadlines;
using Wres.Pipeline.Mail;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Publishing;
using Wres.Pipeline.Results;
using Wres.Pipeline.Settings;
using Wres.Pipeline.SignOff;
using Wres.Pipeline.Timing;
using Wres.Reports;
using Wres.Reports.Letters;
using Wres.Reports.OpenData;

namespace Wres.Pipeline.Digests;

/// <summary>
/// The steering group's digest each month and that of each division or care group each quarter, from the first working day on. A
/// month that passed without any tick is not made up for: the next one's digest says how things stand then.
/// </summary>
public sealed class DigestDuty(PipelineParts parts) : ITimedDuty
{
    private const int DaysAhead = 30;
    private const int DeadlineDaysAhead = 60;

    private readonly MailDesk _desk = new(parts);

    /// <summary>The organisations to look at; all, with null.</summary>
    public IReadOnlyList<OrganisationCode>? Only { get; init; }

    /// <inheritdoc/>
    public string Name => "digests";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> DoAsync(DateTimeOffset now, CancellationToken ct)
    {
        var today = UkTime.DayOf(now);
        var lines = new List<string>();
        foreach (var active in await ActiveOrganisations.ListAsync(parts, Only, now, ct))
        {
            var settings = parts.Settings.Read(active.Organisation, active.Newest);
            var month = new DateOnly(today.Year, today.Month, 1);
            if (today < new WorkingDays(settings.Calendar.DaysOff).OnOrAfter(month))
                continue;
            if (await StoredInputs.ReadAsync(parts, active.Organisation, active.Newest, settings, ct) is not { } inputs)
                continue;
            var actions = await ActionsDue.FindAsync(parts, active.Organisation, active.Periods, today, DaysAhead, ct);
            await MonthlyAsync(active, settings, inputs, actions, today, ct);
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"{active.Organisation}: digest of {month:yyyy-MM}"));
            foreach (var (group, _) in settings.Mail.Groups.OrderBy(g => g.Key, StringComparer.Ordinal))
                await QuarterlyAsync(active, settings, inputs, actions, group, today, ct);
        }

        return lines;
    }

    private async Task MonthlyAsync(ActiveOrganisation active, OrganisationSettings settings, DocumentInputs inputs, ActionsDue? actions, DateOnly today, CancellationToken ct)
    {
        var name = settings.Name ?? active.Organisation.Value;
        var month = today.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        List<LetterPart> letter =
        [
            new LetterText($"How the WRES work of {name} stands at the beginning of {month}."),
            .. await StandingAsync(active, settings, ct),
            .. await DeadlinesAsync(active, today, ct),
            .. DigestLetters.Actions(actions),
            new LetterHeading("Figures"),
            DigestLetters.Figures(inputs.Result.Period.Label, PublicDigest.Indicators(inputs)),
            .. Links.Result(settings, active.Organisation.Value, active.Newest.Id, "report.html", "The report"),
        ];
        await PostAsync(MailKind.MonthlyDigest, string.Create(CultureInfo.InvariantCulture, $"{active.Organisation}-{today:yyyy-MM}-digest"), active.Organisation, settings,
            new Letter($"WRES: {month} at {name}", $"The month: {month}", letter) { From = name, Because = $"You get this each month as a member of the steering group of {name}." }, [], ct);
    }

    private async Task QuarterlyAsync(ActiveOrganisation active, OrganisationSettings settings, DocumentInputs inputs, ActionsDue? actions, string group, DateOnly today, CancellationToken ct)
    {
        var name = settings.Name ?? active.Organisation.Value;
        var quarter = string.Create(CultureInfo.InvariantCulture, $"{today.Year}-Q{(today.Month + 2) / 3}");
        var own = PublicDigest.Groups(inputs).Where(g => string.Equals(g.Name, group, StringComparison.OrdinalIgnoreCase)).ToList();
        List<LetterPart> letter = own.Count == 0
            ? [new LetterText($"The public report prints no figures of {group}, because they are few or because there are none.")]
            : [new LetterTable($"{group}, {inputs.Result.Period.Label}", ["Figure", "Value"], [.. own.SelectMany(g => new[] { new[] { $"Share of {settings.Style.Words.Minority} {settings.Style.Words.People}", g.Share }, [$"All {settings.Style.Words.People}", g.People] })])];
        letter.Add(DigestLetters.Figures($"{name}, {inputs.Result.Period.Label}", PublicDigest.Indicators(inputs)));
        letter.AddRange(DigestLetters.Actions(actions));
        var mark = BlobBytes.Sha256(System.Text.Encoding.UTF8.GetBytes(group.ToUpperInvariant()))[..8];
        await PostAsync(MailKind.QuarterlyDigest, $"{active.Organisation}-{quarter}-{mark}-digest", active.Organisation, settings,
            new Letter($"WRES: {group}, {quarter}", $"{group}: the quarter", letter) { From = name, Because = $"You get this each quarter because you are named for {group}." }, settings.Mail.Groups[group], ct);
    }

    private async Task<IEnumerable<LetterPart>> StandingAsync(ActiveOrganisation active, OrganisationSettings settings, CancellationToken ct)
    {
        if (!active.Periods.Any(p => p.IsAnnual))
            return [];
        var annual = active.Periods.Last(p => p.IsAnnual);
        var governance = await new GovernanceShelf(parts.Blobs).ReadAsync(active.Organisation, annual, ct);
        var holding = governance.Holding;
        var approvals = ApprovalStages.All.Select(s => new[]
        {
            $"{char.ToUpperInvariant(s.Words()[0])}{s.Words()[1..]}", holding.TryGetValue(s, out var given) ? $"given on {DigestLetters.Day(UkTime.DayOf(given.At))}" : settings.SignOff.Required.Contains(s) ? "missing" : "not given",
        });
        return [new LetterHeading($"Report and action plan {annual.Label}"), new LetterText(governance.Latest is { } v ? $"Published on {DigestLetters.Day(v.On)}." : "Not published yet."),
            new LetterTable("Approvals", ["Approval", "State"], [.. approvals])];
    }

    private async Task<IEnumerable<LetterPart>> DeadlinesAsync(ActiveOrganisation active, DateOnly today, CancellationToken ct)
    {
        var near = (await new DeadlineWatch(parts).OpenAsync(active, today, ct)).Select(d => d.Open.Deadline)
            .Where(d => d.Date <= today.AddDays(DeadlineDaysAhead) && d.Date >= today.AddDays(-DeadlineDaysAhead)).OrderBy(d => d.Date).ToList();
        return near.Count == 0 ? [] : [new LetterHeading("Deadlines"), new LetterTable("Deadlines that are near or missed", ["What", "When"],
            [.. near.Select(d => new[] { $"{char.ToUpperInvariant(d.Name[0])}{d.Name[1..]}", DigestLetters.Day(d.Date) + (d.Date < today ? ", missed" : "") })])];
    }

    private Task PostAsync(MailKind kind, string key, OrganisationCode organisation, OrganisationSettings settings, Letter letter, IReadOnlyList<string> named, CancellationToken ct) =>
        _desk.PostAsync(kind, key, organisation.Value, settings, letter, named, [], ct);
}

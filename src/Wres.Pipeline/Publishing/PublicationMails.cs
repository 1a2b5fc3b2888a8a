using Wres.Domain;
using Wres.Domain.Calendar;
using Wres.Pipeline.Deadlines;
using Wres.Pipeline.Digests;
using Wres.Pipeline.Mail;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Settings;
using Wres.Pipeline.SignOff;
using Wres.Reports.Letters;
using Wres.Reports.OpenData;

namespace Wres.Pipeline.Publishing;

/// <summary>Tells of publications, of drafts and what they wait for, and of approvals that no longer hold.</summary>
internal sealed class PublicationMails(PipelineParts parts, OrganisationCode organisation, ReportingPeriod period, OrganisationSettings settings)
{
    /// <summary>Of a year whose publication lies longer back nobody is asked for approvals: it was published before this product came.</summary>
    private const int AskedForDays = 400;

    private readonly GovernanceShelf _shelf = new(parts.Blobs);
    private readonly MailDesk _desk = new(parts);

    private string Name => settings.Name ?? organisation.Value;

    /// <summary>Tells of whatever was not told of yet; the document afterwards.</summary>
    public async Task<Governance> TellAsync(Governance governance, DataFreeze? current, CancellationToken ct)
    {
        if (governance.Latest is { Told: false } latest)
        {
            await PublishedAsync(latest, ct);
            await new GovernanceTrail(parts).PublicationAsync(organisation, period, latest, ct);
            governance = await _shelf.ChangeAsync(organisation, period, g =>
                g.Latest is { Told: false } told && told.Number == latest.Number ? g with { Versions = [.. g.Versions.SkipLast(1), told with { Told = true }] } : g, ct);
        }

        var due = ReportingCalendar.Of(settings.Calendar, period.Year)[DeadlineKind.Publication].Date;
        if (UkTime.DayOf(parts.Clock.GetUtcNow()).DayNumber - due.DayNumber > AskedForDays)
            return governance;
        if (governance.Draft is { Told: false } draft)
        {
            await DraftAsync(governance, draft, ct);
            governance = await _shelf.ChangeAsync(organisation, period, g => g.Draft is { Told: false } told && told.Of == draft.Of && told.Missing.SequenceEqual(draft.Missing)
                ? g with { Draft = told with { Told = true } } : g, ct);
        }

        if (current is not null && governance.Latest is { } published && published.Of != current)
            await CorrectionAsync(governance, published, current, ct);
        else if (current is not null && governance.Draft is null)
            await EndedAsync(governance, current, ct);
        return governance;
    }

    private async Task PublishedAsync(PublishedVersion version, CancellationToken ct)
    {
        var folder = FormattableString.Invariant($"{organisation}/{period.Year}/{PublicationFolder.FolderOf(version.Number)}/");
        var (attachments, words) = Attach(version.Files, folder);
        var letter = new List<LetterPart> { new LetterText($"The WRES report and action plan of {Name} for {period.Label} are published{(version.Number > 1 ? $", version {version.Number}" : "")}.") };
        if (version.Reason is not null)
            letter.Add(new LetterText($"Correction: {version.Reason}"));
        if (version.Override is { } o)
            letter.Add(new LetterText($"They were published without {string.Join(" and ", o.Missing.Select(m => m.Words()))}. Reason: {o.Reason}"));
        if (await StoredInputs.ReadAsync(parts, organisation, period, settings, ct) is { } inputs && DataFreeze.Of(inputs.Result) == version.Of)
            letter.Add(DigestLetters.Figures(period.Label, PublicDigest.Indicators(inputs)));
        letter.AddRange([new LetterText(words), .. Links.Published(settings, organisation.Value, period.Year)]);
        await PostAsync(MailKind.Published, FormattableString.Invariant($"{organisation}-{period}-version-{version.Number}-published"),
            $"WRES {period.Label}: report and action plan of {Name} are published", "Report and action plan are published", letter, [], attachments, ct);
    }

    private async Task DraftAsync(Governance governance, DraftMade draft, CancellationToken ct)
    {
        var stages = governance.Missing(settings.SignOff);
        var (attachments, words) = Attach(draft.Files, FormattableString.Invariant($"{organisation}/{period.Year}/draft/"));
        var key = $"{organisation}-{period}-{Short(draft.Of)}-{BlobBytes.Sha256(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', draft.Missing)))[..8]}";
        if (stages.Count == 0)
        {
            await PostAsync(MailKind.RunFailed, $"{key}-not-published", $"WRES {period.Label}: report and action plan could not be published ({organisation})", "Not published",
                [new LetterText($"The day of publication has come, and every approval is there, but report and action plan of {Name} could not be published. Drafts were made."), new LetterList(draft.Missing), new LetterText("Once the cause is mended they are published by themselves.")],
                [], [], ct);
            return;
        }

        List<LetterPart> letter =
        [
            new LetterText($"The day of publication has come, and the WRES report and action plan of {Name} for {period.Label} can't be published yet. Drafts were made. Missing:"),
            new LetterList(draft.Missing),
            new LetterText("Once it is on record, they are published by themselves. Someone who may approve can also publish without it, with a reason that is kept."),
            new LetterText(words),
            .. Links.Result(settings, organisation.Value, period.Id, "sign-off", "Approvals as they stand"),
        ];
        await PostAsync(MailKind.ApprovalWanted, $"{key}-approval-wanted", $"WRES {period.Label}: approval wanted ({organisation})", "Approval wanted", letter, Approvers(stages), attachments, ct);
    }

    private async Task CorrectionAsync(Governance governance, PublishedVersion published, DataFreeze current, CancellationToken ct)
    {
        var missing = governance.Missing(settings.SignOff);
        List<LetterPart> letter =
        [
            new LetterText($"{current.ChangeFrom(published.Of)} Version {published.Number} of the WRES report and action plan of {Name} for {period.Label} stays published as it is."),
            new LetterText("A correction is another version with a reason. It needs:"),
            new LetterList([.. missing.Select(m => m.Words()), "a reason"]),
            .. Links.Result(settings, organisation.Value, period.Id, "sign-off", "Approvals as they stand"),
        ];
        await PostAsync(MailKind.ApprovalWanted, $"{organisation}-{period}-{Short(current)}-correction-due", $"WRES {period.Label}: published figures changed ({organisation})", "Published figures changed", letter, Approvers(missing), [], ct);
    }

    /// <summary>Approvals that ended because the figures changed, before the day of publication.</summary>
    private async Task EndedAsync(Governance governance, DataFreeze current, CancellationToken ct)
    {
        var ended = governance.Missing(settings.SignOff).Where(stage => governance.Approvals.Any(a => a.Stage == stage && a.End is { By: SignOffDesk.Product })).ToList();
        if (ended.Count == 0)
            return;
        var last = governance.Approvals.Last(a => a.End is { By: SignOffDesk.Product });
        List<LetterPart> letter =
        [
            new LetterText($"{last.End!.Reason} What was approved of {Name} for {period.Label} no longer holds, and is wanted again:"),
            new LetterList([.. ended.Select(m => m.Words())]),
            .. Links.Result(settings, organisation.Value, period.Id, "sign-off", "Approvals as they stand"),
        ];
        await PostAsync(MailKind.ApprovalWanted, $"{organisation}-{period}-{Short(current)}-approval-ended", $"WRES {period.Label}: approvals no longer hold ({organisation})", "Approvals no longer hold", letter, Approvers(ended), [], ct);
    }

    /// <summary>The approvers of some stages; the steering group where the settings name none.</summary>
    private IReadOnlyList<string> Approvers(IReadOnlyList<ApprovalStage> stages) =>
        Recipients.Approvers(settings.SignOff, stages) is { Count: > 0 } named ? named : settings.Mail.SteeringGroup;

    /// <summary>The PDFs, where they are small enough, and words that say where they are.</summary>
    private (IReadOnlyList<StoredAttachment> Attachments, string Words) Attach(IReadOnlyList<PublishedFile> files, string folder)
    {
        var pdfs = files.Where(f => f.Name.EndsWith(".pdf", StringComparison.Ordinal)).ToList();
        var place = $"publications/{folder}";
        if (pdfs.Count == 0 || pdfs.Sum(f => f.Bytes) > settings.Mail.MaxAttachmentBytes)
            return ([], $"The files lie in {place}.");
        return ([.. pdfs.Select(f => new StoredAttachment($"{organisation}-{period.Year}-{f.Name}", f.MediaType, Containers.Publications, folder + f.Name))], $"The PDFs are attached; all files lie in {place}.");
    }

    private static string Short(DataFreeze of) => of.Inputs[..6] + of.Figures[..6];

    private Task PostAsync(MailKind kind, string key, string subject, string heading, IReadOnlyList<LetterPart> letter, IReadOnlyList<string> named, IReadOnlyList<StoredAttachment> attachments, CancellationToken ct) =>
        _desk.PostAsync(kind, key, organisation.Value, settings,
            new Letter(subject, heading, letter) { From = Name, Because = $"You get this because you take part in the publication of the WRES report of {Name}. Who does is a setting." }, named, attachments, ct);
}

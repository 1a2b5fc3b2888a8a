using Wres.Domain;
using Wres.Domain.Calendar;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Settings;
using Wres.Pipeline.SignOff;
using Wres.Reports;

namespace Wres.Pipeline.Publishing;

/// <summary>
/// Publishes report and action plan of one organisation and period. The decision is put on record before any file is written,
/// files before the version counts, and the e-mail after that; each may happen twice. So whoever comes after a process that died
/// goes on where it stopped, and two at once do the same.
/// </summary>
public sealed class Publisher(PipelineParts parts)
{
    private readonly GovernanceShelf _shelf = new(parts.Blobs);
    private readonly SignOffDesk _desk = new(parts);
    private readonly RunTable _runs = new(parts.Tables);
    private readonly PublicationFiles _files = new(parts);

    /// <summary>Publishes, corrects, or makes drafts where something is missing.</summary>
    public async Task<PublishOutcome> PublishAsync(OrganisationCode organisation, ReportingPeriod period, OrganisationSettings settings, PublishWish wish, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(wish);
        var (governance, current) = await _desk.ReviewAsync(organisation, period, settings, ct);
        if (await _runs.FindAsync(organisation.Value, period.Id, ct) is { State.IsOver: false })
            return new PublishOutcome(PublishResult.NotReady, governance, ["A run is under way."]);
        if (current is null || await StoredInputs.ReadAsync(parts, organisation, period, settings, ct) is not { } inputs || DataFreeze.Of(inputs.Result) != current)
            return new PublishOutcome(PublishResult.NotReady, governance, ["There is no result."]);
        var folder = new PublicationFolder(parts, organisation, period, settings);
        if (governance.Preparing is { } begun && begun.Of == current)
            return await GoOnAsync(organisation, period, folder, inputs, begun, ct);
        if (governance.Latest is { } latest)
        {
            await folder.PutInPlaceAsync(governance, ct);
            if (latest.Of == current)
                return new PublishOutcome(PublishResult.AlreadyPublished, governance, []);
            wish = wish with { Reason = wish.Reason ?? settings.Publication.Corrections.ElementAtOrDefault(governance.Versions.Count - 1) };
            if (string.IsNullOrWhiteSpace(wish.Reason))
                return new PublishOutcome(PublishResult.CorrectionDue, governance, ["The figures are others than those published: a correction needs a reason."]);
        }

        var missing = governance.Missing(settings.SignOff);
        if (missing.Count > 0 && !(wish.Override && !string.IsNullOrWhiteSpace(wish.Reason)))
            return await DraftAsync(organisation, period, folder, inputs, governance, current, [.. missing.Select(Sentence)], ct);
        var version = new PublishedVersion(governance.Versions.Count + 1, UkTime.DayOf(parts.Clock.GetUtcNow()), wish.By, current, inputs.Result.Run.Id)
        {
            Reason = governance.Versions.Count > 0 ? wish.Reason : null,
            Override = missing.Count > 0 ? new PublicationOverride(missing, wish.By, wish.Reason!) : null,
        };
        var made = await _files.MakeAsync(inputs, draft: false, ct);
        if (made.Faults.Count > 0)
            return await DraftAsync(organisation, period, folder, inputs, governance, current, made.Faults, ct);
        return await BeginAsync(organisation, period, folder, version, made, ct);
    }

    private static string Sentence(ApprovalStage stage) => $"{char.ToUpperInvariant(stage.Words()[0])}{stage.Words()[1..]} is missing.";

    private async Task<PublishOutcome> BeginAsync(OrganisationCode organisation, ReportingPeriod period, PublicationFolder folder, PublishedVersion version, MadeFiles made, CancellationToken ct)
    {
        // Whoever was first decides: the version on record is the one that is made.
        var governance = await _shelf.ChangeAsync(organisation, period, g =>
            g.Versions.Count + 1 != version.Number || g.Preparing?.Of == version.Of ? g : g with { Preparing = version }, ct);
        return governance.Preparing is { } begun && begun.Of == version.Of
            ? await WriteAsync(organisation, period, folder, begun, made, ct)
            : new PublishOutcome(governance.Latest?.Of == version.Of ? PublishResult.AlreadyPublished : PublishResult.CorrectionDue, governance, []);
    }

    private async Task<PublishOutcome> GoOnAsync(OrganisationCode organisation, ReportingPeriod period, PublicationFolder folder, DocumentInputs inputs, PublishedVersion begun, CancellationToken ct)
    {
        var made = await _files.MakeAsync(inputs, draft: false, ct);
        return made.Faults.Count == 0
            ? await WriteAsync(organisation, period, folder, begun, made, ct)
            : new PublishOutcome(PublishResult.NotReady, await _shelf.ReadAsync(organisation, period, ct), made.Faults);
    }

    private async Task<PublishOutcome> WriteAsync(OrganisationCode organisation, ReportingPeriod period, PublicationFolder folder, PublishedVersion begun, MadeFiles made, CancellationToken ct)
    {
        var files = await folder.WriteVersionAsync(begun, made.Files, ct);
        var published = await _shelf.ChangeAsync(organisation, period, g => g.Versions.Count + 1 != begun.Number
            ? g
            : g with { Versions = [.. g.Versions, begun with { Files = files }], Preparing = null, Draft = null }, ct);
        await folder.PutInPlaceAsync(published, ct);
        return new PublishOutcome(PublishResult.Published, published, []);
    }

    private async Task<PublishOutcome> DraftAsync(
        OrganisationCode organisation, ReportingPeriod period, PublicationFolder folder, DocumentInputs inputs, Governance governance, DataFreeze current, IReadOnlyList<string> missing, CancellationToken ct)
    {
        if (governance.Draft is { } there && there.Of == current && there.Missing.SequenceEqual(missing))
            return new PublishOutcome(PublishResult.Draft, governance, missing);
        var made = await _files.MakeAsync(inputs, draft: true, ct);
        var files = await folder.WriteDraftAsync(made.Files, missing, governance.Latest is not null, ct);
        var draft = new DraftMade(UkTime.DayOf(parts.Clock.GetUtcNow()), current, missing, files);
        var after = await _shelf.ChangeAsync(organisation, period, g => g.Preparing?.Of == current || g.Versions.Count != governance.Versions.Count ? g : g with { Draft = draft, Preparing = null }, ct);
        return new PublishOutcome(PublishResult.Draft, after, missing);
    }
}

using Wres.Domain;
using Wres.Domain.Calendar;
using Wres.Pipeline.Results;
using Wres.Pipeline.Settings;

namespace Wres.Pipeline.SignOff;

/// <summary>What became of a wish to change an approval: the document afterwards, or why it can't be, in one sentence.</summary>
public sealed record SignOffChange(Governance? Governance, string? Refusal = null);

/// <summary>Gives and withdraws approvals, and ends those whose figures changed.</summary>
public sealed class SignOffDesk(PipelineParts parts)
{
    /// <summary>Who ends an approval whose figures changed.</summary>
    public const string Product = "wres";

    private readonly GovernanceShelf _shelf = new(parts.Blobs);
    private readonly ResultShelf _results = new(parts.Blobs);
    private readonly GovernanceTrail _trail = new(parts);

    /// <summary>
    /// The document as it stands now: approvals of the settings are taken up, and those given for other figures than the current
    /// ones are ended.
    /// </summary>
    public async Task<(Governance Governance, DataFreeze? Current)> ReviewAsync(OrganisationCode organisation, ReportingPeriod period, OrganisationSettings settings, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (await _results.ReadAsync(organisation, period, ct) is not { } result)
            return (await _shelf.ReadAsync(organisation, period, ct), null);
        var current = DataFreeze.Of(result);
        IReadOnlyList<Approval> ended = [];
        var governance = await _shelf.ChangeAsync(organisation, period, g =>
        {
            var next = End(TakeUp(g, settings.SignOff, current), current);
            ended = [.. next.Approvals.Where((a, i) => a.End is not null && i < g.Approvals.Count && g.Approvals[i].End is null)];
            return next;
        }, ct);
        foreach (var approval in ended)
            await _trail.ApprovalAsync(organisation, period, approval, ct);
        return (governance, current);
    }

    /// <summary>Puts an approval on record. The sign-off of the figures comes first; giving one that holds again changes nothing.</summary>
    public async Task<SignOffChange> GiveAsync(
        OrganisationCode organisation, ReportingPeriod period, ApprovalStage stage, string by, string recordedBy, string? note, CancellationToken ct)
    {
        var (_, current) = await ReviewAsync(organisation, period, parts.Settings.Read(organisation, period), ct);
        if (current is null)
            return new SignOffChange(null, $"There is no result of {organisation} {period} to approve.");
        string? refusal = null;
        Approval? given = null;
        var governance = await _shelf.ChangeAsync(organisation, period, g =>
        {
            (refusal, given) = (null, null);
            if (g.Holding.TryGetValue(stage, out var there) && there.By == by && there.Note == note)
                return g;
            if (stage != ApprovalStage.DataSignedOff && !g.Holding.ContainsKey(ApprovalStage.DataSignedOff))
            {
                refusal = "The figures are not signed off: that comes first, so that it is plain what is approved.";
                return g;
            }

            var next = Add(g, stage, by, recordedBy, parts.Clock.GetUtcNow(), note, current);
            given = next.Approvals[^1];
            return next;
        }, ct);
        if (given is not null)
            await _trail.ApprovalAsync(organisation, period, given, ct);
        return refusal is null ? new SignOffChange(governance) : new SignOffChange(null, refusal);
    }

    /// <summary>Withdraws an approval that holds. Withdrawing the sign-off of the figures withdraws every other too.</summary>
    public async Task<SignOffChange> WithdrawAsync(OrganisationCode organisation, ReportingPeriod period, ApprovalStage stage, string by, string reason, CancellationToken ct)
    {
        var end = new ApprovalEnd(parts.Clock.GetUtcNow(), by, reason);
        string? refusal = null;
        var governance = await _shelf.ChangeAsync(organisation, period, g =>
        {
            refusal = g.Holding.ContainsKey(stage) ? null : $"There is no {stage.Code()} to withdraw.";
            return refusal is null ? g with { Approvals = [.. g.Approvals.Select(a => Ends(a) ? a with { End = end } : a)] } : g;
        }, ct);
        foreach (var approval in refusal is null ? governance.Approvals.Where(a => a.End == end) : [])
            await _trail.ApprovalAsync(organisation, period, approval, ct);
        return refusal is null ? new SignOffChange(governance) : new SignOffChange(null, refusal);

        bool Ends(Approval a) => a.End is null && (a.Stage == stage || stage == ApprovalStage.DataSignedOff);
    }

    private static Governance Add(Governance g, ApprovalStage stage, string by, string recordedBy, DateTimeOffset at, string? note, DataFreeze current) =>
        g with { Approvals = [.. g.Approvals, new Approval(g.Approvals.Count + 1, stage, by, recordedBy, at, note, current)] };

    /// <summary>Each approval of the settings once, for the figures that are there when it is first seen.</summary>
    private static Governance TakeUp(Governance g, SignOffSettings settings, DataFreeze current)
    {
        foreach (var given in settings.Given)
        {
            var at = UkTime.StartOf(given.On);
            if (!g.Approvals.Any(a => a.RecordedBy == "settings" && a.Stage == given.Stage && a.By == given.By && a.At == at))
                g = Add(g, given.Stage, given.By, "settings", at, given.Note, current);
        }

        return g;
    }

    private Governance End(Governance g, DataFreeze current)
    {
        if (!g.Approvals.Any(a => a.End is null && a.For != current))
            return g;
        var now = parts.Clock.GetUtcNow();
        return g with { Approvals = [.. g.Approvals.Select(a => a.End is null && current.ChangeFrom(a.For) is { } why ? a with { End = new ApprovalEnd(now, Product, why) } : a)] };
    }
}

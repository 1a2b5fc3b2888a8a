using System.Text.Json.Serialization;
using Wres.Pipeline.Publishing;

namespace Wres.Pipeline.SignOff;

/// <summary>Approvals and publications of one organisation and period: one document, changed only by compare-and-swap.</summary>
public sealed record Governance
{
    /// <summary>Every approval that was given, in order.</summary>
    public IReadOnlyList<Approval> Approvals { get; init; } = [];
    /// <summary>Every version that was published, in order.</summary>
    public IReadOnlyList<PublishedVersion> Versions { get; init; } = [];
    /// <summary>The version that is being made: written before its files, so that a process that died is gone on from.</summary>
    public PublishedVersion? Preparing { get; init; }
    /// <summary>The draft that lies in the place of a publication; null where there is none.</summary>
    public DraftMade? Draft { get; init; }

    /// <summary>The approvals that hold, by stage.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<ApprovalStage, Approval> Holding => Approvals.Where(a => a.End is null).GroupBy(a => a.Stage).ToDictionary(g => g.Key, g => g.Last());

    /// <summary>The newest version that was published; null where none was.</summary>
    [JsonIgnore]
    public PublishedVersion? Latest => Versions.Count == 0 ? null : Versions[^1];

    /// <summary>Required approvals that do not hold, in order.</summary>
    public IReadOnlyList<ApprovalStage> Missing(SignOffSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var holding = Holding;
        return [.. settings.Required.Distinct().Order().Where(stage => !holding.ContainsKey(stage))];
    }

    /// <summary>Where report and plan stand: <c>published</c>, <c>correction-due</c>, the code of the furthest approval that holds, or <c>draft</c>.</summary>
    public string Standing(DataFreeze? current)
    {
        if (Latest is { } latest && (current is null || latest.Of == current))
            return "published";
        if (Latest is not null)
            return "correction-due";
        var holding = Holding;
        return holding.Count == 0 ? "draft" : holding.Keys.Max().Code();
    }
}

using Wres.Domain.Inputs;

namespace Wres.Reports.Styles;

/// <summary>The fields of an action by the names that columns use, with their standard headings and widths.</summary>
internal static class ActionFields
{
    private static readonly (string Name, string Heading, double Width, Func<PlannedAction, string?> Read)[] Fields =
    [
        ("reference", "Ref", 0.55, a => a.Reference),
        ("indicators", "Indicators", 0.85, a => string.Join(", ", a.Indicators)),
        ("objective", "Objective", 1.3, a => a.Objective),
        ("action", "Action", 2.2, a => a.Action),
        ("rationale", "Why", 1.4, a => a.Rationale),
        ("kpis", "How we will know", 1.6, a => a.Kpis),
        ("owner", "Owner", 1, a => a.Owner?.Replace(";", "; ", StringComparison.Ordinal).Replace(";  ", "; ", StringComparison.Ordinal)),
        ("due", "Due", 0.8, a => a.Due),
        ("status", "Status", 0.95, a => a.Status),
        ("progress", "Progress", 1.8, a => a.Progress),
        ("nextSteps", "Next steps", 1.6, a => a.NextSteps),
        ("update", "Update", 1.8, a => a.Update),
        ("impact", "Impact", 1.4, a => a.Impact),
        ("sustainability", "How it will last", 1.4, a => a.Sustainability),
        ("reviewDate", "Review", 0.8, a => a.ReviewDate),
        ("highImpactAction", "High Impact Action", 0.6, a => a.HighImpactAction),
        ("forum", "Reported to", 1, a => a.Forum),
        ("frequency", "How often", 0.8, a => a.Frequency),
        ("previousReference", "Last year", 0.7, a => a.PreviousReference),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. Fields.Select(f => f.Name)];

    /// <summary>The text of a field; null where it is blank.</summary>
    public static string? Read(PlannedAction action, string field)
    {
        var text = Fields.First(f => f.Name == field).Read(action);
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    /// <summary>The standard column of a field.</summary>
    public static PlanColumn Column(string field)
    {
        var (name, heading, width, _) = Fields.First(f => f.Name == field);
        return new PlanColumn(heading, [name], width);
    }
}

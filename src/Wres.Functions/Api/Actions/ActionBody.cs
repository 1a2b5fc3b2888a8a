using System.Globalization;
using Wres.Domain.Inputs;

namespace Wres.Functions.Api.Actions;

/// <summary>An action as a caller sends it. Due and review date may be free text, such as "quarterly".</summary>
internal sealed record ActionBody
{
    private const int LongestText = 32_767;
    private const int LongestReference = 100;
    private static readonly string[] Statuses = ["New", "Ongoing", "Completed", "Overdue", "Deferred", "Closed"];

    public string? Reference { get; init; }
    public IReadOnlyList<int>? Indicators { get; init; }
    public string? Action { get; init; }
    public string? Objective { get; init; }
    public string? Rationale { get; init; }
    public string? Kpis { get; init; }
    public string? Owner { get; init; }
    public string? Due { get; init; }
    public string? Status { get; init; }
    public string? Progress { get; init; }
    public string? NextSteps { get; init; }
    public string? Update { get; init; }
    public string? Impact { get; init; }
    public string? Sustainability { get; init; }
    public string? ReviewDate { get; init; }
    public string? HighImpactAction { get; init; }
    public string? Forum { get; init; }
    public string? Frequency { get; init; }
    public string? PreviousReference { get; init; }

    /// <summary>What is wrong, by field; empty where nothing is.</summary>
    public Dictionary<string, string[]> Errors(string? pathReference)
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var reference = Reference ?? pathReference;
        if (string.IsNullOrWhiteSpace(reference) || reference.Length > LongestReference || reference.Trim() != reference || reference.Any(char.IsControl))
            errors["reference"] = [FormattableString.Invariant($"1 to {LongestReference} characters on one line, none blank at the ends, such as \"A1\".")];
        else if (pathReference is not null && Reference is not null && Reference != pathReference)
            errors["reference"] = ["An action keeps its reference; leave it out, or send the one in the address."];
        if (string.IsNullOrWhiteSpace(Action))
            errors["action"] = ["It is required: what will be done."];
        for (var i = 0; i < Indicators?.Count; i++)
        {
            if (Indicators[i] is < 1 or > 9)
                errors[FormattableString.Invariant($"indicators[{i}]")] = ["An indicator is 1 to 9."];
        }

        if (Status is not null && !Statuses.Contains(Status, StringComparer.Ordinal))
            errors["status"] = [$"One of {string.Join(", ", Statuses)}."];
        if (HighImpactAction is { Length: > 0 } hia && !(hia.Length == 1 && hia[0] is >= '1' and <= '6'))
            errors["highImpactAction"] = ["1 to 6."];
        foreach (var (name, text) in Texts())
        {
            if (text is { Length: > LongestText })
                errors[name] = [FormattableString.Invariant($"At most {LongestText} characters.")];
        }

        return errors;
    }

    public PlannedAction ToAction(string reference) => new()
    {
        Reference = reference,
        Indicators = [.. (Indicators ?? []).Distinct().Order()],
        Action = Action,
        Objective = Objective,
        Rationale = Rationale,
        Kpis = Kpis,
        Owner = Owner,
        Due = Due,
        DueDate = Day(Due),
        Status = Status ?? "New",
        Progress = Progress,
        NextSteps = NextSteps,
        Update = Update,
        Impact = Impact,
        Sustainability = Sustainability,
        ReviewDate = ReviewDate,
        ReviewDateParsed = Day(ReviewDate),
        HighImpactAction = HighImpactAction,
        Forum = Forum,
        Frequency = Frequency,
        PreviousReference = PreviousReference,
    };

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private (string Name, string? Text)[] Texts() =>
    [
        ("action", Action), ("objective", Objective), ("rationale", Rationale), ("kpis", Kpis), ("owner", Owner), ("due", Due), ("progress", Progress),
        ("nextSteps", NextSteps), ("update", Update), ("impact", Impact), ("sustainability", Sustainability), ("reviewDate", ReviewDate), ("forum", Forum),
        ("frequency", Frequency), ("previousReference", PreviousReference),
    ];
}

/// <summary>What to write when an action is closed; all of it may be left out.</summary>
internal sealed record CloseBody
{
    public string? Update { get; init; }
    public string? Impact { get; init; }
}

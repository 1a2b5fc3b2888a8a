namespace Wres.Reports.Styles;

/// <summary>Title, period, grouping and columns of an action plan.</summary>
public sealed record ActionPlanShape
{
    /// <summary>Title; null for the standard one.</summary>
    public string? Title { get; init; }
    /// <summary>Period of the plan where it is not the report's, as written.</summary>
    public string? Period { get; init; }
    /// <summary>
    /// <c>none</c>: one table; <c>indicator</c>: an action stands under each of its indicators, which share a merged cell;
    /// <c>set</c>: rows with the same indicators share a merged cell; <c>section</c>: the sections below, each with its own table.
    /// </summary>
    public string Grouping { get; init; } = "none";
    /// <summary>Sections, for <c>section</c>; an action stands in the first that holds its first indicator.</summary>
    public IReadOnlyList<PlanSection> Sections { get; init; } = [];
    /// <summary>Columns; empty for all fields that any action fills.</summary>
    public IReadOnlyList<PlanColumn> Columns { get; init; } = [];
    /// <summary>Objectives of the whole plan.</summary>
    public IReadOnlyList<string> Objectives { get; init; } = [];
    /// <summary>True to print last year's plan with its progress.</summary>
    public bool ShowPrevious { get; init; } = true;
}

/// <summary>
/// A column: its heading, the fields that its cells hold, and its share of the width. Fields: reference, indicators, action,
/// objective, rationale, kpis, owner, due, status, progress, nextSteps, update, impact, sustainability, reviewDate,
/// highImpactAction, forum, frequency, previousReference.
/// </summary>
public sealed record PlanColumn(string Heading, IReadOnlyList<string> Fields, double Width = 1);

/// <summary>A section of the plan. Its heading and rationale repeat on every page; both may use figures by name.</summary>
public sealed record PlanSection(string Heading, IReadOnlyList<int> Indicators, IReadOnlyList<string>? Objectives = null, string? Why = null);

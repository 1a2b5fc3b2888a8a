namespace Wres.Reports.Styles;

/// <summary>
/// A target for an indicator: a percentage for 1 and 5 to 8, a ratio for 2 to 4, percentage points for 9. The report says how far
/// the figure is from it.
/// </summary>
public sealed record Goal(int Indicator, double Value, string? By = null);

/// <summary>Interview panels in a period, and how many of them had at least one member of the minority group.</summary>
public sealed record InterviewPanels(string Period, int Panels, int Varied, string Source);

/// <summary>Employee relations cases in a period by kind, such as formal, informal, grievance, bullying and harassment.</summary>
public sealed record EmployeeRelations(string Period, string Source, IReadOnlyList<CaseCount> Cases);

/// <summary>Cases of one kind by group.</summary>
public sealed record CaseCount(string Kind, int White, int Bme, int Unknown);

namespace Wres.Reports.Audit.Extraction;

/// <summary>What surrounds a table: its section's indicator, its caption, and the year of the report.</summary>
internal sealed record TableContext(int? Indicator, string Name, string Caption, string? Area, int? ReportYear, int TableNumber);

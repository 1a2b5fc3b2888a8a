namespace Wres.Functions.Api.Audits;

/// <summary>What an audit found, as <c>audit --json</c> prints it.</summary>
internal sealed record AuditView(IReadOnlyList<AuditFindingView> Findings, IReadOnlyList<AuditUncheckedView> Unchecked, int Checked);

/// <summary>One thing that does not hold: what is printed, what would be right and how that was worked out. Severity A to D.</summary>
internal sealed record AuditFindingView(
    string Code, string Rule, string Severity, string File, int? Line, int? Indicator, string Place, string Printed, string Right, string How, string Cause, string Fix);

/// <summary>A check that could not be made, and why.</summary>
internal sealed record AuditUncheckedView(string What, string Why, string File);

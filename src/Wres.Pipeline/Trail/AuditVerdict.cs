namespace Wres.Pipeline.Trail;

/// <summary>What is wrong with the log: a stable code, the number of the entry, and what it means.</summary>
public sealed record AuditFinding(string Code, long Number, string Message);

/// <summary>An anchor that was kept outside the log, and where.</summary>
public sealed record KeptAnchor(AuditAnchor Anchor, string Where);

/// <summary>What verifying found.</summary>
/// <param name="Entries">How many entries were read.</param>
/// <param name="Last">The newest entry; null where there is none.</param>
/// <param name="PrunedThrough">The last entry that retention deleted; null where none was.</param>
/// <param name="AnchorsChecked">How many anchors outside the log were compared.</param>
/// <param name="Findings">What is wrong; empty where nothing is.</param>
public sealed record AuditVerdict(long Entries, AuditAnchor? Last, long? PrunedThrough, int AnchorsChecked, IReadOnlyList<AuditFinding> Findings);

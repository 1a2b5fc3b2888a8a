using Wres.Domain;

namespace Wres.Extracts;

/// <summary>Headcount of an earlier period of the organisation, for the check on large changes.</summary>
public sealed record PreviousHeadcount(ReportingPeriod Period, long Headcount);

namespace Wres.Reports.Audit;

/// <summary>What decides whether a change counts as an improvement; the defaults are the method's own.</summary>
public sealed record AuditOptions
{
    /// <summary>Dead bands, polarity of the board indicator, significance level.</summary>
    public Wres.Domain.MethodSettings Method { get; init; } = new();
}

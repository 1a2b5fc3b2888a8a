using Wres.Domain;
using Wres.Reports;

namespace Wres.Functions.Api.Runs;

/// <summary>
/// Which runs to start: one organisation or several (<c>*</c> for all that dropped files), one period or several (all that were
/// dropped, where none is named); documents or figures alone; the public or the internal edition.
/// </summary>
internal sealed record StartRequest
{
    public string? Organisation { get; init; }

    public IReadOnlyList<string>? Organisations { get; init; }

    public string? Period { get; init; }

    public IReadOnlyList<string>? Periods { get; init; }

    public bool Documents { get; init; } = true;

    public Edition Edition { get; init; } = Edition.Public;

    /// <summary>What is wrong, by field; empty where nothing is.</summary>
    public Dictionary<string, string[]> Errors()
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (Organisation is null == Organisations is null)
            errors["organisation"] = ["Name either organisation or organisations; \"*\" means all that dropped files."];
        if (Period is not null && Periods is not null)
            errors["period"] = ["Name either period or periods, or neither for all periods dropped."];
        if (Organisations is { Count: 0 })
            errors["organisations"] = ["Name at least one."];
        if (Periods is { Count: 0 })
            errors["periods"] = ["Name at least one, or leave it out for all periods dropped."];
        Check(errors, "organisation", "organisations", Organisation, Organisations, o => o == "*" || OrganisationCode.TryParse(o, out _), RouteNames.OrganisationMessage);
        Check(errors, "period", "periods", Period, Periods, p => ReportingPeriod.TryParse(p, out _), RouteNames.PeriodMessage);
        return errors;
    }

    public bool Wants(OrganisationCode organisation, ReportingPeriod period) =>
        AskedOrganisations.Any(o => o == "*" || o == organisation.Value) && (AskedPeriods.Count == 0 || AskedPeriods.Contains(period.Id));

    public IReadOnlyList<string> AskedOrganisations => Organisations ?? (Organisation is null ? [] : [Organisation]);

    public IReadOnlyList<string> AskedPeriods => Periods ?? (Period is null ? [] : [Period]);

    private static void Check(
        Dictionary<string, string[]> errors, string one, string many, string? single, IReadOnlyList<string>? several, Func<string?, bool> isGood, string message)
    {
        if (single is not null && !isGood(single))
            errors[one] = [message];
        for (var i = 0; i < several?.Count; i++)
        {
            if (!isGood(several[i]))
                errors[FormattableString.Invariant($"{many}[{i}]")] = [message];
        }
    }
}

/// <summary>Why a run is stopped.</summary>
internal sealed record TerminateRequest
{
    public string? Reason { get; init; }
}

/// <summary>The step to go back to: receive, validate, calculate, compare, report or notify.</summary>
internal sealed record RewindRequest
{
    public required Pipeline.Runs.StepName Step { get; init; }
}

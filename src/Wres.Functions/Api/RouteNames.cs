using Wres.Domain;

namespace Wres.Functions.Api;

/// <summary>Refuses an organisation or period in a path that is none, before any endpoint sees it.</summary>
internal static class RouteNames
{
    public const string OrganisationMessage = "Not an ODS code: three to six capital letters or digits, such as RBS.";
    public const string PeriodMessage = "Not a period yyyy-MM, such as 2025-03 for 31 March 2025.";

    public static ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var values = context.HttpContext.Request.RouteValues;
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (values.TryGetValue("organisation", out var code) && !OrganisationCode.TryParse(code as string, out _))
            errors["organisation"] = [OrganisationMessage];
        if (values.TryGetValue("period", out var id) && !ReportingPeriod.TryParse(id as string, out _))
            errors["period"] = [PeriodMessage];
        return errors.Count > 0 ? ValueTask.FromResult<object?>(Problem.Fields(errors)) : next(context);
    }
}

using Wres.Functions.Api.Actions;
using Wres.Functions.Api.Audits;
using Wres.Functions.Api.Documents;
using Wres.Functions.Api.Extracts;
using Wres.Functions.Api.Figures;
using Wres.Functions.Api.Organisations;
using Wres.Functions.Api.Runs;

namespace Wres.Functions.Api;

/// <summary>Everything under <c>/api</c>, the same in <c>serve</c> and under the Functions host.</summary>
internal static class ApiRoutes
{
    public const string Prefix = "/api";

    public static void Map(IEndpointRouteBuilder app, ApiParts parts)
    {
        var api = app.MapGroup(Prefix).AddEndpointFilter(RouteNames.CheckAsync).ProducesProblem(401).ProducesProblem(403).ProducesProblem(500).ProducesProblem(503);
        HealthRoutes.Map(api, parts);
        RunRoutes.Map(api, parts);
        ExtractRoutes.Map(api, parts);
        QualityRoutes.Map(api, parts);
        CheckRoute.Map(api, parts);
        FigureRoutes.Map(api, parts);
        DocumentRoutes.Map(api, parts);
        ActionRoutes.Map(api, parts);
        OrganisationRoutes.Map(api, parts);
        AuditRoutes.Map(api);
    }
}

using Wres.Domain;
using Wres.Pipeline.Results;

namespace Wres.Functions.Api.Documents;

/// <summary>The files that a run wrote, as they lie in the store.</summary>
internal static class DocumentRoutes
{
    /// <summary>A document shows itself and nothing else: no script, nothing from elsewhere.</summary>
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self'; sandbox allow-popups";

    public static void Map(IEndpointRouteBuilder api, ApiParts parts)
    {
        var one = api.MapGroup("/organisations/{organisation}/periods/{period}").WithTags("documents");
        one.MapGet("/documents", (string organisation, string period, CancellationToken ct) => ListAsync(parts, organisation, period, ct))
            .WithName("listDocuments").WithSummary("The files of a period's result.").Produces<DocumentList>().ProducesValidationProblem().ProducesProblem(404);
        foreach (var name in ResultShelf.Names)
        {
            one.MapGet($"/{name}", (string organisation, string period, HttpRequest request, CancellationToken ct) => OneAsync(parts, organisation, period, name, request, ct))
                .WithName(OperationName(name)).WithSummary($"{name} of a period.")
                .Produces(200, ShapeOf(name), MediaTypes.Of(name)).Produces(304).ProducesValidationProblem().ProducesProblem(404);
        }
    }

    private static Type ShapeOf(string name) => name switch
    {
        ResultShelf.IndicatorsName => typeof(Domain.Results.IndicatorsDocument),
        Pipeline.Steps.OutputNames.RunRecord or Pipeline.Steps.OutputNames.Audit => typeof(System.Text.Json.JsonElement),
        _ => typeof(Stream),
    };

    /// <summary><c>action-plan.pdf</c> is <c>getActionPlanPdf</c>.</summary>
    private static string OperationName(string file) => "get" + string.Concat(file.Split('-', '.').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static async Task<IResult> ListAsync(ApiParts parts, string organisation, string period, CancellationToken ct)
    {
        var found = new List<DocumentView>();
        foreach (var name in ResultShelf.Names)
        {
            if (await parts.Results.FindAsync(OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period), name, ct) is { } entry)
                found.Add(new DocumentView(name, MediaTypes.Of(name), entry.Length, entry.Written, $"{ApiRoutes.Prefix}/organisations/{organisation}/periods/{period}/{name}"));
        }

        return found.Count == 0 ? Problem.NotFound($"There is no result of {organisation} {period} yet.") : Results.Ok(new DocumentList(found));
    }

    private static async Task<IResult> OneAsync(ApiParts parts, string organisation, string period, string name, HttpRequest request, CancellationToken ct)
    {
        var (code, month) = (OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period));
        while (true)
        {
            if (await parts.Results.FindAsync(code, month, name, ct) is not { } entry)
                return await MissingAsync(parts, organisation, period, name, ct);
            var headers = request.HttpContext.Response.Headers;
            headers.ETag = ETags.Header(entry.ETag);
            if (ETags.IsKnown(request, entry.ETag))
                return Results.StatusCode(StatusCodes.Status304NotModified);
            if (await parts.Results.OpenAsync(entry, ct) is not { } stream)
                continue; // Replaced since: take the newer one.
            headers.ContentDisposition = $"inline; filename=\"{organisation}-{period}-{name}\"";
            headers.XContentTypeOptions = "nosniff";
            if (name.EndsWith(".html", StringComparison.Ordinal))
                headers.ContentSecurityPolicy = Policy;
            return Results.Stream(stream, MediaTypes.Of(name));
        }
    }

    private static async Task<IResult> MissingAsync(ApiParts parts, string organisation, string period, string name, CancellationToken ct)
    {
        var run = await parts.Engine.FindAsync(organisation, period, ct);
        return Problem.NotFound(run switch
        {
            null => $"There is no run of {organisation} {period}.",
            { IsOver: false } => $"The run of {organisation} {period} is at the step {run.Step}; {name} is not there yet.",
            { Options.Documents: false } => $"The last run of {organisation} {period} was started without documents.",
            _ when run.Shortfalls.FirstOrDefault(s => s.Contains(name, StringComparison.Ordinal)) is { } reason => $"The last run of {organisation} {period} made no {name}. {reason}",
            _ => $"The last run of {organisation} {period} made no {name}.",
        });
    }
}

/// <summary>A file of a result.</summary>
internal sealed record DocumentView(string Name, string MediaType, long Length, DateTimeOffset Written, string Address);

/// <summary>The files of a result.</summary>
internal sealed record DocumentList(IReadOnlyList<DocumentView> Documents);

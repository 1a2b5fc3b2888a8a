using Microsoft.AspNetCore.Mvc;
using Wres.Domain;
using Wres.Functions.Access;
using Wres.Pipeline.Actions;

namespace Wres.Functions.Api.Actions;

/// <summary>The action plan: read, add, change, close. The next report uses what stands here then.</summary>
internal static class ActionRoutes
{
    public static void Map(IEndpointRouteBuilder api, ApiParts parts)
    {
        var plan = api.MapGroup("/organisations/{organisation}/periods/{period}/actions").WithTags("actions");
        plan.MapGet("", async (string organisation, string period, CancellationToken ct) =>
                Results.Ok(new ActionList([.. (await parts.Actions.ListAsync(OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period), ct)).Select(ActionView.Of)])))
            .WithName("listActions").WithSummary("The action plan as it stands.").Produces<ActionList>().ProducesValidationProblem();
        plan.MapPost("", (string organisation, string period, HttpRequest request, CancellationToken ct) => CreateAsync(parts, organisation, period, request, ct))
            .WithName("createAction").WithSummary("Adds an action.").Accepts<ActionBody>("application/json")
            .Produces<ActionView>(201).ProducesValidationProblem().ProducesProblem(409).ProducesProblem(415);
        plan.MapGet("/{reference}", (string organisation, string period, string reference, HttpResponse response, CancellationToken ct) => OneAsync(parts, organisation, period, Unescaped(reference), response, ct))
            .WithName("getAction").WithSummary("One action; the ETag is its version.").Produces<ActionView>().ProducesValidationProblem().ProducesProblem(404);
        plan.MapGet("/{reference}/history", (string organisation, string period, string reference, CancellationToken ct) => HistoryAsync(parts, organisation, period, Unescaped(reference), ct))
            .WithName("getActionHistory").WithSummary("The versions of an action, oldest first: as files brought it and as people left it.").Produces<ActionHistoryView>().ProducesValidationProblem().ProducesProblem(404);
        plan.MapPut("/{reference}", (string organisation, string period, string reference, HttpRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, CancellationToken ct) => ChangeAsync(parts, organisation, period, Unescaped(reference), request, ifMatch, ct))
            .WithName("changeAction").WithSummary("Replaces the version that If-Match names.").Accepts<ActionBody>("application/json")
            .Produces<ActionView>().ProducesValidationProblem().ProducesProblem(404).ProducesProblem(412).ProducesProblem(415).ProducesProblem(428);
        plan.MapPost("/{reference}/close", (string organisation, string period, string reference, HttpRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, CancellationToken ct) => CloseAsync(parts, organisation, period, Unescaped(reference), request, ifMatch, ct))
            .WithName("closeAction").WithSummary("Closes the version that If-Match names.").Accepts<CloseBody>("application/json")
            .Produces<ActionView>().ProducesValidationProblem().ProducesProblem(404).ProducesProblem(412).ProducesProblem(415).ProducesProblem(428);
    }

    private static async Task<IResult> CreateAsync(ApiParts parts, string organisation, string period, HttpRequest request, CancellationToken ct)
    {
        var (body, refusal) = await Body.ReadAsync<ActionBody>(request, ct);
        if (body is null)
            return refusal!;
        if (body.Errors(null) is { Count: > 0 } errors)
            return Problem.Fields(errors);
        var written = await parts.Actions.CreateAsync(OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period), body.ToAction(body.Reference!), Caller(request), ct);
        return Answer(written, request.HttpContext.Response, $"{ApiRoutes.Prefix}/organisations/{organisation}/periods/{period}/actions/{Uri.EscapeDataString(body.Reference!)}");
    }

    private static async Task<IResult> OneAsync(ApiParts parts, string organisation, string period, string reference, HttpResponse response, CancellationToken ct) =>
        await parts.Actions.FindAsync(OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period), reference, ct) is { } entry
            ? Answer(new ActionWrite(entry, ActionRefusal.None), response, null)
            : NotThere();

    private static async Task<IResult> HistoryAsync(ApiParts parts, string organisation, string period, string reference, CancellationToken ct)
    {
        var (code, month) = (OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period));
        var versions = await parts.Actions.HistoryAsync(code, month, reference, ct);
        return versions.Count == 0 && await parts.Actions.FindAsync(code, month, reference, ct) is null
            ? NotThere()
            : Results.Ok(new ActionHistoryView([.. versions.Select(v => new ActionVersionView(v.Version, v.Kind, v.At, v.By, v.Action))]));
    }

    private static async Task<IResult> ChangeAsync(ApiParts parts, string organisation, string period, string reference, HttpRequest request, string? ifMatch, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(ifMatch))
            return Problem.ConditionMissing();
        var (body, refusal) = await Body.ReadAsync<ActionBody>(request, ct);
        if (body is null)
            return refusal!;
        if (body.Errors(reference) is { Count: > 0 } errors)
            return Problem.Fields(errors);
        var kind = body.Status == "Closed" ? ActionChangeKind.Closed : ActionChangeKind.Changed;
        var written = await parts.Actions.ChangeAsync(
            OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period), body.ToAction(reference), kind, Caller(request), ETags.Value(ifMatch), ct);
        return Answer(written, request.HttpContext.Response, null);
    }

    private static async Task<IResult> CloseAsync(ApiParts parts, string organisation, string period, string reference, HttpRequest request, string? ifMatch, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(ifMatch))
            return Problem.ConditionMissing();
        var (body, refusal) = await Body.ReadAsync<CloseBody>(request, ct);
        if (body is null)
            return refusal!;
        var (code, month) = (OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period));
        if (await parts.Actions.FindAsync(code, month, reference, ct) is not { } there)
            return NotThere();
        var closed = there.Action with { Status = "Closed", Update = body.Update ?? there.Action.Update, Impact = body.Impact ?? there.Action.Impact };
        return Answer(await parts.Actions.ChangeAsync(code, month, closed, ActionChangeKind.Closed, Caller(request), ETags.Value(ifMatch), ct), request.HttpContext.Response, null);
    }

    private static IResult Answer(ActionWrite written, HttpResponse response, string? location)
    {
        switch (written.Refusal)
        {
            case ActionRefusal.Missing:
                return NotThere();
            case ActionRefusal.Exists:
                return Problem.Conflict("There is an action of this reference already; change it with PUT.");
            case ActionRefusal.Changed:
                return Problem.Changed("Someone changed the action meanwhile: read it again, and change what is there now.");
            default:
                response.Headers.ETag = ETags.Header(written.Entry!.ETag);
                var view = ActionView.Of(written.Entry);
                return location is null ? Results.Ok(view) : Results.Created(location, view);
        }
    }

    /// <summary>A slash in a path's part arrives still escaped; everything else does not.</summary>
    private static string Unescaped(string reference) => reference.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    private static IResult NotThere() => Problem.NotFound("There is no action of this reference in the plan.");

    private static string Caller(HttpRequest request) => request.HttpContext.GetCaller().Name;
}

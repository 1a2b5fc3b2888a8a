using Wres.Domain;
using Wres.Functions.Access;
using Wres.Pipeline.Runs;

namespace Wres.Functions.Api.Runs;

/// <summary>Runs: read, terminate, rewind. Starting is in <see cref="StartRoute"/>.</summary>
internal static class RunRoutes
{
    private const int DefaultTop = 200;
    private const int MostTop = 1_000;
    private const int LongestReason = 500;

    public static void Map(IEndpointRouteBuilder api, ApiParts parts)
    {
        StartRoute.Map(api, parts);
        api.MapGet("/runs", (string? organisation, string? period, string? status, int? top, string? after, HttpContext http, CancellationToken ct) => ListAsync(parts, http.GetCaller(), organisation, period, status, top, after, ct))
            .WithName("listRuns").WithTags("runs").WithSummary("Runs, newest state of each organisation and period.")
            .Produces<RunList>().ProducesValidationProblem();
        var one = api.MapGroup("/runs/{organisation}/{period}").WithTags("runs");
        one.MapGet("", (string organisation, string period, CancellationToken ct) => StatusAsync(parts, organisation, period, ct))
            .WithName("getRun").WithSummary("Where a run stands.").Produces<RunView>().ProducesValidationProblem().ProducesProblem(404);
        one.MapGet("/history", (string organisation, string period, CancellationToken ct) => HistoryAsync(parts, organisation, period, ct))
            .WithName("getRunHistory").WithSummary("Every event of every run of an organisation and period.")
            .Produces<RunHistoryView>().ProducesValidationProblem().ProducesProblem(404);
        one.MapPost("/terminate", (string organisation, string period, HttpRequest request, CancellationToken ct) => TerminateAsync(parts, organisation, period, request, ct))
            .WithName("terminateRun").WithSummary("Stops a run that is under way.").Accepts<TerminateRequest>("application/json")
            .Produces<RunView>().ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409).ProducesProblem(415);
        one.MapPost("/rewind", (string organisation, string period, HttpRequest request, CancellationToken ct) => RewindAsync(parts, organisation, period, request, ct))
            .WithName("rewindRun").WithSummary("Puts a run back to a step that it has reached, over the same received files.").Accepts<RewindRequest>("application/json")
            .Produces<RunView>(202).ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409).ProducesProblem(415);
    }

    private static async Task<IResult> ListAsync(ApiParts parts, Caller caller, string? organisation, string? period, string? status, int? top, string? after, CancellationToken ct)
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (organisation is not null && !OrganisationCode.TryParse(organisation, out _))
            errors["organisation"] = [RouteNames.OrganisationMessage];
        if (period is not null && !ReportingPeriod.TryParse(period, out _))
            errors["period"] = [RouteNames.PeriodMessage];
        RunStatus? wanted = null;
        if (status is not null)
        {
            if (!status.Contains(',', StringComparison.Ordinal) && !int.TryParse(status, System.Globalization.CultureInfo.InvariantCulture, out _) && Enum.TryParse<RunStatus>(status, ignoreCase: true, out var parsed))
                wanted = parsed;
            else
                errors["status"] = ["One of pending, running, completed, failed, terminated."];
        }

        if (top is < 1 or > MostTop)
            errors["top"] = [FormattableString.Invariant($"1 to {MostTop}.")];
        if (errors.Count > 0)
            return Problem.Fields(errors);
        var most = top ?? DefaultTop;
        var found = (await parts.Engine.ListAsync(organisation, ct))
            .Where(r => caller.Sees(r.Organisation) && (period is null || r.Period == period) && (wanted is null || r.Status == wanted) && (after is null || string.CompareOrdinal(Place(r), after) > 0))
            .Take(most + 1).ToList();
        var page = found.Take(most).ToList();
        var next = found.Count > most ? $"{ApiRoutes.Prefix}/runs{Query(organisation, period, status, most, Place(page[^1]))}" : null;
        return Results.Ok(new RunList([.. page.Select(RunView.Of)], next));
    }

    private static async Task<IResult> StatusAsync(ApiParts parts, string organisation, string period, CancellationToken ct) =>
        await parts.Engine.FindAsync(organisation, period, ct) is { } state ? Results.Ok(RunView.Of(state)) : NotThere(organisation, period);

    private static async Task<IResult> HistoryAsync(ApiParts parts, string organisation, string period, CancellationToken ct)
    {
        var events = await parts.History.ListAsync(organisation, period, ct);
        return events.Count == 0
            ? NotThere(organisation, period)
            : Results.Ok(new RunHistoryView([.. events.Select(e => new RunEventView(e.Generation, e.At, e.Step, e.Kind, e.Detail))]));
    }

    private static async Task<IResult> TerminateAsync(ApiParts parts, string organisation, string period, HttpRequest request, CancellationToken ct)
    {
        var (body, refusal) = await Body.ReadAsync<TerminateRequest>(request, ct);
        if (body is null)
            return refusal!;
        if (body.Reason is { Length: > LongestReason })
            return Problem.Field("reason", FormattableString.Invariant($"At most {LongestReason} characters."));
        var reason = string.IsNullOrWhiteSpace(body.Reason) ? "Terminated on request." : body.Reason;
        ChangeTrail.Explain(request.HttpContext, reason);
        return Answer(await parts.Engine.TerminateAsync(organisation, period, reason, ct), 200);
    }

    private static async Task<IResult> RewindAsync(ApiParts parts, string organisation, string period, HttpRequest request, CancellationToken ct)
    {
        var (body, refusal) = await Body.ReadAsync<RewindRequest>(request, ct);
        return body is null ? refusal! : Answer(await parts.Engine.RewindAsync(organisation, period, body.Step, ct), 202);
    }

    private static IResult Answer(RunChange change, int status) => change switch
    {
        { State: { } state } => Results.Json(RunView.Of(state), statusCode: status),
        { Missing: true } => Problem.NotFound(change.Refusal!),
        _ => Problem.Conflict(change.Refusal!),
    };

    private static IResult NotThere(string organisation, string period) => Problem.NotFound($"There is no run of {organisation} {period}.");

    private static string Place(RunState run) => $"{run.Organisation}-{run.Period}";

    private static QueryString Query(string? organisation, string? period, string? status, int top, string after) => QueryString.Create(
        new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["organisation"] = organisation,
            ["period"] = period,
            ["status"] = status,
            ["top"] = top.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["after"] = after,
        }.Where(p => p.Value is not null));
}

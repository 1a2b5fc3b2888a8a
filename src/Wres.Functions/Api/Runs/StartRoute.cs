using Wres.Functions.Access;
using Wres.Pipeline.Runs;

namespace Wres.Functions.Api.Runs;

/// <summary>Starts runs, and waits for their end where that is asked for.</summary>
internal static class StartRoute
{
    private const int LongestWait = 120;

    public static void Map(IEndpointRouteBuilder api, ApiParts parts) =>
        api.MapPost("/runs", (HttpRequest request, int? wait, CancellationToken ct) => StartAsync(parts, request, wait ?? 0, ct))
            .WithName("startRuns").WithTags("runs").WithSummary("Starts runs of one or many organisations and periods; ?wait=SECONDS waits for their end.")
            .Accepts<StartRequest>("application/json")
            .Produces<RunList>().Produces<RunList>(202).ProducesValidationProblem().ProducesProblem(404).ProducesProblem(415);

    private static async Task<IResult> StartAsync(ApiParts parts, HttpRequest request, int wait, CancellationToken ct)
    {
        if (wait is < 0 or > LongestWait)
            return Problem.Field("wait", FormattableString.Invariant($"Seconds, 0 to {LongestWait}."));
        var (body, refusal) = await Body.ReadAsync<StartRequest>(request, ct);
        if (body is null)
            return refusal!;
        if (body.Errors() is { Count: > 0 } errors)
            return Problem.Fields(errors);
        var caller = request.HttpContext.GetCaller();
        if (body.AskedOrganisations.Any(o => o != "*" && caller.Sees(o) && !caller.May(Need.Prepare, o)))
            return AccessCheck.NotFor(caller, Need.Prepare);
        var wanted = (await DropFinder.FindAsync(parts.Pipeline.Blobs, ct)).Drops
            .Where(f => caller.May(Need.Prepare, f.Organisation.Value) && body.Wants(f.Organisation, f.Period)).ToList();
        if (Unmet(body, wanted) is { } missing)
            return Problem.NotFound(missing);
        var started = new List<RunState>();
        foreach (var (organisation, period) in wanted)
        {
            if (await parts.Drops.StartAsync(organisation, period, new RunOptions(body.Documents, body.Edition), ct) is { } state)
                started.Add(state);
        }

        if (wait > 0)
            started = await WaitAsync(parts, started, TimeSpan.FromSeconds(wait), ct);
        var list = new RunList([.. started.Select(RunView.Of)]);
        if (wait > 0 && started.TrueForAll(s => s.IsOver))
            return Results.Ok(list);
        var location = started is [var only] ? list.Runs[0].Links.Status : $"{ApiRoutes.Prefix}/runs";
        return Results.Accepted(location, list);
    }

    /// <summary>What was named and has no dropped file.</summary>
    private static string? Unmet(StartRequest body, List<(Domain.OrganisationCode Organisation, Domain.ReportingPeriod Period)> wanted)
    {
        var organisation = body.AskedOrganisations.FirstOrDefault(o => o != "*" && !wanted.Exists(w => w.Organisation.Value == o));
        if (organisation is not null)
            return $"No file was dropped for {organisation}{(body.AskedPeriods.Count == 0 ? "" : $" in {string.Join(", ", body.AskedPeriods)}")}.";
        var period = body.AskedPeriods.FirstOrDefault(p => !wanted.Exists(w => w.Period.Id == p));
        return period is not null ? $"No file was dropped for {period}." : wanted.Count == 0 ? "No file was dropped yet." : null;
    }

    private static async Task<List<RunState>> WaitAsync(ApiParts parts, List<RunState> started, TimeSpan most, CancellationToken ct)
    {
        var clock = parts.Pipeline.Clock;
        var until = clock.GetUtcNow() + most;
        var states = started;
        for (var pause = TimeSpan.FromMilliseconds(10); ; pause = TimeSpan.FromMilliseconds(Math.Min(pause.TotalMilliseconds * 1.5, 250)))
        {
            states = [];
            foreach (var run in started)
                states.Add(await parts.Engine.FindAsync(run.Organisation, run.Period, ct) ?? run);
            if (states.TrueForAll(s => s.IsOver) || clock.GetUtcNow() >= until)
                return states;
            await Task.Delay(pause, clock, ct);
        }
    }
}

using Wres.Domain;
using Wres.Functions.Access;
using Wres.Pipeline.Drops;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Settings;

namespace Wres.Functions.Api.Organisations;

/// <summary>Organisations that dropped files or have results, and the settings in force for them. Settings are files; here they are read.</summary>
internal static class OrganisationRoutes
{
    public static void Map(IEndpointRouteBuilder api, ApiParts parts)
    {
        api.MapGet("/organisations", (HttpContext http, CancellationToken ct) => ListAsync(parts, http.GetCaller(), ct))
            .WithName("listOrganisations").WithTags("organisations").WithSummary("Organisations that dropped files or have results.").Produces<OrganisationList>();
        api.MapGet("/organisations/{organisation}", (string organisation, CancellationToken ct) => OneAsync(parts, organisation, ct))
            .WithName("getOrganisation").WithTags("organisations").WithSummary("One organisation and its periods.")
            .Produces<OrganisationView>().ProducesValidationProblem().ProducesProblem(404);
        api.MapGet("/organisations/{organisation}/periods/{period}/settings", (string organisation, string period) => Settings(parts, organisation, period))
            .WithName("getSettings").WithTags("organisations").WithSummary("The settings in force for an organisation and period.")
            .Produces<SettingsView>().ProducesValidationProblem().ProducesProblem(409);
    }

    private static async Task<IResult> ListAsync(ApiParts parts, Caller caller, CancellationToken ct) =>
        Results.Ok(new OrganisationList([.. (await FindAsync(parts, null, ct)).Where(o => caller.Sees(o.Code))]));

    private static async Task<IResult> OneAsync(ApiParts parts, string organisation, CancellationToken ct) =>
        await FindAsync(parts, OrganisationCode.Parse(organisation), ct) is [var one] ? Results.Ok(one) : Problem.NotFound($"{organisation} has dropped no file and has no result.");

    private static IResult Settings(ApiParts parts, string organisation, string period)
    {
        var settings = parts.Pipeline.Settings.Read(OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period));
        return Results.Ok(new SettingsView(SettingsFolder.Hash(settings), settings, [.. settings.Narrative.Keys.Order(StringComparer.Ordinal)]));
    }

    private static async Task<IReadOnlyList<OrganisationView>> FindAsync(ApiParts parts, OrganisationCode? only, CancellationToken ct)
    {
        var periods = new SortedDictionary<string, SortedDictionary<string, PeriodView>>(StringComparer.Ordinal);
        foreach (var drop in await DropLook.AllAsync(parts.Pipeline.Blobs, only?.Value, ct))
            Put(drop.Organisation.Value, drop.Period.Id, p => p with { Files = drop.Files.Count });
        foreach (var run in await parts.Engine.ListAsync(only?.Value, ct))
            Put(run.Organisation, run.Period, p => p with { Run = run.Status });
        await foreach (var (organisation, period) in parts.Results.ListAsync(only, ct))
            Put(organisation.Value, period.Id, p => p with { Result = true });
        return [.. periods.Select(o => new OrganisationView(o.Key, NameOf(parts, o.Key, o.Value.Keys.Last()), [.. o.Value.Values]))];

        void Put(string organisation, string period, Func<PeriodView, PeriodView> change)
        {
            if (!periods.TryGetValue(organisation, out var own))
                periods[organisation] = own = new SortedDictionary<string, PeriodView>(StringComparer.Ordinal);
            own[period] = change(own.GetValueOrDefault(period) ?? new PeriodView(period, 0, null, false));
        }
    }

    /// <summary>The code where the settings give no name, or can't be read.</summary>
    private static string NameOf(ApiParts parts, string organisation, string period)
    {
        try
        {
            return parts.Pipeline.Settings.Read(OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period)).Name ?? organisation;
        }
        catch (SettingsException)
        {
            return organisation;
        }
    }
}

/// <summary>A period: files dropped, where its run stands, and whether there is a result.</summary>
internal sealed record PeriodView(string Period, int Files, RunStatus? Run, bool Result);

/// <summary>An organisation and its periods.</summary>
internal sealed record OrganisationView(string Code, string Name, IReadOnlyList<PeriodView> Periods);

/// <summary>All organisations.</summary>
internal sealed record OrganisationList(IReadOnlyList<OrganisationView> Organisations);

/// <summary>Settings in force, their hash as runs carry it, and the sections that have a narrative of the trust's own.</summary>
internal sealed record SettingsView(string Hash, OrganisationSettings Settings, IReadOnlyList<string> Narrative);

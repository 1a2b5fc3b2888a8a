using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Wres.Domain;
using Wres.Domain.Results;

namespace Wres.Functions.Api.Figures;

/// <summary>Results as figures: the current ones, those of a period, one indicator, breakdowns, comparison and trend; as JSON or CSV.</summary>
internal static class FigureRoutes
{
    public static void Map(IEndpointRouteBuilder api, ApiParts parts)
    {
        Add(api.MapGet("/organisations/{organisation}/indicators", (string organisation, string? format, HttpRequest request, CancellationToken ct) => CurrentAsync(parts, organisation, format, request, ct)))
            .WithName("getCurrentIndicators").WithSummary("The result of the latest annual period (the latest of any month, where there is none).").Produces<IndicatorsDocument>();
        var one = api.MapGroup("/organisations/{organisation}/periods/{period}");
        Map<IndicatorsDocument>(one, "/indicators", "getIndicators", "The result of a period.", parts, d => (d, () => FigureCsv.Indicators(d.Indicators)));
        Map<IReadOnlyList<ComparisonEntry>>(one, "/comparison", "getComparison", "Each indicator against the same month a year earlier.", parts, d => (d.Comparison, () => FigureCsv.Comparison(d.Comparison)));
        Map<IReadOnlyList<TrendEntry>>(one, "/trend", "getTrend", "Each indicator over the years.", parts, d => (d.Trend, () => FigureCsv.Trend(d.Trend)));
        Add(one.MapGet("/indicators/{indicator}", (string organisation, string period, string indicator, string? format, HttpRequest request, CancellationToken ct) =>
                IndicatorAsync(parts, organisation, period, indicator, format, request, i => (i, () => FigureCsv.Indicators([i])), ct)))
            .WithName("getIndicator").WithSummary("One indicator, 1 to 9.").Produces<IndicatorResult>();
        Add(one.MapGet("/indicators/{indicator}/breakdowns", (string organisation, string period, string indicator, string? format, HttpRequest request, CancellationToken ct) =>
                IndicatorAsync(parts, organisation, period, indicator, format, request, i => (i.Breakdowns ?? new Breakdowns(), () => BreakdownCsv.Write(i)), ct)))
            .WithName("getBreakdowns").WithSummary("The breakdowns of an indicator; those of 1 and 2 have entries.").Produces<Breakdowns>();
    }

    private static void Map<T>(
        RouteGroupBuilder group, string pattern, string name, string summary, ApiParts parts, Func<IndicatorsDocument, (object Json, Func<string> Csv)> choose) =>
        Add(group.MapGet(pattern, (string organisation, string period, string? format, HttpRequest request, CancellationToken ct) => OneAsync(parts, organisation, period, format, request, choose, ct)))
            .WithName(name).WithSummary(summary).Produces<T>();

    private static RouteHandlerBuilder Add(RouteHandlerBuilder route) =>
        route.WithTags("indicators").Produces(304).ProducesValidationProblem().ProducesProblem(404)
            .WithDescription("JSON; as CSV with ?format=csv or Accept: text/csv. Figures are not hidden, however small: what is published is the documents' public edition.");

    private static async Task<IResult> CurrentAsync(ApiParts parts, string organisation, string? format, HttpRequest request, CancellationToken ct)
    {
        var periods = new List<ReportingPeriod>();
        await foreach (var found in parts.Results.ListAsync(OrganisationCode.Parse(organisation), ct))
            periods.Add(found.Period);
        var latest = periods.Where(p => p.IsAnnual).DefaultIfEmpty(periods.DefaultIfEmpty().Max()).Max();
        return periods.Count == 0
            ? Problem.NotFound($"There is no result of {organisation} yet.")
            : await OneAsync(parts, organisation, latest.Id, format, request, d => (d, () => FigureCsv.Indicators(d.Indicators)), ct);
    }

    private static Task<IResult> IndicatorAsync(
        ApiParts parts, string organisation, string period, string indicator, string? format, HttpRequest request,
        Func<IndicatorResult, (object Json, Func<string> Csv)> choose, CancellationToken ct) =>
        int.TryParse(indicator, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id is >= 1 and <= 9
            ? OneAsync(parts, organisation, period, format, request, d => choose(d.Indicators.Single(i => i.Id == id)), ct)
            : Task.FromResult(Problem.Field("indicator", "An indicator is 1 to 9."));

    private static async Task<IResult> OneAsync(
        ApiParts parts, string organisation, string period, string? format, HttpRequest request, Func<IndicatorsDocument, (object Json, Func<string> Csv)> choose, CancellationToken ct)
    {
        if (format is not (null or "json" or "csv"))
            return Problem.Field("format", "json or csv.");
        var (code, month) = (OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period));
        if (await parts.Results.FindAsync(code, month, Pipeline.Results.ResultShelf.IndicatorsName, ct) is not { } found
            || await parts.Results.ReadAsync(code, month, ct) is not { } document)
            return Problem.NotFound($"There is no result of {organisation} {period} yet.");
        var csv = format == "csv" || (format is null && PrefersCsv(request));
        var eTag = csv ? $"{ETags.Value(found.ETag)}-csv" : ETags.Value(found.ETag);
        request.HttpContext.Response.Headers.ETag = ETags.Header(eTag);
        request.HttpContext.Response.Headers.Vary = "Accept";
        if (ETags.IsKnown(request, eTag))
            return Results.StatusCode(StatusCodes.Status304NotModified);
        var (json, text) = choose(document);
        return csv ? Results.Text(text(), "text/csv; charset=utf-8") : Results.Json(json, FigureJson.Options);
    }

    private static bool PrefersCsv(HttpRequest request) =>
        request.GetTypedHeaders().Accept is { Count: > 0 } accept
        && accept.Where(a => a.MediaType.Value is "text/csv" or "application/json").OrderByDescending(a => a.Quality ?? 1).FirstOrDefault()?.MediaType.Value == "text/csv";
}

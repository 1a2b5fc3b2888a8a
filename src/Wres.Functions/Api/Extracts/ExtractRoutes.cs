using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Wres.Domain;
using Wres.Functions.Access;
using Wres.Pipeline.Drops;
using Wres.Pipeline.Ports;

namespace Wres.Functions.Api.Extracts;

/// <summary>Dropped files: upload, declare complete, list.</summary>
internal static class ExtractRoutes
{
    public static void Map(IEndpointRouteBuilder api, ApiParts parts)
    {
        var drop = api.MapGroup("/extracts/{organisation}/{period}").WithTags("extracts");
        drop.MapPut(
                "/{file}",
                (string organisation, string period, string file, HttpRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, [FromHeader(Name = "If-None-Match")] string? ifNoneMatch, CancellationToken ct) =>
                    UploadAsync(parts, organisation, period, file, request, ifMatch, ifNoneMatch, ct))
            .WithName("putExtract").WithSummary("Drops a file; its run starts once the drop is quiet or declared complete.")
            .Accepts<Stream>("application/octet-stream", "*/*")
            .WithMetadata(new DisableRequestSizeLimitAttribute())
            .Produces<ExtractView>().Produces<ExtractView>(201).ProducesValidationProblem().ProducesProblem(412).ProducesProblem(413);
        drop.MapPost("/complete", (string organisation, string period, CancellationToken ct) => CompleteAsync(parts, organisation, period, ct))
            .WithName("completeDrop").WithSummary("Says that a drop is complete: its run starts without waiting for a quiet period.")
            .Produces<DropView>(202).ProducesValidationProblem().ProducesProblem(404);
        drop.MapGet("", (string organisation, string period, CancellationToken ct) => OneAsync(parts, organisation, period, ct))
            .WithName("getDrop").WithSummary("The files of a drop.").Produces<DropView>().ProducesValidationProblem().ProducesProblem(404);
        api.MapGet("/extracts", (string? organisation, HttpContext http, CancellationToken ct) => ListAsync(parts, http.GetCaller(), organisation, ct))
            .WithTags("extracts").WithName("listExtracts").WithSummary("All drops and their files.").Produces<DropList>().ProducesValidationProblem();
    }

    private static async Task<IResult> UploadAsync(
        ApiParts parts, string organisation, string period, string file, HttpRequest request, string? ifMatch, string? ifNoneMatch, CancellationToken ct)
    {
        var path = new BlobPath(Containers.Extracts, $"{organisation}/{period}/{file}");
        if (Fault(file, path) is { } fault)
            return Problem.Field("file", fault);
        if (ifNoneMatch is not (null or "*"))
            return Problem.Field("If-None-Match", "Only * is known here: write where no file has the name.");
        var most = parts.Pipeline.Settings.Read(OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period)).Extracts.MaxFileBytes;
        if (request.ContentLength > most)
            return TooLarge(most);
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = ApiHosting.LargestRequest(most);
        var before = await parts.Pipeline.Blobs.FindAsync(path, ct);
        if (ifMatch is not null && (before is null || (ifMatch != "*" && ETags.Value(ifMatch) != ETags.Value(before.ETag))))
            return Problem.Changed("The file is not the version that If-Match names.");
        var condition = ifNoneMatch is not null ? WriteCondition.WhereAbsent : ifMatch is null ? WriteCondition.Always : WriteCondition.WhereMatches(before!.ETag);
        BlobEntry? written;
        try
        {
            written = await parts.Pipeline.Blobs.WriteAsync(path, RequestBytes.Limited(request, most), condition, ct);
        }
        catch (InvalidDataException)
        {
            return TooLarge(most);
        }

        if (written is null)
            return Problem.Changed(ifNoneMatch is not null ? "A file of this name is there already." : "The file is not the version that If-Match names.");
        await parts.Drops.ArrivedAsync(path, written.ETag, ct);
        request.HttpContext.Response.Headers.ETag = ETags.Header(written.ETag);
        return before is null ? Results.Created($"{ApiRoutes.Prefix}/extracts/{organisation}/{period}", View(written)) : Results.Ok(View(written));
    }

    private static string? Fault(string file, BlobPath path) =>
        DropLook.IsMarker(file) ? "That name belongs to the marker of a complete drop; POST .../complete instead."
        : !DropLook.IsExtract(file) ? "Not a file name of an extract: no folder, no name that begins with a full stop or ~$."
        : BlobName.WriteProblem(path.Name) is { } problem ? $"Not a name that can be stored: {problem}."
        : null;

    private static IResult TooLarge(long most) => Problem.TooLarge(FormattableString.Invariant($"A file holds at most {most} bytes (the setting extracts.maxFileBytes)."));

    private static async Task<IResult> CompleteAsync(ApiParts parts, string organisation, string period, CancellationToken ct)
    {
        var (code, month) = (OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period));
        var look = await DropLook.TakeAsync(parts.Pipeline.Blobs, code, month, ct);
        if (look.Files.Count == 0)
            return NotThere(organisation, period);
        var marker = new BlobPath(Containers.Extracts, $"{organisation}/{period}/complete.json");
        await parts.Pipeline.Blobs.WriteAsync(marker, "{}\n"u8.ToArray(), ct);
        await parts.Drops.ArrivedAsync(marker, null, ct);
        return Results.Accepted($"{ApiRoutes.Prefix}/runs/{organisation}/{period}", View(look with { Complete = true }));
    }

    private static async Task<IResult> OneAsync(ApiParts parts, string organisation, string period, CancellationToken ct)
    {
        var look = await DropLook.TakeAsync(parts.Pipeline.Blobs, OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period), ct);
        return look.Files.Count == 0 ? NotThere(organisation, period) : Results.Ok(View(look));
    }

    private static async Task<IResult> ListAsync(ApiParts parts, Caller caller, string? organisation, CancellationToken ct)
    {
        if (organisation is not null && !OrganisationCode.TryParse(organisation, out _))
            return Problem.Field("organisation", RouteNames.OrganisationMessage);
        var drops = new List<DropView>();
        foreach (var look in (await DropLook.AllAsync(parts.Pipeline.Blobs, organisation, ct)).Where(l => caller.Sees(l.Organisation.Value)))
            drops.Add(View(look));
        return Results.Ok(new DropList(drops));
    }

    private static IResult NotThere(string organisation, string period) => Problem.NotFound($"No file was dropped for {organisation} {period}.");

    private static ExtractView View(BlobEntry file) => new(DropLook.FileName(file), file.Length, file.Written, ETags.Value(file.ETag));

    private static DropView View(DropLook look) => new(look.Organisation.Value, look.Period.Id, look.Complete, [.. look.Files.Select(View)]);
}

using Microsoft.Net.Http.Headers;
using Wres.Domain;
using Wres.Extracts;
using Wres.Functions.Access;
using Wres.Functions.Verbs;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Settings;

namespace Wres.Functions.Api.Extracts;

/// <summary>Checks extracts before anyone drops them. Nothing of them is stored, not even on this machine's disk.</summary>
internal static class CheckRoute
{
    /// <summary>Bytes of all files of one request, which are held in memory.</summary>
    private const long LargestBytes = 64 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder api, ApiParts parts) =>
        api.MapPost("/check", (HttpRequest request, string? organisation, string? period, string? file, CancellationToken ct) => CheckAsync(parts, request, organisation, period, file, ct))
            .WithTags("extracts").WithName("checkExtracts")
            .WithSummary("Validates extracts without storing them: a file as the body, or several as multipart/form-data, which are then checked together.")
            .WithDescription("Give the organisation and the period to have the organisation's own settings and the rules of the year applied. 64 MB at most; larger files: wres check.")
            .Accepts<Stream>("application/octet-stream", "*/*")
            .Produces<CheckView>().ProducesValidationProblem().ProducesProblem(409).ProducesProblem(413);

    private static async Task<IResult> CheckAsync(ApiParts parts, HttpRequest request, string? organisation, string? period, string? file, CancellationToken ct)
    {
        var (code, month) = (default(OrganisationCode), default(ReportingPeriod));
        if (organisation is not null && !OrganisationCode.TryParse(organisation, out code))
            return Problem.Field("organisation", RouteNames.OrganisationMessage);
        if (period is not null && !ReportingPeriod.TryParse(period, out month))
            return Problem.Field("period", RouteNames.PeriodMessage);
        if (organisation is not null && period is null)
            return Problem.Field("period", "Send the period too: an organisation's settings are those of a period.");
        var caller = request.HttpContext.GetCaller();
        if (organisation is not null && !caller.May(Need.Prepare, organisation))
            return AccessCheck.NotFor(caller, Need.Prepare);
        if (request.ContentLength > LargestBytes)
            return TooLarge();
        List<DroppedFile> files;
        try
        {
            files = await FilesAsync(request, file ?? "body", parts.Pipeline.Clock.GetUtcNow(), ct);
        }
        catch (InvalidDataException)
        {
            return TooLarge();
        }

        if (files.Count == 0)
            return Problem.Field("body", "Send a file as the body, or each file as a part of multipart/form-data with its filename.");
        if (files.GroupBy(f => f.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            return Problem.Field("body", $"Two parts have the file name {twice.Key}.");
        var settings = organisation is null ? new OrganisationSettings() : parts.Pipeline.Settings.Read(code, month);
        // Reading is bound by the processor and asks for no thread of the requests.
        var found = await Task.Run(() => CheckRun.Together(files, period is null ? null : month, settings, parts.Pipeline.Clock.GetUtcNow().Year, ct), ct);
        return Results.Ok(CheckView.Of(found));
    }

    private static async Task<List<DroppedFile>> FilesAsync(HttpRequest request, string name, DateTimeOffset now, CancellationToken ct)
    {
        var body = RequestBytes.Limited(request, LargestBytes);
        var files = new List<DroppedFile>();
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            files.Add(await ReadAsync(name, body, now, ct));
            return files;
        }

        var reader = new Microsoft.AspNetCore.WebUtilities.MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), body);
        while (await reader.ReadNextSectionAsync(ct) is { } section)
        {
            var own = ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)
                ? HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString() : "";
            if (own.Length > 0)
                files.Add(await ReadAsync(own, section.Body, now, ct));
        }

        return files;
    }

    private static async Task<DroppedFile> ReadAsync(string name, Stream stream, DateTimeOffset now, CancellationToken ct)
    {
        var copy = new MemoryStream();
        await stream.CopyToAsync(copy, ct);
        var bytes = copy.ToArray();
        return new DroppedFile(name[(name.LastIndexOfAny(['/', '\\']) + 1)..], BlobBytes.Sha256(bytes), now, () => new MemoryStream(bytes, writable: false));
    }

    private static IResult TooLarge() => Problem.TooLarge(FormattableString.Invariant($"One request checks {LargestBytes} bytes at most; check larger files with the command wres check."));
}

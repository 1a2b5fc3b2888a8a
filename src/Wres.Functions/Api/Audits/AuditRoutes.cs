using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Wres.Functions.Auditing;
using Wres.Reports.Audit;
using Wres.Reports.Audit.Output;

namespace Wres.Functions.Api.Audits;

/// <summary>The audit of a published report that is sent: nothing of it is kept.</summary>
internal static class AuditRoutes
{
    /// <summary>Longest file that is read, in bytes. A report with its pictures is far shorter.</summary>
    internal const long LargestBytes = 20 * 1024 * 1024;

    private const int LongestName = 200;

    // The text of a PDF is taken by another process; a few at a time leave room for everything else.
    private static readonly SemaphoreSlim Turns = new(Math.Max(2, Environment.ProcessorCount));

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/audit", (string? name, string? format, HttpRequest request, CancellationToken ct) => AuditAsync(name, format, request, ct))
            .WithTags("audit").WithName("auditReport").WithSummary("Audits a published report: recomputes its figures and says what does not follow.")
            .WithDescription("The body is the file: a report (.txt, .html, .pdf, .docx), figures or an action plan as JSON (wres-golden/1, wres-actions/1), or a counts file (.csv, .xlsx). "
                + "name is the file's name; its extension tells counts files from reports. Findings as JSON; as CSV or a page with ?format=csv or html, or by Accept. Nothing is kept. At most 20 MB.")
            .Accepts<Stream>("application/octet-stream", "*/*")
            .WithMetadata(new DisableRequestSizeLimitAttribute())
            .Produces<AuditView>(200, "application/json", "text/csv", "text/html").ProducesValidationProblem().ProducesProblem(413);

    private static async Task<IResult> AuditAsync(string? name, string? format, HttpRequest request, CancellationToken ct)
    {
        if (format is not (null or "json" or "csv" or "html"))
            return Problem.Field("format", "json, csv or html.");
        var file = name ?? "report";
        if (file.Length is 0 or > LongestName || file.Any(c => char.IsControl(c) || c is '/' or '\\'))
            return Problem.Field("name", "The name of the file alone, such as report.pdf, of at most 200 characters.");
        if (request.ContentLength > LargestBytes)
            return TooLarge();
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = ApiHosting.LargestRequest(LargestBytes);
        using var body = new MemoryStream();
        try
        {
            await RequestBytes.Limited(request, LargestBytes).CopyToAsync(body, ct);
        }
        catch (InvalidDataException)
        {
            return TooLarge();
        }

        var outcome = await TakeTurnAsync(body.ToArray(), file, ct);
        if (outcome.Report is not { } report)
            return Problem.Field("body", $"The file {outcome.Fault?.TrimEnd('.')}.");
        request.HttpContext.Response.Headers.Vary = "Accept";
        return (format ?? Preferred(request)) switch
        {
            "csv" => Results.Text(AuditCsv.Write(report), "text/csv; charset=utf-8"),
            "html" => Page(request, AuditPage.Write(report)),
            _ => Results.Text(Encoding.UTF8.GetString(AuditJson.Write(report)), "application/json; charset=utf-8"),
        };
    }

    private static async Task<AuditOutcome> TakeTurnAsync(byte[] bytes, string name, CancellationToken ct)
    {
        await Turns.WaitAsync(ct);
        try
        {
            return await Task.Run(() => AuditFiles.Audit(bytes, name, new AuditOptions(), ct), ct);
        }
        finally
        {
            Turns.Release();
        }
    }

    // The page quotes what was sent: it must run nothing.
    private static IResult Page(HttpRequest request, string html)
    {
        var headers = request.HttpContext.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";
        return Results.Text(html, "text/html; charset=utf-8");
    }

    private static IResult TooLarge() => Problem.TooLarge("A report holds at most 20 MB.");

    private static string Preferred(HttpRequest request) =>
        (request.GetTypedHeaders().Accept ?? []).OrderByDescending(a => a.Quality ?? 1).Select(a => a.MediaType.Value).FirstOrDefault(m => m is "application/json" or "text/csv" or "text/html") switch
        {
            "text/csv" => "csv",
            "text/html" => "html",
            _ => "json",
        };
}

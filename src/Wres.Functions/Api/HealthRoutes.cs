using System.Reflection;
using Wres.Domain;
using Wres.Pipeline.Runs;

namespace Wres.Functions.Api;

/// <summary>Health and version: open to everyone, and without a word on any organisation.</summary>
internal static class HealthRoutes
{
    public static string Version { get; } =
        typeof(HealthRoutes).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    public static void Map(IEndpointRouteBuilder api, ApiParts parts)
    {
        api.MapGet("/health", (CancellationToken ct) => HealthAsync(parts, ct)).WithName("getHealth").WithTags("health")
            .WithSummary("Whether the store answers, and how much work waits.").Produces<HealthView>().Produces<HealthView>(StatusCodes.Status503ServiceUnavailable);
        api.MapGet("/version", () => Results.Ok(new VersionView(Version, MethodSettings.Version))).WithName("getVersion").WithTags("health")
            .WithSummary("Version of the product and of the method.").Produces<VersionView>();
    }

    private static async Task<IResult> HealthAsync(ApiParts parts, CancellationToken ct)
    {
        try
        {
            var waiting = await parts.Pipeline.Queue.CountAsync(StepMessage.Queue, ct);
            var poisoned = await parts.Pipeline.Queue.CountAsync(StepMessage.PoisonQueue, ct);
            await parts.Engine.FindAsync("RBS", "2025-03", ct);
            return Results.Ok(new HealthView("healthy", waiting, poisoned, parts.Pipeline.Printer is not null, parts.Since));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Results.Json(new HealthView("store-unavailable", null, null, parts.Pipeline.Printer is not null, parts.Since), statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}

/// <summary>Status: healthy or store-unavailable. Waiting and poisoned are messages; printer says whether PDFs can be made.</summary>
internal sealed record HealthView(string Status, long? Waiting, long? Poisoned, bool Printer, DateTimeOffset Since);

/// <summary>The product's version and the method's.</summary>
internal sealed record VersionView(string Version, string Method);

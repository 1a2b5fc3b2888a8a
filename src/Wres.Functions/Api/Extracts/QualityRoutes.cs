using Wres.Domain;
using Wres.Domain.Quality;
using Wres.Domain.Results;

namespace Wres.Functions.Api.Extracts;

/// <summary>What was found in the files of a drop. As CSV and HTML it is one of the documents.</summary>
internal static class QualityRoutes
{
    public static void Map(IEndpointRouteBuilder api, ApiParts parts) =>
        api.MapGet("/organisations/{organisation}/periods/{period}/data-quality", async (string organisation, string period, CancellationToken ct) =>
                await parts.Results.QualityAsync(OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period), ct) is { } quality
                    ? Results.Ok(QualityView.Of(organisation, period, quality.Files, quality.PeriodIssues))
                    : Problem.NotFound($"No drop of {organisation} {period} was validated yet."))
            .WithTags("extracts").WithName("getDataQuality").WithSummary("What was found in the files of a drop; also as data-quality.csv and data-quality.html.")
            .Produces<QualityView>().ProducesValidationProblem().ProducesProblem(404);
}

/// <summary>The files of a drop and their issues, and issues that lie across files.</summary>
internal sealed record QualityView(string Organisation, string Period, IReadOnlyList<FileQualityView> Files, IReadOnlyList<IssueView> PeriodIssues)
{
    /// <summary>As many as a page can show; the CSV has every one.</summary>
    private const int SamplesPerCode = 50;

    public static QualityView Of(string organisation, string period, IReadOnlyList<FileQuality> files, IReadOnlyList<Issue> periodIssues) => new(
        organisation, period, [.. files.Select(f => f.Sampled(SamplesPerCode)).Select(f => new FileQualityView(f.Input, [.. f.Issues.Select(IssueView.Of)], f.IssuesCapped, f.IssueCounts))],
        [.. periodIssues.Select(IssueView.Of)]);
}

/// <summary>One file: what happened to its rows, samples of its issues, and their counts by code, which are never capped.</summary>
internal sealed record FileQualityView(InputEntry Input, IReadOnlyList<IssueView> Issues, bool IssuesCapped, IReadOnlyDictionary<string, long> IssueCounts);

/// <summary>One issue.</summary>
internal sealed record IssueView(string Code, Severity Severity, string File, long? Row, string? Column, string Message, string Fix)
{
    public static IssueView Of(Issue issue) => new(issue.Code, issue.Severity, issue.File, issue.Row, issue.Column, issue.Message, issue.Fix);
}

using Microsoft.AspNetCore.Mvc;

namespace Wres.Functions.Api;

/// <summary>Refusals as RFC 9457 problem details.</summary>
internal static class Problem
{
    /// <summary>A field of the request (a body's member, a path's or query's part, a header) can't be used.</summary>
    public static IResult Field(string field, string message) => Fields(new Dictionary<string, string[]>(StringComparer.Ordinal) { [field] = [message] });

    public static IResult Fields(IDictionary<string, string[]> errors) =>
        Results.ValidationProblem(errors, title: "The request can't be used as it is.", detail: string.Join(' ', errors.SelectMany(e => e.Value.Select(m => $"{e.Key}: {m}"))));

    public static IResult NotFound(string detail) => Of(StatusCodes.Status404NotFound, "There is no such thing here.", detail);

    public static IResult Conflict(string detail) => Of(StatusCodes.Status409Conflict, "That can't be done as things stand.", detail);

    public static IResult Changed(string detail) => Of(StatusCodes.Status412PreconditionFailed, "It was changed meanwhile.", detail);

    public static IResult TooLarge(string detail) => Of(StatusCodes.Status413PayloadTooLarge, "That is too large.", detail);

    /// <summary>RFC 6585: the change must say which version it is made to.</summary>
    public static IResult ConditionMissing() => Results.Problem(new HttpValidationProblemDetails(
        new Dictionary<string, string[]>(StringComparer.Ordinal) { ["If-Match"] = ["Send the ETag of the version that you changed, as GET returned it."] })
    {
        Status = StatusCodes.Status428PreconditionRequired,
        Title = "The change must say which version it is made to.",
    });

    public static IResult Of(int status, string title, string detail) => Results.Problem(new ProblemDetails { Status = status, Title = title, Detail = detail });
}

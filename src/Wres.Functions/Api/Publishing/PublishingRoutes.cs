using Wres.Domain;
using Wres.Domain.Calendar;
using Wres.Functions.Access;
using Wres.Pipeline.Deadlines;
using Wres.Pipeline.Mail;
using Wres.Pipeline.Publishing;
using Wres.Pipeline.SignOff;

namespace Wres.Functions.Api.Publishing;

/// <summary>Approvals, publication, the calendar and the e-mails of an organisation.</summary>
internal static class PublishingRoutes
{
    public static void Map(IEndpointRouteBuilder api, ApiParts parts)
    {
        var one = api.MapGroup("/organisations/{organisation}/periods/{period}").WithTags("publication");
        one.MapGet("/sign-off", (string organisation, string period, CancellationToken ct) => SignOffAsync(parts, organisation, period, ct))
            .WithName("getSignOff").WithSummary("The approvals of report and plan, and which are missing.").Produces<SignOffView>().ProducesValidationProblem();
        one.MapPost("/sign-off", (string organisation, string period, HttpRequest request, CancellationToken ct) => GiveAsync(parts, organisation, period, request, ct))
            .WithName("giveApproval").WithSummary("Puts an approval on record, for the figures as they are now.").Accepts<ApprovalBody>("application/json")
            .Produces<SignOffView>().ProducesValidationProblem().ProducesProblem(409).ProducesProblem(415);
        one.MapPost("/sign-off/withdraw", (string organisation, string period, HttpRequest request, CancellationToken ct) => WithdrawAsync(parts, organisation, period, request, ct))
            .WithName("withdrawApproval").WithSummary("Withdraws an approval; withdrawing data-signed-off withdraws them all.").Accepts<WithdrawBody>("application/json")
            .Produces<SignOffView>().ProducesValidationProblem().ProducesProblem(409).ProducesProblem(415);
        one.MapGet("/publication", (string organisation, string period, CancellationToken ct) => PublicationAsync(parts, organisation, period, ct))
            .WithName("getPublication").WithSummary("What is published, and what publication waits for.").Produces<PublicationView>().ProducesValidationProblem();
        one.MapPost("/publication", (string organisation, string period, HttpRequest request, CancellationToken ct) => PublishAsync(parts, organisation, period, request, ct))
            .WithName("publish").WithSummary("Publishes now: before the day, as a correction (with a reason), or without every approval (override, with a reason).").Accepts<PublishBody>("application/json")
            .Produces<PublicationView>().ProducesValidationProblem().ProducesProblem(409).ProducesProblem(415);
        var organisations = api.MapGroup("/organisations/{organisation}").WithTags("publication");
        organisations.MapGet("/calendar", (string organisation, int? year, CancellationToken ct) => Calendar(parts, organisation, year))
            .WithName("getCalendar").WithSummary("The dates of a reporting year, each with where it comes from.").Produces<CalendarView>().ProducesValidationProblem();
        organisations.MapGet("/mails", async (string organisation, CancellationToken ct) =>
                Results.Ok(new MailList([.. (await new Outbox(parts.Pipeline).ListAsync(organisation, ct)).OrderBy(e => e.Created).Select(MailView.Of)])))
            .WithName("listMails").WithSummary("E-mails: who got which when, who is tried again, who refused.").Produces<MailList>().ProducesValidationProblem();
    }

    private static async Task<IResult> SignOffAsync(ApiParts parts, string organisation, string period, CancellationToken ct)
    {
        var (code, month) = (OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period));
        var settings = parts.Pipeline.Settings.Read(code, month);
        var (governance, current) = await new SignOffDesk(parts.Pipeline).ReviewAsync(code, month, settings, ct);
        return Results.Ok(SignOffView.Of(governance, current, settings.SignOff));
    }

    private static async Task<IResult> GiveAsync(ApiParts parts, string organisation, string period, HttpRequest request, CancellationToken ct)
    {
        var (body, refusal) = await Body.ReadAsync<ApprovalBody>(request, ct);
        if (body is null)
            return refusal!;
        if (body.Errors() is { Count: > 0 } errors)
            return Problem.Fields(errors);
        var caller = request.HttpContext.GetCaller().Name;
        var change = await new SignOffDesk(parts.Pipeline).GiveAsync(OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period), body.Stage, body.By ?? caller, caller, body.Note, ct);
        return change.Refusal is { } why ? Problem.Conflict(why) : await SignOffAsync(parts, organisation, period, ct);
    }

    private static async Task<IResult> WithdrawAsync(ApiParts parts, string organisation, string period, HttpRequest request, CancellationToken ct)
    {
        var (body, refusal) = await Body.ReadAsync<WithdrawBody>(request, ct);
        if (body is null)
            return refusal!;
        if (string.IsNullOrWhiteSpace(body.Reason))
            return Problem.Field("reason", "It is required: why the approval no longer holds.");
        var change = await new SignOffDesk(parts.Pipeline).WithdrawAsync(
            OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period), body.Stage, request.HttpContext.GetCaller().Name, body.Reason, ct);
        return change.Refusal is { } why ? Problem.Conflict(why) : await SignOffAsync(parts, organisation, period, ct);
    }

    private static async Task<IResult> PublicationAsync(ApiParts parts, string organisation, string period, CancellationToken ct)
    {
        var (code, month) = (OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period));
        var settings = parts.Pipeline.Settings.Read(code, month);
        var (governance, current) = await new SignOffDesk(parts.Pipeline).ReviewAsync(code, month, settings, ct);
        return Results.Ok(new PublicationView(
            governance.Standing(current), FormattableString.Invariant($"publications/{code}/{month.Year}/"), ReportingCalendar.Of(settings.Calendar, month.Year)[DeadlineKind.Publication].Date,
            governance.Latest is not null && governance.Draft is null ? [] : governance.Draft?.Missing ?? [.. governance.Missing(settings.SignOff).Select(s => $"{s.Code()} is missing.")], [.. governance.Versions.Select(VersionView.Of)]));
    }

    private static async Task<IResult> PublishAsync(ApiParts parts, string organisation, string period, HttpRequest request, CancellationToken ct)
    {
        var (body, refusal) = await Body.ReadAsync<PublishBody>(request, ct);
        if (body is null)
            return refusal!;
        var (code, month) = (OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period));
        if (!month.IsAnnual)
            return Problem.Conflict("Only the figures of 31 March are published; other periods are for monitoring.");
        if (body.Override && string.IsNullOrWhiteSpace(body.Reason))
            return Problem.Field("reason", "It is required where approvals are overridden.");
        var wish = new PublishWish(request.HttpContext.GetCaller().Name, body.Reason, body.Override);
        var outcome = await new PublicationDesk(parts.Pipeline).PublishAsync(code, month, wish, ct);
        return outcome.Result is PublishResult.Published or PublishResult.AlreadyPublished ? await PublicationAsync(parts, organisation, period, ct) : Problem.Conflict(string.Join(' ', outcome.Missing));
    }

    private static IResult Calendar(ApiParts parts, string organisation, int? year)
    {
        var wanted = year ?? UkTime.DayOf(parts.Pipeline.Clock.GetUtcNow()).Year;
        if (!ReportingPeriod.TryParse(FormattableString.Invariant($"{wanted:0000}-03"), out var period))
            return Problem.Field("year", "Not a year, such as 2025 for the snapshot of 31 March 2025.");
        var calendar = ReportingCalendar.Of(parts.Pipeline.Settings.Read(OrganisationCode.Parse(organisation), period).Calendar, wanted);
        return Results.Ok(new CalendarView(wanted, [.. calendar.Deadlines.Select(d => new DeadlineView(d.Kind, d.Date, d.Evidence, d.Sourced))]));
    }
}

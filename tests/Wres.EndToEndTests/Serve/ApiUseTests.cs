using System.Net;
using System.Net.Http.Json;

namespace Wres.EndToEndTests.Serve;

/// <summary>What the API is for: on-demand runs, figures as tables, actions that reach the next report, documents.</summary>
public sealed class ApiUseTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private const string Period = "/api/organisations/RXX/periods/2025-03";

    [Fact]
    public async Task A_changed_action_is_in_the_next_report()
    {
        // Another test may have run the period without documents.
        using var before = await api.Http.PostAsJsonAsync("/api/runs?wait=100", new { organisation = "RXX", period = "2025-03" }, TestContext.Current.CancellationToken);
        before.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var read = await api.Http.GetAsync($"{Period}/actions/A1", TestContext.Current.CancellationToken);
        using var change = new HttpRequestMessage(HttpMethod.Put, $"{Period}/actions/A1") { Content = JsonContent.Create(new { action = "Publish it every month instead", indicators = new[] { 1 }, status = "Ongoing" }) };
        change.Headers.TryAddWithoutValidation("If-Match", read.Headers.ETag!.ToString());
        (await api.Http.SendAsync(change, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await api.Http.GetStringAsync($"{Period}/action-plan.html", TestContext.Current.CancellationToken)).ShouldNotContain("Publish it every month instead");
        using var run = await api.Http.PostAsJsonAsync("/api/runs?wait=100", new { organisation = "RXX", period = "2025-03" }, TestContext.Current.CancellationToken);
        run.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await api.Http.GetStringAsync($"{Period}/action-plan.html", TestContext.Current.CancellationToken)).ShouldContain("Publish it every month instead");
    }

    [Fact]
    public async Task Figures_come_as_a_table_too_with_the_same_numbers()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Period}/indicators/1");
        request.Headers.Accept.ParseAdd("text/csv");
        using var response = await api.Http.SendAsync(request, TestContext.Current.CancellationToken);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var rows = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n");
        rows[0].ShouldStartWith("indicator,unit,status,reason,subset,group,value,count,percent");
        rows[1].ShouldStartWith("1,percent,calculated,,,All,25,");
        rows[2].ShouldStartWith("1,percent,calculated,,,White,,150,75,");
        rows[3].ShouldStartWith("1,percent,calculated,,,BME,,50,25,");
        rows.Where(r => r.Length > 0).ShouldAllBe(r => r.Split(',').Length == rows[0].Split(',').Length);
        var trend = await api.Http.GetStringAsync($"{Period}/trend?format=csv", TestContext.Current.CancellationToken);
        trend.ShouldContain("1,2024-03,20,\r\n1,2025-03,25,\r\n");
    }

    [Fact]
    public async Task A_result_that_is_known_already_is_not_sent_again()
    {
        using var first = await api.Http.GetAsync($"{Period}/indicators.json", TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Period}/indicators.json");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await api.Http.SendAsync(request, TestContext.Current.CancellationToken);
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task An_uploaded_file_runs_by_itself_and_its_quality_can_be_read()
    {
        using var upload = await api.Http.PutAsync("/api/extracts/RUU/2025-03/staff.csv", new StringContent(Drop.Staff(40, 4)), TestContext.Current.CancellationToken);
        upload.StatusCode.ShouldBe(HttpStatusCode.Created);
        await api.Serve.UntilCompletedAsync("RUU", "2025-03");
        var quality = await api.Serve.GetAsync("/api/organisations/RUU/periods/2025-03/data-quality");
        quality.GetProperty("files")[0].GetProperty("input").GetProperty("counted").GetInt32().ShouldBe(40);
        var history = await api.Serve.GetAsync("/api/runs/RUU/2025-03/history");
        var events = history.GetProperty("events").EnumerateArray().Select(e => $"{e.GetProperty("step").GetString()} {e.GetProperty("event").GetString()}").ToList();
        events.ShouldBe(
        [
            "receive started", "receive step-started", "receive step-finished", "validate step-started", "validate step-finished", "calculate step-started", "calculate step-finished",
            "compare step-started", "compare step-finished", "report step-started", "report step-finished", "notify step-started", "notify step-finished", "notify completed",
        ]);
    }

    [Fact]
    public async Task Many_runs_are_started_at_once_and_listed_page_by_page()
    {
        using var started = await api.Http.PostAsJsonAsync("/api/runs", new { organisations = new[] { "RXX" }, documents = false }, TestContext.Current.CancellationToken);
        started.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        started.Headers.Location!.ToString().ShouldBe("/api/runs");
        await api.Serve.UntilCompletedAsync("RXX", "2024-03");
        await api.Serve.UntilCompletedAsync("RXX", "2025-03");
        var first = await api.Serve.GetAsync("/api/runs?organisation=RXX&top=1");
        first.GetProperty("runs")[0].GetProperty("id").GetString().ShouldBe("RXX-2024-03");
        var second = await api.Serve.GetAsync(first.GetProperty("next").GetString()!);
        second.GetProperty("runs")[0].GetProperty("id").GetString().ShouldBe("RXX-2025-03");
        second.TryGetProperty("next", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_document_shows_itself_and_nothing_else()
    {
        using var started = await api.Http.PostAsJsonAsync("/api/runs?wait=100", new { organisation = "RXX", period = "2024-03" }, TestContext.Current.CancellationToken);
        using var report = await api.Http.GetAsync("/api/organisations/RXX/periods/2024-03/report.html", TestContext.Current.CancellationToken);
        report.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'");
        report.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        (await report.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Example NHS Trust");
    }
}

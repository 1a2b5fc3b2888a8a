using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Wres.EndToEndTests.Serve;

/// <summary>Bad input gives 4xx problem details that name the field; concurrent edits give 412.</summary>
public sealed class ApiRefusalTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private const string Actions = "/api/organisations/RXX/periods/2025-03/actions";

    [Theory]
    [InlineData("POST", "/api/runs", """{ "organisation": "rxx" }""", 400, "organisation")]
    [InlineData("POST", "/api/runs", """{ "organisations": ["RXX", "no"] }""", 400, "organisations[1]")]
    [InlineData("POST", "/api/runs", """{ "period": "2025-03" }""", 400, "organisation")]
    [InlineData("POST", "/api/runs", """{ "organisation": "RXX", "period": "March" }""", 400, "period")]
    [InlineData("POST", "/api/runs", """{ "organisation": "RXX", "edition": "secret" }""", 400, "edition")]
    [InlineData("POST", "/api/runs", """{ "organisation": "RXX", "documents": "yes" }""", 400, "documents")]
    [InlineData("POST", "/api/runs", """{ "organisation": "RXX", "quick": true }""", 400, "quick")]
    [InlineData("POST", "/api/runs", """{ "organisation": 7 }""", 400, "organisation")]
    [InlineData("POST", "/api/runs", "{ \"organisation\": ", 400, "organisation")]
    [InlineData("POST", "/api/runs", "[]", 400, "body")]
    [InlineData("POST", "/api/runs", "null", 400, "body")]
    [InlineData("POST", "/api/audit?format=xml", "text", 400, "format")]
    [InlineData("POST", "/api/audit?name=..%2Fx.txt", "text", 400, "name")]
    [InlineData("POST", "/api/audit", "", 400, "body")]
    [InlineData("POST", "/api/audit", "{ \"schema\": \"other\" }", 400, "body")]
    [InlineData("POST", "/api/audit?name=counts.csv", "a,b\n1,2\n", 400, "body")]
    [InlineData("POST", "/api/runs?wait=900", """{ "organisation": "RXX" }""", 400, "wait")]
    [InlineData("POST", "/api/runs", """{ "organisation": "RQQ" }""", 404, null)]
    [InlineData("GET", "/api/runs?status=lost", null, 400, "status")]
    [InlineData("GET", "/api/runs?status=1", null, 400, "status")]
    [InlineData("GET", "/api/runs?top=0", null, 400, "top")]
    [InlineData("GET", "/api/runs?top=many", null, 400, null)]
    [InlineData("GET", "/api/runs/RXX/2025-3", null, 400, "period")]
    [InlineData("GET", "/api/runs/RXX/2026-03", null, 404, null)]
    [InlineData("POST", "/api/runs/RXX/2025-03/rewind", "{}", 400, "step")]
    [InlineData("POST", "/api/runs/RXX/2025-03/rewind", """{ "step": "dance" }""", 400, "step")]
    [InlineData("POST", "/api/runs/RXX/2025-03/rewind", """{ "step": "gather" }""", 409, null)]
    [InlineData("POST", "/api/runs/RXX/2024-03/terminate", "{}", 409, null)]
    [InlineData("GET", "/api/organisations/RXX/periods/2025-03/indicators/10", null, 400, "indicator")]
    [InlineData("GET", "/api/organisations/RXX/periods/2025-03/indicators?format=xml", null, 400, "format")]
    [InlineData("GET", "/api/organisations/RXX/periods/2026-03/indicators", null, 404, null)]
    [InlineData("GET", "/api/organisations/RXX/periods/2025-03/report.docx", null, 404, null)]
    [InlineData("GET", "/api/organisations/RQQ", null, 404, null)]
    [InlineData("DELETE", "/api/runs/RXX/2025-03", null, 405, null)]
    [InlineData("PUT", "/api/extracts/RXX/2025-03/.hidden.csv", "a,b\n", 400, "file")]
    [InlineData("PUT", "/api/extracts/RXX/2025-03/complete.json", "{}", 400, "file")]
    [InlineData("PUT", "/api/extracts/RXX/2025-03/CON.csv", "a,b\n", 400, "file")]
    [InlineData("PUT", "/api/extracts/RXX/2025-03/..%2F..%2Fstaff.csv", "a,b\n", 400, "file")]
    [InlineData("PUT", "/api/extracts/RXX/2025-03/a%5Cb.csv", "a,b\n", 400, "file")]
    [InlineData("POST", "/api/extracts/RQQ/2025-03/complete", null, 404, null)]
    [InlineData("POST", Actions, """{ "action": "No reference" }""", 400, "reference")]
    [InlineData("POST", Actions, """{ "reference": "N2" }""", 400, "action")]
    [InlineData("POST", Actions, """{ "reference": "N2", "action": "x", "indicators": [1, 12] }""", 400, "indicators[1]")]
    [InlineData("POST", Actions, """{ "reference": "N2", "action": "x", "status": "Done" }""", 400, "status")]
    [InlineData("POST", Actions, """{ "reference": "A1", "action": "There is one" }""", 409, null)]
    [InlineData("PUT", Actions + "/A1", """{ "action": "x" }""", 428, "If-Match")]
    [InlineData("GET", Actions + "/nowhere", null, 404, null)]
    [InlineData("POST", "/api/check?organisation=rxx&period=2025-03", "a,b\n", 400, "organisation")]
    [InlineData("POST", "/api/check?period=2025-3", "a,b\n", 400, "period")]
    [InlineData("POST", "/api/check?organisation=RXX", "a,b\n", 400, "period")]
    public async Task What_can_not_be_used_is_refused_with_the_field_named(string method, string path, string? body, int status, string? field)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await api.Http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        ((int)response.StatusCode).ShouldBe(status, text);
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(text);
        problem.RootElement.GetProperty("status").GetInt32().ShouldBe(status);
        problem.RootElement.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        if (field is not null)
            problem.RootElement.GetProperty("errors").EnumerateObject().Select(e => e.Name).ShouldContain(field, text);
    }

    [Fact]
    public async Task A_body_that_is_not_json_is_an_unsupported_media_type()
    {
        using var response = await api.Http.PostAsync("/api/runs", new StringContent("organisation=RXX", Encoding.UTF8, "application/x-www-form-urlencoded"), TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_over_the_limit_is_refused_and_leaves_nothing(bool announced)
    {
        using var content = new StreamContent(new MemoryStream(new byte[3_000_000]));
        content.Headers.ContentLength = announced ? 3_000_000 : null;
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/extracts/RXX/2023-03/large.csv") { Content = content };
        request.Headers.TransferEncodingChunked = !announced;
        using var response = await api.Http.SendAsync(request, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        (await api.Http.GetAsync("/api/extracts/RXX/2023-03", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Of_two_edits_of_one_version_the_second_is_refused_and_every_version_is_kept()
    {
        using var read = await api.Http.GetAsync($"{Actions}/A2", TestContext.Current.CancellationToken);
        var version = read.Headers.ETag!.ToString();
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => PutAsync($"Edit {i}", version)));
        answers.Count(a => a.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        answers.Count(a => a.StatusCode == HttpStatusCode.PreconditionFailed).ShouldBe(5);
        var won = answers.Single(a => a.StatusCode == HttpStatusCode.OK);
        (await PutAsync("Afterwards", won.Headers.ETag!.ToString())).StatusCode.ShouldBe(HttpStatusCode.OK);
        var history = await api.Serve.GetAsync($"{Actions}/A2/history");
        history.GetProperty("versions").EnumerateArray().Select(v => (v.GetProperty("version").GetInt32(), v.GetProperty("change").GetString(), v.GetProperty("by").GetString()))
            .ShouldBe([(1, "dropped", "dropped file"), (2, "changed", "operator"), (3, "changed", "operator")]);

        async Task<HttpResponseMessage> PutAsync(string text, string eTag)
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, $"{Actions}/A2") { Content = JsonContent.Create(new { action = text }) };
            request.Headers.TryAddWithoutValidation("If-Match", eTag);
            return await api.Http.SendAsync(request, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task A_file_that_was_replaced_meanwhile_is_not_overwritten()
    {
        const string path = "/api/extracts/RWW/2025-03/board.csv";
        var first = await PutAsync("*", none: true, "Member ID,Role\n");
        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await PutAsync("*", none: true, "again")).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        var version = first.Headers.ETag!.ToString();
        (await PutAsync(version, none: false, "second")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await PutAsync(version, none: false, "third")).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);

        async Task<HttpResponseMessage> PutAsync(string eTag, bool none, string text)
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = new StringContent(text, Encoding.UTF8, "text/csv") };
            request.Headers.TryAddWithoutValidation(none ? "If-None-Match" : "If-Match", eTag);
            return await api.Http.SendAsync(request, TestContext.Current.CancellationToken);
        }
    }
}

using System.Net.Http.Json;
using System.Text;

namespace Wres.EndToEndTests.Serve;

/// <summary>Every operation of the OpenAPI document, called as the document says, answers as the document says.</summary>
public sealed class ApiContractTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private const string Period = "/api/organisations/RXX/periods/2025-03";

    [Fact]
    public async Task Every_described_operation_answers_as_described()
    {
        var document = new OpenApiDocument(await api.Serve.GetAsync("/api/openapi.json"));
        var calls = Calls().ToDictionary(c => c.Id, StringComparer.Ordinal);
        var operations = document.Operations.ToDictionary(o => o.Id, StringComparer.Ordinal);
        operations.Keys.Order(StringComparer.Ordinal).ShouldBe(calls.Keys.Order(StringComparer.Ordinal), "an operation without a call here, or a call without an operation");
        var faults = new List<string>();
        foreach (var call in Calls())
        {
            var operation = operations[call.Id];
            Template(operation.Path, call.Path).ShouldBeTrue($"{call.Id}: {call.Path} is not {operation.Path}");
            using var request = new HttpRequestMessage(new HttpMethod(operation.Method), call.Path) { Content = call.Body?.Invoke() };
            if (call.IfMatch is not null)
                request.Headers.TryAddWithoutValidation("If-Match", await EtagAsync(call.IfMatch));
            using var response = await api.Http.SendAsync(request, TestContext.Current.CancellationToken);
            var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            if ((int)response.StatusCode != call.Status)
                faults.Add($"{call.Id}: {(int)response.StatusCode} instead of {call.Status}: {body}");
            faults.AddRange(document.Faults(operation.Operation, (int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, body).Select(f => $"{call.Id}: {f}"));
        }

        faults.ShouldBeEmpty();
    }

    private static IEnumerable<Call> Calls()
    {
        yield return new("getHealth", "/api/health");
        yield return new("getVersion", "/api/version");
        yield return new("listRuns", "/api/runs?organisation=RXX&status=completed&top=1");
        yield return new("getRun", "/api/runs/RXX/2025-03");
        yield return new("getRunHistory", "/api/runs/RXX/2025-03/history");
        yield return new("listExtracts", "/api/extracts");
        yield return new("getDrop", "/api/extracts/RXX/2025-03");
        yield return new("getDataQuality", $"{Period}/data-quality");
        yield return new("getCurrentIndicators", "/api/organisations/RXX/indicators");
        yield return new("getIndicators", $"{Period}/indicators");
        yield return new("getIndicator", $"{Period}/indicators/1");
        yield return new("getBreakdowns", $"{Period}/indicators/1/breakdowns");
        yield return new("getComparison", $"{Period}/comparison");
        yield return new("getTrend", $"{Period}/trend");
        yield return new("listDocuments", $"{Period}/documents");
        yield return new("listOrganisations", "/api/organisations");
        yield return new("getOrganisation", "/api/organisations/RXX");
        yield return new("getSettings", $"{Period}/settings");
        foreach (var name in new[] { "indicators.json", "report.html", "action-plan.html", "board-summary.html", "data-quality.html", "data-quality.csv", "audit.json", "submission.csv", "submission.xlsx", "run.json" })
            yield return new(DocumentId(name), $"{Period}/{name}");
        // There is no browser in this test.
        foreach (var name in new[] { "report.pdf", "action-plan.pdf", "board-summary.pdf" })
            yield return new(DocumentId(name), $"{Period}/{name}", 404);
        yield return new("listActions", $"{Period}/actions");
        yield return new("createAction", $"{Period}/actions", 201, () => JsonContent.Create(new { reference = "N 1/2", indicators = new[] { 2 }, action = "Try it", due = "2026-03-31" }));
        yield return new("getAction", $"{Period}/actions/N%201%2F2");
        yield return new("changeAction", $"{Period}/actions/N%201%2F2", 200, () => JsonContent.Create(new { action = "Try it again", status = "Ongoing" }), $"{Period}/actions/N%201%2F2");
        yield return new("closeAction", $"{Period}/actions/N%201%2F2/close", 200, () => JsonContent.Create(new { impact = "It worked" }), $"{Period}/actions/N%201%2F2");
        yield return new("getActionHistory", $"{Period}/actions/N%201%2F2/history");
        yield return new("auditReport", "/api/audit?name=report.txt", 200, () => new StringContent("# WRES report 2023/24\n\n## Indicator 2: appointment from shortlisting\n\nOf White applicants 31.0% (250 of 1,000) were appointed.\n"));
        yield return new("startRuns", "/api/runs?wait=60", 200, () => JsonContent.Create(new { organisation = "RXX", period = "2025-03", documents = false }));
        yield return new("rewindRun", "/api/runs/RXX/2025-03/rewind", 202, () => JsonContent.Create(new { step = "validate" }));
        yield return new("putExtract", "/api/extracts/RYY/2025-03/staff.csv", 201, () => new StringContent(Drop.Staff(20, 4), Encoding.UTF8, "text/csv"));
        yield return new("checkExtracts", "/api/check?period=2025-03&organisation=RXX", 200, () => new StringContent(Drop.Staff(20, 4), Encoding.UTF8, "text/csv"));
        yield return new("completeDrop", "/api/extracts/RYY/2025-03/complete", 202);
        // Nothing of this organisation was dropped, so there is nothing to terminate.
        yield return new("terminateRun", "/api/runs/RZZ/2025-03/terminate", 404, () => JsonContent.Create(new { reason = "wrong file" }));
    }

    private static string DocumentId(string name) => "get" + string.Concat(name.Split('-', '.').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));

    private async Task<string> EtagAsync(string path)
    {
        using var response = await api.Http.GetAsync(path, TestContext.Current.CancellationToken);
        return response.Headers.ETag!.ToString();
    }

    private static bool Template(string template, string path)
    {
        var (left, right) = (template.Split('/'), path.Split('?')[0].Split('/'));
        return left.Length == right.Length && left.Zip(right).All(p => p.First.StartsWith('{') || p.First == p.Second);
    }

    private sealed record Call(string Id, string Path, int Status = 200, Func<HttpContent>? Body = null, string? IfMatch = null);
}

using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Wres.EndToEndTests.Serve;

/// <summary><c>POST /api/check</c>: what <c>wres check</c> says, without anything being stored.</summary>
public sealed class ApiCheckTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_gets_the_answer_of_the_verb_and_is_not_stored()
    {
        using var folder = new TemporaryFolder();
        var text = Drop.Staff(30, 3).Replace("Band 4", "Spot Salary", StringComparison.Ordinal);
        var file = folder.Write("staff.csv", text);
        var verb = await WresProcess.RunAsync("check", file, "--period", "2025-03", "--json");
        using var answer = await api.Http.PostAsync("/api/check?period=2025-03&file=staff.csv", new StringContent(text, Encoding.UTF8, "text/csv"), Ct);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var over = await answer.Content.ReadFromJsonAsync<JsonElement>(Ct);
        over.GetProperty("files")[0].GetProperty("rows").GetInt64().ShouldBe(30);
        over.GetProperty("files")[0].GetProperty("issues").GetArrayLength().ShouldBeGreaterThan(0);
        using var said = JsonDocument.Parse(verb.Output.Replace(file, "staff.csv", StringComparison.Ordinal));
        JsonElement.DeepEquals(said.RootElement, over).ShouldBeTrue(over + "\n" + verb.Output);
        (await api.Serve.GetAsync("/api/extracts")).ToString().ShouldNotContain("RCC");
    }

    [Fact]
    public async Task Several_files_are_checked_together()
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent(Drop.Staff(10, 3), Encoding.UTF8, "text/csv"), "first", "staff.csv" },
            { new StringContent("Dear colleague,\nnothing here.\n"), "second", "letter.csv" },
        };
        using var answer = await api.Http.PostAsync("/api/check?period=2025-03", content, Ct);
        var files = (await answer.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("files").EnumerateArray().ToList();
        files.Select(f => $"{f.GetProperty("file").GetString()} {f.GetProperty("status").GetString()}").ShouldBe(["staff.csv accepted-with-issues", "letter.csv quarantined"]);
    }

    [Fact]
    public async Task Two_parts_of_one_name_and_a_form_without_a_file_are_refused()
    {
        using var twice = new MultipartFormDataContent { { new StringContent("a"), "first", "staff.csv" }, { new StringContent("b"), "second", "staff.csv" } };
        (await api.Http.PostAsync("/api/check", twice, Ct)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var none = new MultipartFormDataContent { { new StringContent("a"), "field" } };
        (await api.Http.PostAsync("/api/check", none, Ct)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}

using System.Text.Json;

namespace Wres.EndToEndTests;

/// <summary>
/// The README's main command on the samples. Expected figures are worked out from the counts that the three publications print
/// (Alder Hey 2024/25, ESNEFT 2021/22, Humber 2020/21); where a publication prints another ratio, the Published tests say why.
/// </summary>
public sealed class SampleRunTests(SampleRun run) : IClassFixture<SampleRun>
{
    public static TheoryData<string, string> Places() => new() { { "RBS", "2024-03" }, { "RBS", "2025-03" }, { "RDE", "2022-03" }, { "RV9", "2021-03" } };

    [Fact]
    public void It_ends_with_0() => run.ExitCode.ShouldBe(0, run.Error);

    [Fact]
    public void Alder_Hey_2025_has_the_published_workforce()
    {
        var workforce = run.Result("RBS", "2025-03").GetProperty("workforce");
        (workforce.GetProperty("total").GetInt64(), workforce.GetProperty("white").GetInt64(), workforce.GetProperty("bme").GetInt64(), workforce.GetProperty("unknown").GetInt64())
            .ShouldBe((4_647, 3_983, 636, 28));
    }

    [Theory]
    [InlineData("RBS", "2025-03", 1, 13.686, 0.0005)] // 636 / 4,647
    [InlineData("RBS", "2025-03", 2, 1.8197, 0.00005)] // (552 / 2,212) / (113 / 824)
    [InlineData("RBS", "2025-03", 3, 1.0438, 0.00005)] // (2 / 636) / (12 / 3,983)
    [InlineData("RBS", "2025-03", 5, 14.59, 1e-9)]
    [InlineData("RBS", "2025-03", 6, 18.84, 1e-9)]
    [InlineData("RBS", "2025-03", 7, 53.85, 1e-9)]
    [InlineData("RBS", "2025-03", 8, 16.36, 1e-9)]
    [InlineData("RBS", "2025-03", 9, 9.39, 0.005)] // 3 / 13 - 636 / 4,647
    [InlineData("RDE", "2022-03", 2, 1.2461, 0.00005)]
    [InlineData("RDE", "2022-03", 3, 1.0319, 0.00005)]
    [InlineData("RDE", "2022-03", 4, 0.8791, 0.00005)]
    [InlineData("RV9", "2021-03", 2, 0.64025, 0.000005)] // (198 / 855) / (17 / 47); the report prints 1.64
    [InlineData("RV9", "2021-03", 3, 1.0872, 0.00005)]
    [InlineData("RV9", "2021-03", 4, 0.8446, 0.00005)]
    [InlineData("RV9", "2021-03", 9, -4.72, 0.005)]
    public void Indicator_has_the_value_that_the_published_counts_give(string organisation, string period, int id, double value, double tolerance)
    {
        var indicator = run.Result(organisation, period).GetProperty("indicators")[id - 1];
        indicator.GetProperty("value").GetDouble().ShouldBe(value, tolerance);
    }

    [Fact]
    public void The_interval_of_indicator_2_is_Katz()
    {
        var interval = run.Result("RBS", "2025-03").GetProperty("indicators")[1].GetProperty("confidenceInterval");
        interval.GetProperty("low").GetDouble().ShouldBe(1.5110, 0.00005);
        interval.GetProperty("high").GetDouble().ShouldBe(2.1915, 0.00005);
    }

    [Fact]
    public void Six_indicators_improved_and_three_declined_at_Alder_Hey_in_2025()
    {
        var verdicts = run.Result("RBS", "2025-03").GetProperty("comparison").EnumerateArray().Select(c => c.GetProperty("verdict").GetString());
        verdicts.ShouldBe(["improved", "improved", "improved", "declined", "improved", "declined", "improved", "declined", "improved"]);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_file_is_there(string organisation, string period)
    {
        string[] names =
        [
            "indicators.json", "report.html", "report.pdf", "action-plan.html", "action-plan.pdf", "board-summary.html", "board-summary.pdf",
            "data-quality.html", "data-quality.csv", "audit.json", "submission.csv", "submission.xlsx", "run.json",
        ];
        names.Where(n => !File.Exists(run.File(organisation, period, n))).ShouldBeEmpty();
        Directory.EnumerateFiles(Path.Combine(run.Output, "mail"), "*.eml").ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task The_result_validates_against_its_schema(string organisation, string period)
    {
        var folder = Path.Combine(Repository.Folder, "tests", "schema");
        var finished = await Tool.RunAsync(
            "node", Path.Combine(folder, "validate.mjs"), Path.Combine(Repository.Folder, "docs", "indicators.schema.json"), run.File(organisation, period, "indicators.json"));
        finished.ExitCode.ShouldBe(0, finished.Output + finished.Error);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Every_PDF_is_tagged_and_has_a_title_and_a_language(string organisation, string period)
    {
        foreach (var name in new[] { "report.pdf", "action-plan.pdf", "board-summary.pdf" })
        {
            var file = run.File(organisation, period, name);
            var info = (await Tool.RunAsync("pdfinfo", file)).Output;
            info.ShouldContain("Tagged:          yes", customMessage: name);
            info.Split('\n').First(l => l.StartsWith("Title:", StringComparison.Ordinal))["Title:".Length..].Trim().ShouldNotBeEmpty();
            System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).ShouldContain("/Lang (en-GB)", customMessage: name);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Rows_of_every_input_add_up(string organisation, string period)
    {
        foreach (var input in run.Result(organisation, period).GetProperty("run").GetProperty("inputs").EnumerateArray())
        {
            var sum = input.GetProperty("counted").GetInt64() + input.GetProperty("excluded").GetInt64() + input.GetProperty("rejected").GetInt64();
            sum.ShouldBe(input.GetProperty("rows").GetInt64());
            Sum(input, "excludedBy").ShouldBe(input.GetProperty("excluded").GetInt64());
            Sum(input, "rejectedBy").ShouldBe(input.GetProperty("rejected").GetInt64());
        }

        static long Sum(JsonElement input, string member) => input.TryGetProperty(member, out var by) ? by.EnumerateObject().Sum(p => p.Value.GetInt64()) : 0;
    }
}

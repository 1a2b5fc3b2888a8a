using System.Text.Json;

namespace Wres.EndToEndTests;

/// <summary>What <c>run</c> says and returns where something is wrong or missing.</summary>
public sealed class RunArgumentTests
{
    private const string StaffHeader = "Employee Number,Assignment Number,Primary Assignment,Assignment Category,Assignment Status,Staff Group,Pay Grade,Ethnic Origin\n";
    private const string OnePerson = "1001,1001-1,Yes,Permanent,Active Assignment,Administrative and Clerical,Band 5,A White - British\n";

    [Fact]
    public async Task A_folder_that_is_not_there_is_named_and_returns_2()
    {
        using var folder = new TemporaryFolder();
        var finished = await WresProcess.RunAsync("run", "--input", folder.In("nowhere"), "--output", folder.In("out"));
        finished.ExitCode.ShouldBe(2);
        finished.Error.ShouldContain("nowhere");
    }

    [Fact]
    public async Task A_folder_without_drops_says_what_was_expected_and_returns_2()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/readme.txt", "no drop");
        var finished = await WresProcess.RunAsync("run", "--input", folder.In("in"), "--output", folder.In("out"));
        finished.ExitCode.ShouldBe(2);
        finished.Error.ShouldContain("RBS/2025-03");
    }

    [Fact]
    public async Task An_organisation_that_is_absent_is_named_with_what_is_there_and_returns_2()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/RXX/2025-03/staff.csv", StaffHeader + OnePerson);
        var finished = await WresProcess.RunAsync("run", "--input", folder.In("in"), "--output", folder.In("out"), "--organisation", "RYY");
        finished.ExitCode.ShouldBe(2);
        finished.Error.ShouldContain("RYY");
        finished.Error.ShouldContain("RXX 2025-03");
    }

    [Theory]
    [InlineData("--period", "2025-3")]
    [InlineData("--organisation", "rxx!")]
    [InlineData("--edition", "secret")]
    [InlineData("--nonsense", "x")]
    public async Task An_unusable_argument_is_named_and_returns_2(string option, string value)
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/RXX/2025-03/staff.csv", StaffHeader + OnePerson);
        var finished = await WresProcess.RunAsync("run", "--input", folder.In("in"), "--output", folder.In("out"), option, value);
        finished.ExitCode.ShouldBe(2);
        (finished.Error + finished.Output).ShouldContain(option.TrimStart('-'));
    }

    [Fact]
    public async Task An_output_inside_the_input_is_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/RXX/2025-03/staff.csv", StaffHeader + OnePerson);
        var finished = await WresProcess.RunAsync("run", "--input", folder.In("in"), "--output", folder.In("in", "out"));
        finished.ExitCode.ShouldBe(2);
        Directory.Exists(folder.In("in", "out")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_setting_out_of_range_is_named_with_an_example_and_returns_2()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/RXX/2025-03/staff.csv", StaffHeader + OnePerson);
        folder.Write("settings/RXX/organisation.json", """{ "method": { "significanceLevel": 5 } }""");
        var finished = await WresProcess.RunAsync("run", "--input", folder.In("in"), "--output", folder.In("out"), "--settings", folder.In("settings"));
        finished.ExitCode.ShouldBe(2);
        finished.Error.ShouldContain("method.significanceLevel");
        finished.Error.ShouldContain("0.05");
        Directory.EnumerateFileSystemEntries(folder.In("out")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Empty_and_unknown_files_are_quarantined_and_the_rest_goes_on()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/RXX/2025-03/staff.csv", StaffHeader + OnePerson);
        folder.Write("in/RXX/2025-03/empty.csv", "");
        folder.Write("in/RXX/2025-03/holiday.csv", "Name,Beach\nx,y\n");
        var finished = await WresProcess.RunAsync("run", "--input", folder.In("in"), "--output", folder.In("out"), "--no-documents");
        finished.ExitCode.ShouldBe(1);
        using var result = JsonDocument.Parse(await File.ReadAllBytesAsync(folder.In("out", "RXX", "2025-03", "indicators.json"), TestContext.Current.CancellationToken));
        var root = result.RootElement;
        root.GetProperty("workforce").GetProperty("total").GetInt64().ShouldBe(1);
        root.GetProperty("run").GetProperty("inputs").EnumerateArray()
            .Where(i => i.GetProperty("status").GetString() == "quarantined")
            .Select(i => $"{i.GetProperty("file").GetString()} {i.GetProperty("reason").GetString()}")
            .Order(StringComparer.Ordinal).ShouldBe(["empty.csv empty", "holiday.csv header-unknown"]);
        root.GetProperty("indicators").EnumerateArray().Select(i => i.GetProperty("status").GetString())
            .ShouldBe(["calculated", .. Enumerable.Repeat("not-calculable", 8)]);
        Directory.Exists(folder.In("out", ".wres")).ShouldBeFalse();
    }

    [Fact]
    public async Task Quiet_says_nothing_where_all_is_well()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/RXX/2025-03/staff.csv", StaffHeader + OnePerson);
        var finished = await WresProcess.RunAsync("run", "--input", folder.In("in"), "--output", folder.In("out"), "--no-documents", "--quiet");
        finished.ShouldBe(new Finished(0, "", ""));
    }

    [Fact]
    public async Task Without_a_browser_the_HTML_is_there_and_the_missing_PDFs_are_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/RXX/2025-03/staff.csv", StaffHeader + OnePerson);
        var finished = await WresProcess.RunAsync("run", "--input", folder.In("in"), "--output", folder.In("out"), "--browser", folder.In("no-browser"));
        finished.ExitCode.ShouldBe(1);
        finished.Error.ShouldContain("report.pdf");
        finished.Error.ShouldContain("no-browser");
        File.Exists(folder.In("out", "RXX", "2025-03", "report.html")).ShouldBeTrue();
        File.Exists(folder.In("out", "RXX", "2025-03", "report.pdf")).ShouldBeFalse();
    }
}

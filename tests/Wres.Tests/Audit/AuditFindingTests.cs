using System.Text;
using System.Text.Json;
using Wres.Reports.Audit;
using Wres.Reports.Audit.Output;

namespace Wres.Tests.Audit;

/// <summary>Cases worked out by hand.</summary>
public sealed class AuditFindingTests
{
    private static PrintedCount Count(int row, string indicator, string measure, string group, string numerator, string denominator, string value, string level = "", string period = "2025-03") => new()
    {
        Row = row,
        Period = period,
        Indicator = indicator,
        Measure = measure,
        Group = group,
        Numerator = numerator,
        Denominator = denominator,
        Value = value,
        Level = level,
        Area = level.Length > 0 ? "Non-clinical" : "",
    };

    private static Finding Single(string text, string code) => SelfAudit.Check(text).Where(f => f.Code == code).ShouldHaveSingleItem();

    [Fact]
    public void A_percent_of_43_of_804_printed_as_4_3_is_wrong_and_5_3_is_right()
    {
        var report = ReportAudit.AuditCounts(
            [Count(2, "1", "headcount", "White", "756", "804", "94", "cluster-1"), Count(3, "1", "headcount", "BME", "43", "804", "4.3", "cluster-1"), Count(4, "1", "headcount", "Unknown", "5", "804", "0.6", "cluster-1")], "counts.csv", new AuditOptions());
        var finding = report.Findings.Where(f => f.Code == "R1").ShouldHaveSingleItem();
        finding.Severity.ShouldBe(FindingSeverity.A);
        finding.Right.ShouldBe("5.3% (43)");
        finding.Line.ShouldBe(3);
        finding.Cause.ShouldContain("one digit differs");
        report.HasErrors.ShouldBeTrue();
    }

    [Theory]
    [InlineData("1.64", "0.64", "1 was added")]
    [InlineData("1.56", "0.64", "inverted")]
    [InlineData("0.65", "0.64", "rounded up")]
    public void A_wrong_ratio_of_198_of_855_against_17_of_47_has_its_cause(string printed, string right, string cause)
    {
        var report = ReportAudit.AuditCounts(
            [Count(2, "2", "shortlisting", "White", "198", "855", "23.16"), Count(3, "2", "shortlisting", "BME", "17", "47", "36.17"), Count(4, "2", "ratio", "All", "", "", printed)], "counts.csv", new AuditOptions());
        var finding = report.Findings.Where(f => f.Code == "R4").ShouldHaveSingleItem();
        finding.Right.ShouldBe(right);
        finding.Cause.ShouldContain(cause);
    }

    [Fact]
    public void The_page_quotes_the_part_of_a_long_line_that_the_finding_is_about()
    {
        var filler = string.Concat(Enumerable.Repeat("Colleagues across the organisation met and talked about what they had heard. ", 15));
        var text = $"Workforce Race Equality Standard 2025\n\n{filler}In March 2025, 4.3% (43 of 804) of our staff were BME. {filler}\n";
        var report = ReportAudit.AuditBytes(Encoding.UTF8.GetBytes(text), "report.txt", new AuditOptions()).Report!;
        report.Findings.ShouldContain(f => f.Code == "R1" && f.Line == 3);
        var page = AuditPage.Write(report);
        var quote = page[(page.IndexOf("<blockquote>", StringComparison.Ordinal) + 15)..page.IndexOf("</blockquote>", StringComparison.Ordinal)];
        quote.ShouldContain("4.3% (43 of 804)");
        quote.ShouldContain("... ");
        quote.Length.ShouldBeLessThan(700);
    }

    [Fact]
    public void Right_figures_have_no_finding()
    {
        var report = ReportAudit.AuditCounts(
            [Count(2, "2", "shortlisting", "White", "198", "855", "23.16"), Count(3, "2", "shortlisting", "BME", "17", "47", "36.17"), Count(4, "2", "ratio", "All", "", "", "0.64")], "counts.csv", new AuditOptions());
        report.Findings.ShouldBeEmpty();
        report.Checked.ShouldBeGreaterThanOrEqualTo(4);
    }

    [Fact]
    public void A_rate_printed_as_a_part_of_one_is_judged_as_such() =>
        ReportAudit.AuditCounts([Count(2, "2", "shortlisting", "White", "198", "855", "0.2316")], "counts.csv", new AuditOptions()).Findings.ShouldBeEmpty();

    [Fact]
    public void A_sentence_whose_percent_does_not_follow_is_found_with_its_line()
    {
        var finding = Single("# WRES report 2023/24\n\n## Indicator 2: Relative likelihood of appointment from shortlisting\n\nOf White applicants 31.0% (250 of 1,000) were appointed.\n", "R1");
        finding.Line.ShouldBe(5);
        finding.Indicator.ShouldBe(2);
        finding.Right.ShouldBe("25.0%");
    }

    [Fact]
    public void A_trend_against_its_last_step_is_severity_A()
    {
        const string Text = "# WRES report 2023/24\n\n## Indicator 5: harassment, bullying or abuse from patients, relatives or the public\n\n"
            + "\t2020 survey\t2021 survey\t2022 survey\t2023 survey\nBME staff\t31.0%\t28.0%\t25.0%\t27.5%\n\nFor BME staff there is a declining trend.\n";
        var finding = Single(Text, "R8");
        finding.Severity.ShouldBe(FindingSeverity.A);
        finding.Right.ShouldBe("two falls, then one rise");
    }

    [Fact]
    public void The_answer_as_JSON_has_the_members_of_the_contract()
    {
        var report = ReportAudit.AuditCounts([Count(2, "3", "disciplinary", "White", "12", "3983", "0.31")], "counts.csv", new AuditOptions());
        using var json = JsonDocument.Parse(AuditJson.Write(report));
        var finding = json.RootElement.GetProperty("findings").EnumerateArray().ShouldHaveSingleItem();
        foreach (var member in (string[])["code", "severity", "file", "line", "indicator", "printed", "right", "how", "cause"])
            finding.TryGetProperty(member, out _).ShouldBeTrue(member);
        finding.GetProperty("severity").GetString().ShouldBe("B");
        json.RootElement.GetProperty("checked").GetInt32().ShouldBeGreaterThanOrEqualTo(1);
    }

    [Fact]
    public void A_page_and_a_text_of_the_same_table_give_the_same_finding()
    {
        const string Page = "<!doctype html><html><body><h1>WRES report 2023/24</h1><h2>Indicator 4: non-mandatory training</h2><table><tr><th></th><th>White</th><th>BME</th></tr>"
            + "<tr><td>Workforce</td><td>1000</td><td>200</td></tr><tr><td>Staff accessing non-mandatory training</td><td>300</td><td>50</td></tr><tr><td>Likelihood of accessing training</td><td>30.0%</td><td>26.0%</td></tr></table></body></html>";
        const string Text = "# WRES report 2023/24\n\n## Indicator 4: non-mandatory training\n\n\tWhite\tBME\nWorkforce\t1000\t200\nStaff accessing non-mandatory training\t300\t50\nLikelihood of accessing training\t30.0%\t26.0%\n";
        Single(Page, "R1").Right.ShouldBe("25.0%");
        Single(Text, "R1").Right.ShouldBe("25.0%");
    }

    [Fact]
    public void JSON_of_another_kind_is_said_to_be_unreadable() =>
        ReportAudit.AuditBytes(Encoding.UTF8.GetBytes("{\"schema\":\"other\"}"), "x.json", new AuditOptions()).Fault.ShouldNotBeNull();
}

using Wres.Domain;
using Wres.Domain.Ethnicity;
using Wres.Domain.Quality;
using Wres.Extracts;

namespace Wres.Tests.Extracts;

/// <summary>What a rule says and exactly when: each of these stands where a change of the rule would else go unseen.</summary>
public sealed class RuleDetailTests
{
    private const string Nurse = "Nursing and Midwifery Registered";

    private static string StaffRow(string number, string category = "Permanent", string origin = "A", string status = "Active Assignment", string primary = "Yes", string assignment = "1") =>
        $"{number},{assignment},{primary},{category},{Nurse},Band 5,{origin},{status},,,1,,";

    [Theory]
    [InlineData(10, null)]
    [InlineData(9, null)]
    [InlineData(8, "2024-03 by +25.0%")]
    [InlineData(20, "2024-03 by -50.0%")]
    [InlineData(12, null)]
    [InlineData(13, "2024-03 by -23.1%")]
    public void The_headcount_may_change_by_a_fifth_and_no_more(int before, string? said)
    {
        var staff = Drops.Staff([.. Enumerable.Range(1, 10).Select(i => StaffRow($"{i}"))]);
        var result = DropReader.Read(
            OrganisationCode.Parse("RBS"), Drops.Period, [Drops.File(staff)], new ExtractSettings(), new MethodSettings(),
            [new PreviousHeadcount(ReportingPeriod.Parse("2024-03"), before), new PreviousHeadcount(ReportingPeriod.Parse("2023-03"), 0)], null, TestContext.Current.CancellationToken);
        if (said is null)
            result.PeriodIssues.ShouldBeEmpty();
        else
            result.PeriodIssues.ShouldHaveSingleItem().Message.ShouldContain(said);
    }

    [Fact]
    public void A_change_of_exactly_the_limit_is_none_too_many()
    {
        var staff = Drops.Staff([.. Enumerable.Range(1, 12).Select(i => StaffRow($"{i}"))]);
        DropReader.Read(
            OrganisationCode.Parse("RBS"), Drops.Period, [Drops.File(staff)], new ExtractSettings(), new MethodSettings(),
            [new PreviousHeadcount(ReportingPeriod.Parse("2024-03"), 10)], null, TestContext.Current.CancellationToken).PeriodIssues.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("A,2,1", "H,1,0", "")]
    [InlineData("A,3,1", "H,1,0", "White")]
    [InlineData("A,2,2", "H,1,0", "White")]
    [InlineData("A,2,1", "H,1,1", "BME")]
    [InlineData("A,2,1", "H,2,0", "BME")]
    [InlineData("A,1,1", "H,2,0", "White BME")]
    public void Each_group_whose_totals_differ_from_the_rows_is_named(string white, string bme, string named)
    {
        var rows = Drops.File(Drops.Recruitment("V1,1,A,Yes,No,", "V1,2,B,Yes,Yes,", "V1,3,H,Yes,No,"), "rows.csv");
        var totals = Drops.File(Drops.Lines("Ethnic Origin,Shortlisted,Appointed", white, bme), "totals.csv", minute: 9);
        var said = Drops.Read(rows, totals).PeriodIssues.Where(i => i.Code == "totals-differ").ToList();
        said.Count.ShouldBe(named.Length == 0 ? 0 : named.Split(' ').Length);
        foreach (var (issue, group) in said.Zip(named.Split(' ')))
        {
            issue.Message.ShouldContain("group " + group);
            issue.File.ShouldBe("rows.csv");
        }
    }

    [Fact]
    public void Training_of_people_not_in_post_is_named_by_row()
    {
        var result = Drops.Read(Drops.File(Drops.Staff(StaffRow("1"), StaffRow("2")), "staff.csv"), Drops.File(Drops.Training(
            "1,Leadership,No,01/06/2024,Completed", "9,Leadership,No,01/06/2024,Completed", "2,Fire,Yes,01/06/2024,Completed"), "training.csv"));
        var issue = result.Files[1].Issues.Single(i => i.Code == "training-not-in-post");
        (issue.Row, issue.Column).ShouldBe((3, "Employee Number"));
        result.Inputs.Training.ShouldNotBeNull().Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(2, 2, 0)]
    [InlineData(3, 2, 1)]
    [InlineData(0, 3, 0)]
    public void Most_rows_outside_the_year_are_noted_once_of_those_that_could_count(int outside, int within, int noted)
    {
        string[] rows =
        [
            .. Enumerable.Range(1, outside).Select(i => $"{i},Leadership,No,01/06/2022,Completed"),
            .. Enumerable.Range(11, within).Select(i => $"{i},Leadership,No,01/06/2024,Completed"),
            .. Enumerable.Range(21, 9).Select(i => $"{i},Fire safety,Yes,01/06/2024,Completed"), "31,Leadership,No,01/06/2024,Did not attend",
        ];
        var file = Drops.Read(Drops.Training(rows)).Only();
        file.Count("most-outside-year").ShouldBe(noted, string.Join(", ", file.IssueCounts.Keys));
        if (noted > 0)
            file.Issues.Single(i => i.Code == "most-outside-year").Message.ShouldContain($"{outside} of {outside + within}");
    }

    [Fact]
    public void A_person_left_out_by_every_assignment_is_out_of_scope_only_where_each_is()
    {
        var staff = Drops.File(Drops.Staff(
            StaffRow("5", "Bank", "A"), StaffRow("5", "Honorary", "A", assignment: "2"),
            StaffRow("6", "Bank", "A"), StaffRow("6", origin: "A", status: "Terminate Process", assignment: "2"),
            StaffRow("7", "Bank", "H", primary: "No"), StaffRow("7", origin: "A", status: "Terminate Process", assignment: "2"),
            StaffRow("8")), "staff.csv");
        var cases = Drops.File(Drops.Disciplinary(
            "C1,5,Disciplinary,Yes,01/06/2024,", "C2,6,Disciplinary,Yes,01/06/2024,", "C3,7,Disciplinary,Yes,01/06/2024,", "C4,8,Disciplinary,Yes,01/06/2024,"), "cases.csv");
        var result = Drops.Read(staff, cases);
        result.Files[1].Input.ExcludedBy.ShouldBe(new Dictionary<string, long> { ["not-in-scope"] = 1 });
        result.Inputs.Disciplinary.ShouldNotBeNull().Select(d => (d.Group, d.InWorkforce)).ShouldBe([(EthnicGroup.White, false), (EthnicGroup.White, false), (EthnicGroup.White, true)]);
    }

    [Theory]
    [InlineData("Medical and Dental", "21", 1)]
    [InlineData("Medical and Dental", "021", 0)]
    [InlineData(Nurse, "21", 0)]
    public void A_medical_occupation_code_without_its_zeros_is_recognised_and_said_so(string group, string code, int noted)
    {
        var file = Drops.Read(Drops.Staff($"1,1,Yes,Permanent,{group},Consultant,A,Active Assignment,Consultant,{code},1,,")).Only();
        file.Count("occupation-code-zeros").ShouldBe(noted);
    }

    [Fact]
    public void An_applicants_pay_grade_that_contradicts_itself_is_noted()
    {
        var file = Drops.Read(Drops.Lines("Vacancy Reference,Applicant ID,Ethnic Origin,Shortlisted,Appointed,Pay Grade", "V1,1,A,Yes,No,NHS|XR05|Review Body Band 6", "V1,2,A,Yes,No,NHS|XR06|Review Body Band 6")).Only();
        file.Count("pay-grade-disagrees").ShouldBe(1);
        file.Issues.Single(i => i.Code == "pay-grade-disagrees").Row.ShouldBe(2);
    }

    [Fact]
    public void Twenty_thousand_people_are_all_told_apart()
    {
        string[] rows = [.. Enumerable.Range(1, 20_000).SelectMany(i => (string[])[StaffRow($"{i * 7919L}"), StaffRow($"{i * 7919L}", primary: "No", assignment: "2")])];
        var result = Drops.Read(Drops.Staff(rows));
        result.Inputs.Workforce.ShouldNotBeNull().Count.ShouldBe(20_000);
        result.Only().Input.ExcludedBy.ShouldNotBeNull().Values.Sum().ShouldBe(20_000);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("2024-03,1,headcount,Unknown,,,5,,,", 0)]
    [InlineData("2024-03,1,headcount,All,,,105,,,", 0)]
    public void Counts_of_people_without_unknown_or_all_are_noted_when_checked(string third, int noted)
    {
        string[] rows = ["2024-03,1,headcount,White,,,90,,,", "2024-03,1,headcount,BME,,,10,,,", "2024-03,2,value,All,,,,,2.43,", .. third.Length == 0 ? [] : new[] { third }];
        var check = DropReader.Check(Drops.Period, 2025, [Drops.File(Drops.Counts(rows))], new ExtractSettings(), new MethodSettings(), TestContext.Current.CancellationToken);
        check.Files.ShouldHaveSingleItem().Count("unknown-not-given").ShouldBe(noted);
    }
}

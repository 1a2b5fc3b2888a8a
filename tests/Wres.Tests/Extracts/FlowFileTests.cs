using Wres.Domain.Ethnicity;

namespace Wres.Tests.Extracts;

public sealed class FlowFileTests
{
    private const string Nurse = "Nursing and Midwifery Registered";

    private static string StaffRow(string number, string category = "Permanent", string origin = "A", string status = "Active Assignment") =>
        $"{number},{number},Yes,{category},{Nurse},Band 5,{origin},{status},,,1,,";

    [Fact]
    public void Applications_are_excluded_by_the_first_rule_that_fits()
    {
        var result = Drops.Read(Drops.Recruitment(
            "V1,1,A,Yes,Yes,01/04/2024",
            "V1,2,A,No,Yes,01/05/2024",
            "V1,3,A,No,No,01/05/2023",
            "V1,4,H,Yes,No,31/03/2024",
            "V1,1,A,yes,No,",
            "V1,5,H,,No,",
            "V1,6,H,Y,maybe,"));
        var input = result.Only().Input;
        input.ExcludedBy.ShouldBe(new Dictionary<string, long>
        {
            ["appointed-not-shortlisted"] = 1,
            ["duplicate-row"] = 1,
            ["not-shortlisted"] = 1,
            ["outside-year"] = 1,
        }, ignoreOrder: true);
        input.RejectedBy.ShouldBe(new Dictionary<string, long> { ["value-missing"] = 1 });
        (input.Rows, input.Counted).ShouldBe((7, 2));
        result.Only().Count("value-unreadable").ShouldBe(1);
        var applications = result.Inputs.Applications.ShouldNotBeNull();
        applications.Count(a => a.Counted).ShouldBe(2);
        applications.Count.ShouldBe(3);
    }

    [Fact]
    public void Rows_win_over_totals()
    {
        var rows = Drops.File(Drops.Recruitment("V1,1,A,Yes,No,"), "rows.csv");
        var totals = Drops.File(Drops.Lines("Ethnic Origin,Shortlisted,Appointed", "A,\"1,200\",30"), "totals.csv", minute: 9);
        var result = Drops.Read(rows, totals);
        result.Inputs.Applications.ShouldNotBeNull().Count.ShouldBe(1);
        result.Inputs.RecruitmentTotals.ShouldBeNull();
        result.Files[1].Input.Status.ShouldBe("superseded");
        result.Files[1].Input.ExcludedBy.ShouldNotBeNull()["superseded"].ShouldBe(1);
        result.PeriodIssues.ShouldContain(i => i.Code == "totals-differ");
    }

    [Fact]
    public void Cases_join_the_staff_file_and_people_count_once_by_their_earliest_case()
    {
        var staff = Drops.Staff(
            StaffRow("1"), StaffRow("2", origin: "H"), StaffRow("3", "Bank"), StaffRow("4", origin: "N", status: "Terminate Process"));
        var cases = Drops.Disciplinary(
            "C1,0001,Disciplinary,Yes,01/06/2024,",
            "C2,1,Disciplinary - Formal,Y,01/05/2024,H",
            "C3,2,Grievance,Yes,01/06/2024,",
            "C4,2,Disciplinary,No,01/06/2024,",
            "C5,2,Disciplinary,Yes,01/06/2025,",
            "C6,3,Disciplinary,Yes,01/06/2024,A",
            "C7,4,Disciplinary,Yes,01/06/2024,A",
            "C8,9,Disciplinary,Yes,01/06/2024,D",
            "C9,9,Disciplinary,Yes,,D");
        var result = Drops.Read(Drops.File(staff, "staff.csv"), Drops.File(cases, "cases.csv"));
        var file = result.Files[1];
        file.Input.ExcludedBy.ShouldBe(new Dictionary<string, long>
        {
            ["other-case-type"] = 1,
            ["not-formal"] = 1,
            ["outside-year"] = 1,
            ["not-in-scope"] = 1,
            ["further-case"] = 1,
        }, ignoreOrder: true);
        file.Input.RejectedBy.ShouldNotBeNull()["date-missing"].ShouldBe(1);
        file.Count("case-not-in-post").ShouldBe(2);
        var people = result.Inputs.Disciplinary.ShouldNotBeNull();
        people.Select(p => (p.Group, p.InWorkforce)).ShouldBe(
            [(EthnicGroup.White, true), (EthnicGroup.Bme, false), (EthnicGroup.Bme, false)]);
    }

    [Fact]
    public void Training_counts_people_of_the_workforce_once()
    {
        var training = Drops.Training(
            "1,Leadership,No,01/05/2024,Completed", "1,Coaching,No,02/05/2024,", "2,Fire,Yes,01/05/2024,",
            "2,Talk,No,01/05/2024,Did not attend - not completed", "2,Talk,No,01/04/2025,Passed", "8,Talk,No,01/05/2024,Attended");
        var result = Drops.Read(Drops.File(Drops.Staff(StaffRow("1", origin: "H"), StaffRow("2"))), Drops.File(training, "t.csv"));
        result.Files[1].Input.ExcludedBy.ShouldBe(new Dictionary<string, long>
        {
            ["mandatory"] = 1,
            ["not-attended"] = 1,
            ["outside-year"] = 1,
            ["not-in-post"] = 1,
            ["further-attendance"] = 1,
        }, ignoreOrder: true);
        result.Inputs.Training.ShouldNotBeNull().ShouldHaveSingleItem().Group.ShouldBe(EthnicGroup.Bme);
        result.Files[1].Input.Status.ShouldBe("accepted");
    }

    [Fact]
    public void Survey_conflicts_are_counted_and_not_used()
    {
        var result = Drops.Read(Drops.Survey(
            "2024,5,White,13.76,1800,16.2", "2024,5,BME,14.59%,240,20.1", "2023,5,BME,15,100,", "2024,6,BME,18,100,", "2024,6,BME,19,100,",
            "2024,9,BME,1,,", "2024,7,BME,101,,"));
        var file = result.Only();
        (file.Input.Counted, file.Input.Excluded, file.Input.Rejected).ShouldBe((5, 1, 1));
        file.Count("figure-conflict").ShouldBe(2);
        file.Count("value-unknown").ShouldBe(1);
        result.Inputs.Survey.ShouldNotBeNull().Select(f => (f.SurveyYear, f.Indicator, f.Percent)).ShouldBe(
            [(2024, 5, 13.76), (2024, 5, 14.59), (2023, 5, 15.0)]);
    }

    [Fact]
    public void Board_members_span_the_snapshot_and_count_once_by_the_latest_start()
    {
        var result = Drops.Read(Drops.Board(
            "M1,Chair,No,Yes,A,31/03/2025,", "M2,Director,Yes,Yes,H,,31/03/2025", "M3,Director,Yes,No,A,01/04/2025,",
            "m1,Director,Yes,No,D,01/01/2020,", "M4,Adviser,No,No,Z,,30/03/2025"));
        result.Only().Input.ExcludedBy.ShouldBe(new Dictionary<string, long> { ["duplicate-member"] = 1, ["not-on-board"] = 2 }, ignoreOrder: true);
        result.Inputs.Board.ShouldNotBeNull().Select(m => (m.Group, m.Voting)).ShouldBe([(EthnicGroup.White, true), (EthnicGroup.Bme, true)]);
    }

    [Fact]
    public void Counts_are_pooled_over_files_and_conflicts_left_out()
    {
        var a = Drops.Counts("2024-03,1,headcount,White,Clinical,5,90,,,", "2024-03,1,headcount,BME,Clinical,5,8,,,", "2024-03,2,value,All,,,,,2.43,");
        var b = Drops.Counts("2024-03,2,value,All,,,,,2.5,", "2024-03,1,headcount,White,clinical,cluster-2,268,,,", "2024-3,1,headcount,White,,,1,,,",
            "2024-03,1,headcount,White,,,1.5,,,", "2024-03,1,heads,White,,,1,,,");
        var result = Drops.Read(Drops.File(a, "a.csv"), Drops.File(b, "b.csv"));
        result.Inputs.Counts.Count.ShouldBe(3);
        result.Files[0].Count("figure-conflict").ShouldBe(1);
        result.Files[1].Count("figure-conflict").ShouldBe(1);
        result.Files[1].Input.RejectedBy.ShouldBe(new Dictionary<string, long> { ["date-unreadable"] = 1, ["number-unreadable"] = 1 }, ignoreOrder: true);
        result.Files[1].Count("value-unknown").ShouldBe(1);
        result.Files[0].Count("unknown-not-given").ShouldBe(0);
    }

    [Fact]
    public void Actions_keep_their_lines()
    {
        var result = Drops.Read(Drops.Lines(
            "Reference,Indicators,Action,Due,Review Date", "A1,1;4;7;9,\"Do this\r\n  – first \r\n- then\",quarterly,31/03/2026", "A2,2,Report it,,"));
        var action = result.Inputs.Actions[0];
        action.Indicators.ShouldBe([1, 4, 7, 9]);
        action.Action.ShouldBe("Do this\n- first\n- then");
        action.Due.ShouldBe("quarterly");
        action.DueDate.ShouldBeNull();
        action.ReviewDateParsed.ShouldBe(new DateOnly(2026, 3, 31));
        result.Inputs.Actions.Count.ShouldBe(2);
    }
}

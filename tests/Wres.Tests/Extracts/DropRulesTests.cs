using System.Globalization;
using System.Text;
using Wres.Domain;
using Wres.Domain.Pay;
using Wres.Extracts;
using Wres.TestKit.Extracts;
using Wres.TestKit.Fuzzing;

namespace Wres.Tests.Extracts;

public sealed class DropRulesTests
{
    private const string Nurse = "Nursing and Midwifery Registered";
    private static readonly string OnePerson = Drops.Staff($"1,1,Yes,Permanent,{Nurse},Band 5,A,Active Assignment,,,1,,");

    [Fact]
    public void The_latest_written_file_of_a_kind_counts_then_the_last_name()
    {
        var result = Drops.Read(
            Drops.File(OnePerson, "b.csv", minute: 1), Drops.File(OnePerson + "2,2,Yes,x\r\n", "a.csv", minute: 2), Drops.File(OnePerson + "\r\n", "c.csv", minute: 2));
        result.Files.Select(f => f.Input.Status).ShouldBe(["superseded", "superseded", "accepted"]);
        result.Files[1].Input.ExcludedBy.ShouldBe(new Dictionary<string, long> { ["superseded"] = 2 });
        result.Files[1].Input.Rejected.ShouldBe(0);
        result.Files[1].IssueCounts.ShouldBe(new Dictionary<string, long> { ["superseded"] = 1 });
    }

    [Fact]
    public void Of_counts_files_with_identical_bytes_one_counts()
    {
        var text = Drops.Counts("2024-03,2,value,All,,,,,2.43,");
        var result = Drops.Read(Drops.File(text, "a.csv"), Drops.File(text, "b.csv"), Drops.File(text + "2024-03,3,value,All,,,,,1.1,\r\n", "c.csv"));
        result.Files.Select(f => f.Input.Status).ShouldBe(["superseded", "accepted", "accepted"]);
        result.Inputs.Counts.Count.ShouldBe(2);
    }

    [Fact]
    public void A_quarantined_file_does_not_keep_the_others_from_counting()
    {
        var result = Drops.Read(Drops.File("nonsense,here\r\n1,2\r\n", "x.csv", minute: 9), Drops.File(OnePerson, "staff.csv"));
        result.Files[0].Input.ShouldSatisfyAllConditions(
            i => i.Status.ShouldBe("quarantined"), i => i.Reason.ShouldBe("header-unknown"), i => i.Kind.ShouldBeNull(), i => i.Rows.ShouldBeNull());
        result.Inputs.Workforce.ShouldNotBeNull().Count.ShouldBe(1);
    }

    [Fact]
    public void Missing_kinds_are_null_and_empty_files_are_empty()
    {
        var result = Drops.Read(Drops.Disciplinary());
        result.Inputs.Disciplinary.ShouldNotBeNull().ShouldBeEmpty();
        result.Inputs.Workforce.ShouldBeNull();
        result.Inputs.Training.ShouldBeNull();
        result.Only().Count("no-rows").ShouldBe(1);
    }

    [Fact]
    public void Samples_are_capped_and_counts_are_not()
    {
        var rows = Enumerable.Range(1, 60).Select(i => $"{i},{i},Yes,Permanent,{Nurse},Spot,A,Active Assignment,,,1,,").ToArray();
        var file = Drops.Read(Drops.Staff(rows)).Only();
        file.Count("pay-grade-unmapped").ShouldBe(60);
        file.Issues.Count(i => i.Code == "pay-grade-unmapped").ShouldBe(60);
        file.IssuesCapped.ShouldBeFalse();
        var shown = file.Sampled(50);
        shown.Issues.Count(i => i.Code == "pay-grade-unmapped").ShouldBe(50);
        shown.IssuesCapped.ShouldBeTrue();
        shown.IssueCounts.ShouldBe(file.IssueCounts);
        var listed = Drops.Read(new ExtractSettings { IssueListCap = 7 }, Drops.File(Drops.Staff(rows))).Only();
        listed.Issues.Count(i => i.Code == "pay-grade-unmapped").ShouldBe(7);
        listed.IssuesCapped.ShouldBeTrue();
        listed.Count("pay-grade-unmapped").ShouldBe(60);
        file.Issues.First(i => i.Code == "pay-grade-unmapped").Row.ShouldBe(2);
    }

    [Fact]
    public void The_trusts_own_maps_come_before_every_rule()
    {
        var settings = new ExtractSettings
        {
            Columns = [new ColumnMap("staff", "Payroll Id", "Employee Number"), new ColumnMap("staff", "Grade", "Division")],
            Values = new ValueMaps
            {
                PayGrade = new Dictionary<string, string> { ["local 9"] = "8b", ["Local 5"] = "Band 5" },
                StaffGroup = new Dictionary<string, string> { ["Hub"] = "Administrative and Clerical" },
                EthnicOrigin = new Dictionary<string, string> { ["Wakandan"] = "N" },
                AssignmentCategory = new Dictionary<string, string> { ["Zero Hours"] = "Bank" },
            },
        };
        var result = Drops.Read(settings, Drops.File(Drops.Lines(
            "Payroll Id,Assignment Number,Primary Assignment,Assignment Category,Staff Group,Pay Grade,Ethnic Origin,Grade",
            "1,1,Yes,Permanent,Hub,Local 9,wakandan,North", "2,2,Yes,Permanent,Hub,LOCAL 5,A,North", "3,3,Yes,Zero Hours,Hub,Local 5,A,North")));
        var people = result.Inputs.Workforce.ShouldNotBeNull();
        people.Select(p => (p.Level, p.Area, p.Division)).ShouldBe(
            [(Level.Band8b, Area.NonClinical, "North"), (Level.Band5, Area.NonClinical, "North")]);
        people[0].Group.ShouldBe(Wres.Domain.Ethnicity.EthnicGroup.Bme);
        result.Only().Input.ExcludedBy.ShouldBe(new Dictionary<string, long> { ["bank"] = 1 });
        result.Only().Count("column-twice").ShouldBe(0);
    }

    [Theory]
    [InlineData(nameof(ExtractSettings.MaxFileBytes), "file-too-large")]
    [InlineData(nameof(ExtractSettings.MaxRows), "rows-too-many")]
    [InlineData(nameof(ExtractSettings.MaxColumns), "columns-too-many")]
    public void A_file_over_a_limit_is_quarantined(string limit, string reason)
    {
        var settings = limit switch
        {
            nameof(ExtractSettings.MaxFileBytes) => new ExtractSettings { MaxFileBytes = 100 },
            nameof(ExtractSettings.MaxRows) => new ExtractSettings { MaxRows = 2 },
            _ => new ExtractSettings { MaxColumns = 5 },
        };
        var text = Drops.Staff([.. Enumerable.Range(1, 3).Select(i => $"{i},{i},Yes,Permanent,{Nurse},Band 5,A,,,,,,")]);
        Drops.Read(settings, Drops.File(text)).Only().Input.Reason.ShouldBe(reason);
    }

    [Fact]
    public void A_large_change_of_the_headcount_is_noted()
    {
        DropResult Against(long previous) => DropReader.Read(
            OrganisationCode.Parse("RBS"), Drops.Period, [Drops.File(OnePerson + "2,2,Yes,Permanent,Students,Band 5,A,,,,,,\r\n")], new ExtractSettings(), new MethodSettings(),
            [new PreviousHeadcount(ReportingPeriod.Parse("2024-03"), previous)], null, TestContext.Current.CancellationToken);
        Against(4).PeriodIssues.ShouldHaveSingleItem().Code.ShouldBe("headcount-changed");
        Against(2).PeriodIssues.ShouldBeEmpty();
    }

    [Fact]
    public void Header_unknown_names_the_nearest_kind_its_missing_columns_and_near_misses()
    {
        var issue = Drops.Read(Drops.Lines(HostileCorpus.StaffHeader.Replace("Ethnic Origin", "Ethnic Orgin", StringComparison.Ordinal), "SECRET,1,Yes,Permanent,x,y,z"))
            .Only().Issues.ShouldHaveSingleItem();
        issue.Message.ShouldContain("staff");
        issue.Message.ShouldContain("\"Ethnic Orgin\" looks like Ethnic Origin");
        issue.Message.ShouldNotContain("SECRET");
    }

    [Fact]
    public void Rows_are_numbered_as_in_the_file_across_blocks()
    {
        var text = new StringBuilder("title\r\n" + HostileCorpus.StaffHeader + "\r\n");
        for (var i = 1; i <= 40_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{i},{i},Yes,Permanent,{Nurse},{(i == 39_000 ? "Spot" : "Band 5")},A\r\n");
        }

        Drops.Read(text.ToString()).Only().Issues.Single(i => i.Code == "pay-grade-unmapped").Row.ShouldBe(39_002);
    }

    [Fact]
    public void A_check_without_a_period_applies_no_rule_of_the_year_and_joins_only_what_is_there()
    {
        var check = DropReader.Check(
            null, 2035, [Drops.File(Drops.Disciplinary("C1,1,Disciplinary,Yes,01/01/1999,A"), "c.csv"), Drops.File(Drops.Board("M,Chair,No,Yes,A,01/01/2040,"), "b.csv")],
            new ExtractSettings(), new MethodSettings(), TestContext.Current.CancellationToken);
        check.Files.Select(f => f.Input.Counted).ShouldBe([1L, 1L]);
        check.Files[0].Count("case-not-in-post").ShouldBe(0);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void Nothing_depends_on_the_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            foreach (var file in HostileCorpus.All.Where(f => f.Bytes.Length < 100_000))
                Outcome.Of(Drops.Read(file.Dropped).Only()).ShouldBe(file.Expected, file.Name);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_row_of_a_random_file_is_counted_excluded_or_rejected_once(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 200; i++)
        {
            var quality = Drops.Read(Drops.File(ExtractGrammar.Write(random))).Only();
            Outcome.Fault(quality).ShouldBeNull();
        }
    }

    [Fact]
    public void No_issue_repeats_a_value_of_the_file()
    {
        const string Canary = "Zebedee";
        var texts = new[]
        {
            Drops.Staff($"{Canary},{Canary},{Canary},{Canary},{Canary},{Canary},{Canary},{Canary},{Canary},{Canary},{Canary},{Canary},{Canary}"),
            Drops.Recruitment($"{Canary},{Canary},{Canary},Yes,{Canary},{Canary}"), Drops.Disciplinary($"{Canary},{Canary},{Canary},Yes,{Canary},{Canary}"),
            Drops.Survey($"{Canary},{Canary},{Canary},{Canary},{Canary},{Canary}"), Drops.Board($"{Canary},{Canary},Yes,No,{Canary},{Canary},{Canary}"),
            Drops.Counts($"2024-03,{Canary},{Canary},{Canary},{Canary},{Canary},{Canary},{Canary},{Canary},"), $"{Canary},{Canary}\r\n{Canary},{Canary}\r\n",
        };
        foreach (var text in texts) Drops.Read(text).Only().Issues.ShouldAllBe(i => !i.Message.Contains(Canary) && !i.Fix.Contains(Canary));
    }
}

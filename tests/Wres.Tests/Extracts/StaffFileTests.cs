using Wres.Domain.Ethnicity;
using Wres.Domain.Pay;

namespace Wres.Tests.Extracts;

public sealed class StaffFileTests
{
    private const string Nurse = "Nursing and Midwifery Registered";

    [Fact]
    public void A_person_has_the_group_area_and_level_of_their_row()
    {
        var result = Drops.Read(Drops.Staff(
            $"00123,123,Yes,Permanent,{Nurse},NHS|XR05|Review Body Band 5,H Asian - Indian,Active Assignment,Staff Nurse,N6A,1,Medicine,01/02/2020"));
        var person = result.Inputs.Workforce.ShouldNotBeNull().ShouldHaveSingleItem();
        person.Group.ShouldBe(EthnicGroup.Bme);
        person.FinerGroup.ShouldBe(FinerGroup.Asian);
        person.Area.ShouldBe(Area.Clinical);
        person.Level.ShouldBe(Level.Band5);
        person.Division.ShouldBe("Medicine");
        person.StaffGroup.ShouldBe(Nurse);
        result.Only().Input.Status.ShouldBe("accepted");
    }

    [Theory]
    [InlineData("Bank", "Active Assignment", "", "bank")]
    [InlineData("NHS Bank Staff", "Active Assignment", "", "bank")]
    [InlineData("Bankside", "Active Assignment", "", null)]
    [InlineData("Honorary", "Active Assignment", "", "honorary")]
    [InlineData("Agency/contractor", "Active Assignment", "", "agency")]
    [InlineData("Contractor", "Active Assignment", "", "agency")]
    [InlineData("Non-Exec Director/Chair", "Active Assignment", "", "non-executive")]
    [InlineData("Volunteer", "Active Assignment", "", "volunteer")]
    [InlineData("Volunteers", "Active Assignment", "", null)]
    [InlineData("Secondment-in", "Active Assignment", "", "seconded-in")]
    [InlineData("Permanent", "Inactive Not Worked", "", "not-in-post")]
    [InlineData("Permanent", "Terminate Process", "", "not-in-post")]
    [InlineData("Permanent", "Suspended With Pay", "", "not-in-post")]
    [InlineData("Permanent", "Out on External Secondment - Paid", "", null)]
    [InlineData("Permanent", "Active Assignment", "01/04/2025", "not-in-post")]
    [InlineData("Permanent", "Active Assignment", "31/03/2025", null)]
    [InlineData("Bank", "Inactive Not Worked", "", "bank")]
    public void An_assignment_is_left_out_by_the_first_rule_that_fits(string category, string status, string start, string? rule)
    {
        var result = Drops.Read(Drops.Staff($"1,1,Yes,{category},{Nurse},Band 5,A,{status},,,1,,{start}"));
        var input = result.Only().Input;
        input.ExcludedBy.ShouldNotBeNull().Keys.ShouldBe(rule is null ? [] : [rule]);
        result.Inputs.Workforce.ShouldNotBeNull().Count.ShouldBe(rule is null ? 1 : 0);
    }

    [Fact]
    public void A_person_counts_once_by_the_primary_assignment_that_remains()
    {
        var result = Drops.Read(Drops.Staff(
            $"7,7-1,Yes,Bank,{Nurse},Band 2,A,Active Assignment,,,1,,",
            $"7,7-2,No,Permanent,{Nurse},Band 5,A,Active Assignment,,,0.4,,",
            $"0007,7-3,No,Permanent,{Nurse},Band 6,A,Active Assignment,,,0.6,,"));
        result.Inputs.Workforce.ShouldNotBeNull().ShouldHaveSingleItem().Level.ShouldBe(Level.Band6);
        var input = result.Only().Input;
        (input.Rows, input.Counted, input.Excluded, input.Rejected).ShouldBe((3, 1, 2, 0));
        input.ExcludedBy.ShouldNotBeNull()["bank"].ShouldBe(1);
        input.ExcludedBy["further-assignment"].ShouldBe(1);
    }

    [Theory]
    [InlineData("1-2,No,0.5,01/01/2020", "1-10,No,0.5,01/01/2020", Level.Band6)]
    [InlineData("1-1,No,0.5,01/01/2020", "1-2,No,0.5,", Level.Band5)]
    [InlineData("1-1,No,0.5,01/01/2020", "1-2,No,0.5,31/12/2019", Level.Band6)]
    [InlineData("1-1,No,0.5,", "1-2,No,0.51,", Level.Band6)]
    [InlineData("1-1,No,1,", "1-2,Yes,0.1,", Level.Band6)]
    [InlineData("1-1,No,0.5,", "1-1,No,0.5,", Level.Band5)]
    [InlineData("12345678901234567-2,No,1,", "12345678901234567-1,No,1,", Level.Band6)]
    public void Of_several_assignments_primary_then_fte_then_start_then_number_decides(string first, string second, Level chosen)
    {
        static string Row(string parts, string band)
        {
            var p = parts.Split(',');
            return $"1,{p[0]},{p[1]},Permanent,{Nurse},{band},A,Active Assignment,,,{p[2]},,{p[3]}";
        }

        var result = Drops.Read(Drops.Staff(Row(first, "Band 5"), Row(second, "Band 6")));
        result.Inputs.Workforce.ShouldNotBeNull().ShouldHaveSingleItem().Level.ShouldBe(chosen);
    }

    [Theory]
    [InlineData(",1,Yes", "value-missing")]
    [InlineData("1,,Yes", "value-missing")]
    [InlineData("1.23E+07,1,Yes", "value-ruined")]
    public void A_row_without_its_keys_is_rejected(string keys, string code)
    {
        var file = Drops.Read(Drops.Staff($"{keys},Permanent,{Nurse},Band 5,A,Active Assignment,,,1,,")).Only();
        file.Input.RejectedBy.ShouldNotBeNull()[code].ShouldBe(1);
        (file.Input.Rows, file.Input.Counted).ShouldBe((1, 0));
        file.Input.Status.ShouldBe("accepted-with-issues");
    }
}

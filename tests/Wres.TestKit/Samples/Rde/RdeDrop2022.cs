using Wres.Domain;
using Wres.TestKit.People;
using Wres.TestKit.Text;

namespace Wres.TestKit.Samples.Rde;

/// <summary>East Suffolk and North Essex at March 2022.</summary>
internal static class RdeDrop2022
{
    private static readonly ReportingPeriod Period = ReportingPeriod.Parse("2022-03");
    private static readonly GroupCounts Applications = new(12_480, 9_130, 402);
    private static readonly GroupCounts Shortlisted = new(4319, 1530, 109);
    private static readonly GroupCounts Appointed = new(1203, 342, 55);

    public static SampleDrop Make()
    {
        var workforce = Workforce.First(RdeTrust.Trust, Period, RdeTrust.March2022);
        return new SampleDrop("RDE", Period.Id)
            .Add("staff.csv", Staff(workforce).Table(), new FileStyle { NewLine = "\r\n", Headings = Headings })
            .Add("recruitment.csv", RecruitmentTotals.Table(Applications, Shortlisted, Appointed), new FileStyle
            {
                Titles = ["Recruitment by ethnic origin, April 2021 to March 2022"],
                Footers = [RecruitmentTotals.Footer(Applications, Shortlisted, Appointed)],
            })
            .Add("disciplinary.csv", new DisciplinaryExtract(RdeTrust.Trust, Period, workforce) { People = new(46, 13, 2), Noise = 9 }.Table())
            .Add("training.csv", new TrainingExtract(RdeTrust.Trust, Period, workforce) { People = new(918, 286, 3), Noise = 40, DateFormat = "dd MMM yyyy" }.Table())
            .Add("survey.csv", new SurveyExtract("Acute and Acute & Community").Year(2021, (29.8m, 35.3m), (26.5m, 29.2m), (54.0m, 43.6m), (6.7m, 19.4m)).Table)
            .Add("board.csv", Board().Table)
            .Add("actions.csv", RdeActions.Of2022().Table, FileStyle.Excel)
            .Add("counts.csv", YearBefore().Table);
    }

    private static Dictionary<string, string> Headings { get; } = new(StringComparer.Ordinal)
    {
        ["Employee Number"] = "Emp No",
        ["Assignment Number"] = "Asg No",
        ["Primary Assignment"] = "Primary",
        ["Assignment Status"] = "Asg Status",
        ["Pay Grade"] = "AfC Band",
        ["Ethnic Origin"] = "Ethnicity",
        ["FTE"] = "Contracted WTE",
    };

    private static StaffExtract Staff(Workforce workforce) => new(RdeTrust.Trust, Period, workforce)
    {
        Columns =
        [
            "Employee Number", "Assignment Number", "Primary Assignment", "Assignment Category", "Assignment Status", "Staff Group", "Job Role",
            "Occupation Code", "Pay Grade", "Ethnic Origin", "FTE", "Division",
        ],
        Grade = (_, level) => PayGrades.Bare(level),
        EthnicOrigin = o => o.Short,
        Noise = new StaffNoise { Bank = 120, Further = 96, Honorary = 24, Agency = 12, NonExecutive = 9, Volunteer = 6, SecondedIn = 4, NotInPost = 18, Rejected = 3 },
    };

    /// <summary>Printed: 10 executive (all White), 9 non-executive (1 BME); 14 voting (1 BME), 5 not voting.</summary>
    private static BoardExtract Board()
    {
        var board = new BoardExtract().Add("Chair", executive: false, voting: true, "White");
        for (var i = 0; i < 7; i++)
            board.Add("Non-Executive Director", executive: false, voting: true, "White");
        board.Add("Non-Executive Director", executive: false, voting: true, "BME");
        foreach (var role in new[] { "Chief Executive", "Director of Finance", "Chief Nurse", "Chief Medical Officer", "Managing Director" })
            board.Add(role, executive: true, voting: true, "White");
        foreach (var role in new[] { "Director of People and OD", "Director of Estates", "Director of Governance", "Director of Communications", "Director of Strategy" })
            board.Add(role, executive: true, voting: false, "White");
        return board;
    }

    /// <summary>
    /// March 2021: clusters 2 and 3 for White and BME only, the BME share of the workforce, the excess of 0.16 over one as the
    /// ratio that it means, and the survey of 2020.
    /// </summary>
    private static CountsExtract YearBefore() => new CountsExtract("2021-03", "WRES report 2021-22, year on year tables")
        .Headcount(486, 39, unknown: null, "Non-clinical", "cluster-2").Headcount(149, 10, unknown: null, "Non-clinical", "cluster-3")
        .Headcount(2107, 976, unknown: null, "Clinical", "cluster-2").Headcount(231, 24, unknown: null, "Clinical", "cluster-3")
        .Of("2021-03", "WRES report 2021-22, text").Value(1, 20.2m).Value(2, 1.16m)
        .Of("2021-03", "NHS Staff Survey 2020")
        .Survey(5, "White", 26.0m).Survey(5, "BME", 33.3m).Survey(6, "White", 26.1m).Survey(6, "BME", 30.1m)
        .Survey(7, "White", 54.0m).Survey(7, "BME", 43.9m).Survey(8, "White", 6.0m).Survey(8, "BME", 16.8m);
}

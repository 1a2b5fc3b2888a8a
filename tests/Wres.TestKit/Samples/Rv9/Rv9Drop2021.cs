using Wres.Domain;
using Wres.TestKit.People;
using Wres.TestKit.Text;

namespace Wres.TestKit.Samples.Rv9;

/// <summary>Humber at March 2021; its band tables are pictures, so people are spread within the printed totals.</summary>
internal static class Rv9Drop2021
{
    private static readonly ReportingPeriod Period = ReportingPeriod.Parse("2021-03");

    public static SampleDrop Make()
    {
        var workforce = Workforce.First(Rv9Trust.Trust, Period, Rv9Trust.March2021);
        return new SampleDrop("RV9", Period.Id)
            .Add("staff.csv", Staff(workforce).Table(), new FileStyle { Headings = Headings })
            .Add("recruitment.csv", Recruitment().Table(), FileStyle.Excel)
            .Add("disciplinary.csv", new DisciplinaryExtract(Rv9Trust.Trust, Period, workforce) { People = new(17, 1, 1), Noise = 4 }.Table())
            .Add("training.csv", new TrainingExtract(Rv9Trust.Trust, Period, workforce) { People = new(1639, 105, 156), Noise = 45, DateFormat = "dd/MM/yyyy '16:30'" }.Table())
            .Add("survey.csv", Survey().Table)
            .Add("board.txt", Board().Table, FileStyle.UnicodeText)
            .Add("actions.csv", Rv9Actions.Of2021().Table, FileStyle.Excel)
            .Add("counts.csv", new CountsExtract("2020-03", "WRES report July 2021, text").Value(1, 4.7m).Value(4, 0.97m).Table);
    }

    private static Dictionary<string, string> Headings { get; } = new(StringComparer.Ordinal)
    {
        ["Employee Number"] = "Employee No",
        ["Assignment Category"] = "Employee Category",
        ["Pay Grade"] = "Grade Code",
        ["Ethnic Origin"] = "Ethnic Group",
        ["Division"] = "Org L3",
        ["Care Group"] = "Org L4",
    };

    private static StaffExtract Staff(Workforce workforce) => new(Rv9Trust.Trust, Period, workforce)
    {
        Columns =
        [
            "Employee Number", "Assignment Number", "Primary Assignment", "Assignment Category", "Assignment Status", "Staff Group", "Job Role",
            "Occupation Code", "Pay Grade", "Ethnic Origin", "FTE", "Division", "Care Group", "Latest Start Date",
        ],
        Grade = PayGrades.Code,
        DateFormat = "dd-MMM-yy",
        Noise = new StaffNoise { Bank = 44, Further = 30, Honorary = 4, Agency = 6, NonExecutive = 6, Volunteer = 10, SecondedIn = 2, NotInPost = 9, Rejected = 2 },
    };

    private static RecruitmentExtract Recruitment() => new(Rv9Trust.Trust, Period)
    {
        Shortlisted = new(855, 47, 18),
        Appointed = new(198, 17, 5),
        NotShortlisted = new(402, 51, 12),
        Vacancies = 210,
        Noise = 2,
        EthnicOrigin = o => o.Short,
    };

    private static SurveyExtract Survey() => new SurveyExtract("Mental Health & Learning Disability and Community")
        .Add(2017, 5, "BME", 33.2m).Add(2017, 6, "BME", 38.1m).Add(2019, 5, "BME", 20m)
        .Add(2017, 8, "White", 7.7m, 431, 6.1m).Add(2017, 8, "BME", 4.8m, 21, 13.0m).Add(2018, 8, "White", 5.6m, 1062, 5.9m).Add(2018, 8, "BME", 10.5m, 38, 13.6m)
        .Add(2019, 8, "White", 5.9m, 997, 5.8m).Add(2019, 8, "BME", 11.4m, 35, 13.4m)
        .Add(2020, 5, "White", 22.4m).Add(2020, 5, "BME", 24m, 50, 32.1m).Add(2020, 6, "White", 17.7m).Add(2020, 6, "BME", 24m, 50, 25m)
        .Add(2020, 7, "White", 89.8m).Add(2020, 7, "BME", 80m, 25, 72.7m).Add(2020, 8, "White", 3.8m, 1128, 5.6m).Add(2020, 8, "BME", 18.4m, 49, 15.1m);

    /// <summary>Printed: 11 voting members, all White; an associate, not voting, joined in May 2021 and so after the snapshot.</summary>
    private static BoardExtract Board()
    {
        var board = new BoardExtract().Add("Chair", executive: false, voting: true, "A White - British", "01/09/2015");
        foreach (var role in new[] { "Chief Executive", "Director of Finance", "Director of Nursing", "Medical Director", "Chief Operating Officer" })
            board.Add(role, executive: true, voting: true, "A White - British", "01/06/2018");
        for (var i = 0; i < 5; i++)
            board.Add("Non-Executive Director", executive: false, voting: true, "A White - British", "01/02/2019");
        return board.Add("Associate Non-Executive Director", executive: false, voting: false, "N Black or Black British - African", "17/05/2021");
    }
}

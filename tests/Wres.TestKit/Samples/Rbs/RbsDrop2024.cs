using Wres.Domain;
using Wres.TestKit.People;
using Wres.TestKit.Text;

namespace Wres.TestKit.Samples.Rbs;

/// <summary>Alder Hey at March 2024: the workforce of the cluster tables; ratios as published, because no counts are printed.</summary>
internal static class RbsDrop2024
{
    private static readonly ReportingPeriod Period = ReportingPeriod.Parse("2024-03");

    public static Workforce Workforce() => People.Workforce.First(RbsTrust.Trust, Period, RbsTables.March2024);

    public static SampleDrop Make(Workforce workforce) => new SampleDrop("RBS", Period.Id)
        .Add("staff.csv", Staff(workforce).Table(), new FileStyle { NewLine = "\r\n", Headings = new Dictionary<string, string>(StringComparer.Ordinal) { ["Division"] = "Directorate", ["FTE"] = "WTE" } })
        .Add("survey.csv", new SurveyExtract("Acute and Acute & Community").Year(2023, (16.64m, 21.82m), (15.26m, 17.95m), (63.60m, 49.64m), (4.57m, 12.64m)).Table)
        .Add("board.csv", Board().Table)
        .Add("actions.csv", RbsActions.Of2024().Table, FileStyle.Excel)
        .Add("counts.csv", RbsCounts.Until2023().WithRatiosOf2024().Table);

    private static StaffExtract Staff(Workforce workforce) => new(RbsTrust.Trust, Period, workforce)
    {
        Grade = (_, level) => PayGrades.Plain(level),
        EthnicOrigin = o => o.National,
        DateFormat = "yyyy-MM-dd",
        Noise = new StaffNoise { Bank = 52, Further = 41, Honorary = 9, Agency = 4, NonExecutive = 8, Volunteer = 3, SecondedIn = 2, NotInPost = 9, Rejected = 2 },
    };

    /// <summary>The only board of 8 to 19 members that fits the printed differences of +16 and -22 points: 14 voting, 4 BME, 9 White.</summary>
    private static BoardExtract Board() => new BoardExtract()
        .Add("Chair", false, true, "A White - British", "01/06/2021").Add("Chief Executive", true, true, "A White - British", "01/04/2020")
        .Add("Director of Finance", true, true, "A White - British").Add("Chief Nursing Officer", true, true, "A White - British")
        .Add("Chief Medical Officer", true, true, "H Asian or Asian British - Indian").Add("Chief Operating Officer", true, true, "A White - British")
        .Add("Chief People Officer", true, true, "A White - British").Add("Non-Executive Director", false, true, "N Black or Black British - African")
        .Add("Non-Executive Director", false, true, "J Asian or Asian British - Pakistani").Add("Non-Executive Director", false, true, "L Asian or Asian British - Any other Asian background", "", "30/11/2024")
        .Add("Non-Executive Director", false, true, "A White - British").Add("Non-Executive Director", false, true, "B White - Irish")
        .Add("Non-Executive Director", false, true, "A White - British").Add("Non-Executive Director", false, true, "Z Not Stated")
        .Add("Director of Strategy", true, false, "A White - British").Add("Chief Digital Officer", true, false, "A White - British");
}

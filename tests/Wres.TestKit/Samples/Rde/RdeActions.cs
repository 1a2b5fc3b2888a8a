using static Wres.TestKit.Samples.ActionsExtract;

namespace Wres.TestKit.Samples.Rde;

/// <summary>An action plan in the shape of a large trust's: numbered within three sections, owners, completion dates, intended outcomes.</summary>
internal static class RdeActions
{
    private const string Represent = "Raise representation at senior levels and bring more voices into decisions";
    private const string Fair = "Make recruitment, development and people processes fair and seen to be fair";
    private const string Experience = "Close the gaps in what staff experience";

    public static ActionsExtract Of2022() =>
        new ActionsExtract("Reference", "Indicators", "Objective", "Action", "Owner", "Due", "Update", "Impact", "Status")
        .Add("1.1", "1;9", Represent, "Report this plan to the people committee twice a year", "Director of People and OD", "March 2023 - then twice a year", "First report received", "Risks are named early and owned", "Ongoing")
        .Add("1.2", "1;9", Represent, "Build a dashboard of the nine indicators for the steering group", "Head of EDI;Head of Workforce Information", "September 2022 - then quarterly", "", "Leaders see change within the quarter", "New")
        .Add("1.3", "1;9", Represent, "Start reverse mentoring for the board", "Trust Chair;Head of OD", "Autumn 2022", "Partner chosen", "Each director has a mentor and one commitment that follows from it", "New")
        .Add("1.4", "1;9", Represent, "Have a trained, varied panel for every post from band 8a\n" + Bullets("Pool of panel members by division", "Payback of time to the home team"), "Head of Resourcing", "April 2023", "Half of such panels were varied last year", "Three panels in four are varied by the year's end", "Ongoing")
        .Add("1.5", "1;9", Represent, "Write to every shortlisted board candidate's search firm about the breadth of the field", "Trust Chair", "Ongoing", "", "At least one BME candidate on each longlist", "Ongoing")
        .Add("2.1", "2;3;4", Fair, "Publish who is shortlisted and appointed, by division, each quarter", "Head of Resourcing", "Jan 2023 ongoing", "", "Divisions with a gap agree what they will change", "New")
        .Add("2.2", "2;3;4", Fair, "Give interview feedback that a candidate can use", "Recruiting managers", "31/12/2022", "Template issued", "Candidates say that feedback helped", "Ongoing")
        .Add("2.3", "2;3;4", Fair, "Check before every formal case whether it can be settled informally", "Head of Employee Relations", "April 2022", "Checklist in use", "Fewer formal cases in all groups", "Completed")
        .Add("2.4", "2;3;4", Fair, "Report attendance at optional courses by ethnic group", "Assistant Director of Education", "Jan 2023 ongoing", "", "Take-up is known for every course", "New")
        .Add("3.1", "5;6;7;8", Experience, "Hold listening sessions on four sites, with a written answer to each theme", "Network chairs;Head of EDI", "November 2022 and May 2023", "", "Staff see what changed after they spoke", "New")
        .Add("3.2", "5;6;7;8", Experience, "Train managers to act on racism when they see it", "Head of OD", "April 2023", "Pilot with two divisions", "Four hundred managers trained", "Ongoing")
        .Add("3.3", "5;6;7;8", Experience, "Give network leads protected time", "Associate Director of OD and Culture", "Completed", "Half a day a week agreed", "Networks meet as planned", "Completed")
        .Add("3.4", "7", Experience, "Offer career conversations to all BME staff on bands 5 and 6", "Divisional Heads of Nursing", "Quarterly", "", "Two hundred conversations a year", "New")
        .Add("3.5", "5", Experience, "Put a clear sign on conduct at every entrance and follow up each report of abuse", "Security Lead", "31/03/2023", "", "Every report has an outcome within a month", "New");
}

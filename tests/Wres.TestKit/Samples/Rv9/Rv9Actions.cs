using static Wres.TestKit.Samples.ActionsExtract;

namespace Wres.TestKit.Samples.Rv9;

/// <summary>An action plan in the shape of a community trust's: last year's actions with their progress, then this year's with outcomes.</summary>
internal static class Rv9Actions
{
    public static ActionsExtract Of2021() =>
        new ActionsExtract("Reference", "Indicators", "Objective", "Action", "Due", "Owner", "Progress", "Status")
        .Add("P1", "1", "Fewer staff records without an ethnic origin", "Write to staff whose record is blank and explain why it matters", "Oct 2020", "Workforce Systems Lead", "Letters sent; most records now complete", "Completed")
        .Add("P2", "1", "Starters' records complete from day one", "Ask at induction and carry the answer over from the application", "Dec 2020", "Recruitment Manager", "Carried over automatically since November", "Completed")
        .Add("P3", "5", "Less verbal aggression from patients", "Agree a procedure with clinical leads", "Mar 2021", "Deputy Director of Nursing", "In use on all inpatient units", "Completed")
        .Add("P4", "3;6;8", "Managers deal with bullying early", "Rewrite the managers' course", "Mar 2021", "Head of HR", "Course rewritten; dates moved because of the pandemic", "Overdue")
        .Add("P5", "1;2", "Recruitment by values", "Review selection training\n" + Bullets("Questions by value", "Scoring guide"), "Mar 2021", "Recruitment Manager", "In use for all posts from band 6", "Completed")
        .Add("P6", "4;7;8", "Hear the staff network", "Ask the network before each people policy is agreed", "Sept 2020", "EDI Lead", "Three policies so far", "Ongoing")
        .Add("N1", "1", "Leadership courses as mixed as the workforce", "Count who applies, is offered a place and finishes", "Quarterly", "EDI Lead", "", "New")
        .Add("N2", "7", "More BME staff apply for leadership courses", "Invite in person through network and line managers", "Quarterly", "Learning and Development", "", "New")
        .Add("N3", "5", "Staff know what to do when they are abused", "Point to the procedure at each safety huddle\n" + Bullets("Card for every lanyard", "Monthly count to the huddle"), "Quarterly", "Deputy Director of Nursing", "", "Ongoing")
        .Add("N4", "8", "Managers confident to act", "Run the new course for managers", "As the needs of the service allow", "Head of HR", "", "Ongoing")
        .Add("N5", "9", "A board as mixed as the workforce", "Advertise every vacancy beyond the usual channels", "As and when vacancies arise", "Trust Secretary", "", "New");
}

using static Wres.TestKit.Samples.ActionsExtract;

namespace Wres.TestKit.Samples.Rbs;

/// <summary>Action plans in the shape of a children's hospital's: few broad actions, many bullets, progress and next steps.</summary>
internal static class RbsActions
{
    private static readonly string[] Columns =
        ["Reference", "Indicators", "Action", "Progress", "Next Steps", "Update", "Owner", "Due", "Status", "High Impact Action", "Forum", "Frequency", "Previous Reference"];

    public static ActionsExtract Of2024() => new ActionsExtract(Columns)
        .Add("A1", "1;2", "Make every step of recruitment fair and open",
            Bullets("Advert and job description templates rewritten in plain words", "Panel guidance issued to all recruiting managers"),
            Bullets("Train the first fifty panel members", "Publish a quarterly count of panel make-up"), "On track for the second half of the year.",
            "Head of Resourcing", "31/03/2025", "Ongoing", "2", "People Committee", "Quarterly")
        .Add("A2", "4;7", "Open development to everyone and see who takes it up",
            Bullets("Course catalogue published on one page"), Bullets("Record attendance by ethnic group", "Offer places to network members first for two courses"), "Recording starts in autumn.",
            "Head of Learning", "Autumn 2024", "Ongoing", "2", "People Committee", "Twice a year")
        .Add("A3", "5;6;8", "Make it safe to report racism and be heard",
            Bullets("Reporting form shortened to one page"), Bullets("Feed back to everyone who reports within ten working days"), "Two thirds of reporters had feedback in time.",
            "Freedom to Speak Up Lead", "Quarterly", "Ongoing", "6", "Staff Network", "Monthly")
        .Add("A4", "9", "Widen the field for board vacancies", Bullets("Search brief agreed"), Bullets("Advertise through two new partners"), "",
            "Company Secretary", "As vacancies arise", "New", "1", "Board of Directors", "Yearly");

    public static ActionsExtract Of2025() => new ActionsExtract(Columns)
        .Add("B1", "1;2", "Make every step of recruitment fair and open, with trained and varied panels",
            Bullets("Seventy-two managers completed panel training", "Panel make-up counted every quarter and shared with divisions", "Careers evenings held with two community partners"),
            Bullets("Require a trained member on every panel from band 7", "Offer feedback to every internal applicant who was not appointed"),
            "The likelihood of appointment has moved towards equality and is still far from it, so the action stays.",
            "Head of Resourcing", "31/03/2026", "Ongoing", "2", "People Committee", "Quarterly", "A1")
        .Add("B2", "1;7;9", "Grow leaders from every background",
            Bullets("First group of fourteen finished the aspiring leaders course", "Mentors found among senior clinicians"),
            Bullets("Second group starts in September", "Follow up where the first group is after one year", "Talk about careers in every appraisal"),
            "Belief in fair progression has risen.", "Associate Director of Organisational Development", "December 2025", "Ongoing", "2", "People Committee", "Twice a year")
        .Add("B3", "4", "Know who takes part in development, and close the gap",
            Bullets("Attendance now recorded for nine courses"),
            Bullets("Report attendance by group and division each quarter", "Hold a third of places for staff on bands 2 to 5", "Ask those who did not take a place why"),
            "Attendance was about even last year and is lower for BME staff this year.", "Head of Learning", "30/09/2025", "New", "2", "Education Group", "Quarterly", "A2")
        .Add("B4", "6;8", "Act early on poor behaviour between colleagues",
            Bullets("Civility sessions run in six departments", "Managers' guide to first conversations published"),
            Bullets("Go first to the departments with the highest survey figures", "Add a question to exit interviews", "Share themes, never names, with the staff network"),
            "Both survey figures have gone up, so this is the plan's first priority.", "Deputy Chief People Officer", "31/12/2025", "Ongoing", "6", "Staff Network", "Monthly", "A3")
        .Add("B5", "5", "Stand by staff who meet racism from patients or visitors",
            Bullets("Posters and a short script at every reception", "Incident form asks about racism directly"),
            Bullets("Debrief within one shift", "Report warnings given to visitors"), "Far fewer staff report it than the year before.",
            "Director of Nursing", "31/03/2026", "Ongoing", "6", "Health and Safety Committee", "Quarterly", "A3")
        .Add("B6", "9", "Widen the field for board vacancies", Bullets("Two search partners engaged"), Bullets("Shadow board places for six senior staff"),
            "No vacancy this year.", "Company Secretary", "As vacancies arise", "Ongoing", "1", "Board of Directors", "Yearly", "A4");
}

namespace Wres.Domain.Quality;

public static partial class IssueCatalogue
{
    /// <summary>Dates that only make sense month first.</summary>
    public static readonly IssueDefinition DatesMonthFirst = Warning("dates-month-first", "Dates look month-first",
        "{0} has dates that make sense only month first, and none that makes sense only day first. They are read day first, never month first.",
        "Export again with UK dates (31/03/2025) or as 2025-03-31.", "03/31/2025");

    /// <summary>Most rows lie outside the year.</summary>
    public static readonly IssueDefinition MostOutsideYear = Information("most-outside-year", "Most rows lie outside the year",
        "{0} rows lie outside the twelve months that end on the snapshot: is this the file of another year?",
        "Check the report's dates, or the folder that the file was dropped into.", "Cases of 2023/24 dropped under 2025-03.");

    /// <summary>More than all.</summary>
    public static readonly IssueDefinition RateOver100 = Warning("rate-over-100", "Rate over 100%",
        "The numerator is greater than its denominator.", "Check that both numbers are of the same group and stage.",
        "Shortlisted 12, appointed 15");

    /// <summary>A large change of the headcount.</summary>
    public static readonly IssueDefinition HeadcountChanged = Warning("headcount-changed", "Headcount changed a lot",
        "The headcount differs from that of {0}.", "Check that the staff file is whole and of the right organisation.",
        "4,647 people after 3,100 a year earlier");

    /// <summary>Row level and totals differ.</summary>
    public static readonly IssueDefinition TotalsDiffer = Warning("totals-differ", "Recruitment rows and totals differ",
        "The counted applications don't add up to the recruitment totals in the drop ({0}).",
        "Check the filters and dates of both reports.", "552 White appointed in rows, 560 in the totals report");

    /// <summary>The snapshot lies ahead of the run.</summary>
    public static readonly IssueDefinition YearUnfinished = Warning("year-unfinished", "The year is not over",
        "The snapshot of {0} lies after the day of the run: flows are those of an unfinished year and every figure is provisional.",
        "Run again once the last month's extracts are there, or drop them under the month that they are for.",
        "Period 2026-03 run in November 2025");

    /// <summary>Nobody on the board votes.</summary>
    public static readonly IssueDefinition BoardNoVoting = Warning("board-no-voting", "Board without voting members",
        "No member on the board on the snapshot has Voting = Yes.", "Fill in the column Voting.", "Voting No for everybody");

    /// <summary>No row of the expected survey.</summary>
    public static readonly IssueDefinition SurveyYearAbsent = Warning("survey-year-absent", "No figures of the expected survey",
        "No row is of the survey year {0}, the year before the snapshot's.", "Add the rows of that survey, or check Survey Year.",
        "Survey Year 2025 in the drop of 2025-03");

    private static IReadOnlyList<IssueDefinition> Checks =>
        [DatesMonthFirst, MostOutsideYear, RateOver100, HeadcountChanged, TotalsDiffer, BoardNoVoting, SurveyYearAbsent, YearUnfinished];
}

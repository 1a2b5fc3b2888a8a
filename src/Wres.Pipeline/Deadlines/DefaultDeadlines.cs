namespace Wres.Pipeline.Deadlines;

/// <summary>
/// The dates of a reporting year where the organisation names none of its own. The national dates change from year to year and
/// the sources disagree on some, so each says what it rests on, and each is a setting.
/// </summary>
public static class DefaultDeadlines
{
    /// <summary>The first reporting year whose collection is taken to close in May.</summary>
    private const int FirstMayYear = 2024;

    private const string FromMemory = "From memory, not from a source: confirm it in the year's letter of the national team.";
    private const string Own = "A spacing of our own between submission and publication, for want of a national date.";
    private const string OneTrust = "As one trust did it in 2025: committee on 30 July, public board meeting on 10 September (eastamb.nhs.uk, WRES and WDES data report, September 2025).";

    /// <summary>The date of a kind for the reporting year of the snapshot (2025 for 31 March 2025).</summary>
    public static Deadline Of(DeadlineKind kind, int year)
    {
        var may = year >= FirstMayYear;
        return kind switch
        {
            DeadlineKind.DataSubmission when may => new(kind, new(year, 5, 31), FromMemory, false),
            DeadlineKind.DataSubmission when year == 2023 => new(kind, new(year, 8, 31),
                "One trust's report of 2023 says 31 August (rdash.nhs.uk, WRES annual report 2023); others recall 31 May.", true),
            DeadlineKind.DataSubmission => new(kind, new(year, 8, 31), FromMemory, false),
            DeadlineKind.NetworkConsultation => new(kind, may ? new(year, 6, 30) : new(year, 9, 15), Own, false),
            DeadlineKind.Committee => may ? new(kind, new(year, 7, 30), OneTrust, true) : new(kind, new(year, 9, 30), Own, false),
            DeadlineKind.Board => may ? new(kind, new(year, 9, 10), OneTrust, true) : new(kind, new(year, 10, 15), Own, false),
            DeadlineKind.Publication => new(kind, new(year, 10, 31), "The day by which the standard asks for the action plan on the trust's website. " + FromMemory, false),
            _ => new(kind, new(year + 1, 4, 30), "Half a year after publication; a spacing of our own.", false),
        };
    }
}

using Wres.Domain.Ethnicity;
using Wres.Domain.Pay;

namespace Wres.Domain.Inputs;

/// <summary>One person in the workforce on the snapshot. Division, care group and staff group are null where not recorded.</summary>
public readonly record struct Person(
    EthnicGroup Group, FinerGroup FinerGroup, Area Area, Level Level, string? Division, string? CareGroup, string? StaffGroup)
{
    /// <summary>Organisation as the file says it, for files of several organisations; null where not recorded.</summary>
    public string? Organisation { get; init; }
}

/// <summary>Where an applicant came from.</summary>
public enum RecruitmentSource : byte
{
    /// <summary>The cell was blank or is none of the named ones.</summary>
    NotRecorded,

    /// <summary>Already employed by the organisation.</summary>
    Internal,

    /// <summary>From outside, in the country.</summary>
    External,

    /// <summary>International recruitment.</summary>
    International,
}

/// <summary>
/// One application of the year that was neither rejected nor a duplicate. <paramref name="Counted"/> is true where it is in
/// indicator 2: shortlisted, in the year. The others are here for the funnel only. Area and level are null where the file
/// does not say them; area is decided from the staff group, level from the pay grade.
/// </summary>
public readonly record struct Application(
    EthnicGroup Group, bool Counted, bool Shortlisted, bool? Interviewed, bool Appointed, RecruitmentSource Source, Area? Area, Level? Level, string? Division);

/// <summary>Recruitment totals of one row: people shortlisted and appointed, and applications where given.</summary>
public readonly record struct RecruitmentTotal(EthnicGroup Group, long Shortlisted, long Appointed, long? Applications);

/// <summary>A person who entered the formal disciplinary process in the year; counted once.</summary>
public readonly record struct DisciplinaryEntry(EthnicGroup Group, bool InWorkforce, string? Division);

/// <summary>A person of the workforce with at least one non-mandatory attendance in the year; counted once.</summary>
public readonly record struct TrainingEntry(EthnicGroup Group);

/// <summary>One figure of the NHS Staff Survey by ethnicity: percent 0 to 100, with responses and benchmark median where given.</summary>
public sealed record SurveyFigure(int SurveyYear, int Indicator, EthnicGroup Group, double Percent, long? Responses, double? BenchmarkPercent, string? OrganisationType);

/// <summary>A board member on the snapshot.</summary>
public readonly record struct BoardMember(EthnicGroup Group, bool Voting, bool Executive);

/// <summary>What a row of a counts file measures.</summary>
public enum CountsMeasure : byte
{
    /// <summary>People of the group in an area and level (indicator 1).</summary>
    Headcount,
    /// <summary>Appointed of shortlisted (indicator 2).</summary>
    Shortlisting,
    /// <summary>People entering the formal disciplinary process (indicator 3).</summary>
    Disciplinary,
    /// <summary>People accessing non-mandatory training (indicator 4).</summary>
    Training,
    /// <summary>Survey percent and responses (indicators 5 to 8).</summary>
    Survey,
    /// <summary>All board members (indicator 9).</summary>
    BoardTotal,
    /// <summary>Voting board members (indicator 9).</summary>
    BoardVoting,
    /// <summary>Executive board members (indicator 9).</summary>
    BoardExecutive,
    /// <summary>A printed ratio beside its counts; for the audit only.</summary>
    Ratio,
    /// <summary>A printed difference beside its counts; for the audit only.</summary>
    Difference,
    /// <summary>A headline figure where no counts exist.</summary>
    Value,
}

/// <summary>Group of a counts row.</summary>
public enum CountsGroup : byte
{
    /// <summary>White.</summary>
    White,
    /// <summary>BME.</summary>
    Bme,
    /// <summary>Unknown.</summary>
    Unknown,
    /// <summary>All three together.</summary>
    All,
}

/// <summary>
/// One already aggregated figure. <paramref name="Level"/> is null and <paramref name="Cluster"/> 0 where the row is a total of its
/// area (or of everything, with <paramref name="Area"/> null). <paramref name="Numerator"/>, <paramref name="Denominator"/> and
/// <paramref name="Value"/> as the contract of the counts kind says, null where the cell was blank.
/// </summary>
public sealed record CountsFigure(
    ReportingPeriod Period, int Indicator, CountsMeasure Measure, CountsGroup Group, Area? Area, Level? Level, int Cluster,
    double? Numerator, double? Denominator, double? Value, string? Source);

/// <summary>One row of the action plan; every text is as written by the trust, sub-bullets are lines that begin with a hyphen.</summary>
public sealed record PlannedAction
{
    /// <summary>Reference, the key.</summary>
    public required string Reference { get; init; }
    /// <summary>Indicators 1 to 9 that the action serves, ascending.</summary>
    public IReadOnlyList<int> Indicators { get; init; } = [];
    /// <summary>What will be done.</summary>
    public string? Action { get; init; }
    /// <summary>What it is for.</summary>
    public string? Objective { get; init; }
    /// <summary>Why.</summary>
    public string? Rationale { get; init; }
    /// <summary>How success is measured.</summary>
    public string? Kpis { get; init; }
    /// <summary>Roles or teams.</summary>
    public string? Owner { get; init; }
    /// <summary>Due, as written.</summary>
    public string? Due { get; init; }
    /// <summary>Due as a date where one can be read.</summary>
    public DateOnly? DueDate { get; init; }
    /// <summary>New, Ongoing, Completed, Overdue, Deferred or Closed; or as written.</summary>
    public string? Status { get; init; }
    /// <summary>Progress so far.</summary>
    public string? Progress { get; init; }
    /// <summary>Next steps.</summary>
    public string? NextSteps { get; init; }
    /// <summary>Update.</summary>
    public string? Update { get; init; }
    /// <summary>Impact.</summary>
    public string? Impact { get; init; }
    /// <summary>How it will last.</summary>
    public string? Sustainability { get; init; }
    /// <summary>Review date, as written.</summary>
    public string? ReviewDate { get; init; }
    /// <summary>Review date as a date where one can be read.</summary>
    public DateOnly? ReviewDateParsed { get; init; }
    /// <summary>High Impact Action of the NHS EDI improvement plan, 1 to 6, as written.</summary>
    public string? HighImpactAction { get; init; }
    /// <summary>Where progress is reported.</summary>
    public string? Forum { get; init; }
    /// <summary>How often.</summary>
    public string? Frequency { get; init; }
    /// <summary>Reference in last year's plan.</summary>
    public string? PreviousReference { get; init; }
}

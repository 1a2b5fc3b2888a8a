namespace Wres.Domain.Comparison;

/// <summary>
/// Where the base of an indicator changed so that figures before and after can't be compared: 7 between the survey years 2020 and
/// 2021 (Don't know entered the base), and 3 after the last year on a two-year basis, where a setting names one.
/// </summary>
internal static class BaseChange
{
    /// <summary>The reason as the results contract names it.</summary>
    public const string Reason = "base-changed";

    private const int FirstSurveyYearWithDontKnow = 2021;

    public static bool Between(int indicator, ReportingPeriod earlier, ReportingPeriod later, MethodSettings settings) => indicator switch
    {
        7 => earlier.SurveyYear < FirstSurveyYearWithDontKnow && later.SurveyYear >= FirstSurveyYearWithDontKnow,
        3 => settings.LastTwoYearDisciplinaryBasis is { } last && earlier.Year <= last && later.Year > last,
        _ => false,
    };
}

using Wres.Domain.Results;
using Wres.Reports.Figures;
using Wres.Reports.Reading;

namespace Wres.Reports.Narrative;

/// <summary>Why an indicator has no figure.</summary>
internal static class MissingText
{
    /// <summary>One or two sentences; null where there is a figure.</summary>
    public static string? Of(Facts facts, IndicatorResult indicator)
    {
        if (indicator.Value is not null)
            return null;
        if (indicator.Status == "suppressed")
            return $"The figure is withheld, because fewer than {FigureFormat.Plain(facts.Method.MinimumSurveyResponses)} {facts.Words.Minority} {facts.Words.People} answered this question.";
        return indicator.Reason switch
        {
            "no-one-in-group" => $"The {facts.Words.Indicator.ToLowerInvariant()} cannot be calculated: one of the two groups has no {(indicator.Id == 2 ? "shortlisted applicants" : facts.Words.People)} to compare.",
            "zero-denominator" => indicator.Id switch
            {
                2 or 4 => $"The ratio cannot be calculated, because the rate of the {facts.Words.Minority} group, which it divides by, is zero.",
                3 => $"The ratio cannot be calculated, because the rate of the {facts.Words.White} group, which it divides by, is zero.",
                _ => $"The {facts.Words.Indicator.ToLowerInvariant()} cannot be calculated, because there is no one to count.",
            },
            _ => $"The {facts.Words.Indicator.ToLowerInvariant()} cannot be calculated, because no data were supplied for it.",
        };
    }

    /// <summary>What a table shows in the place of the figure.</summary>
    public static string Short(IndicatorResult indicator) =>
        indicator.Status == "suppressed" ? FigureFormat.Hidden : indicator.Reason == "no-data" ? "no data" : "not calculable";
}

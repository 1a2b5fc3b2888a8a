using Wres.Domain.Results;
using Wres.Reports.Figures;
using Wres.Reports.Reading;

namespace Wres.Reports.Narrative;

/// <summary>Indicators 5 to 8 in words.</summary>
internal sealed class SurveyText(Facts facts, int id)
{
    private readonly IndicatorResult _indicator = facts.Indicator(id);

    private string Said => id switch
    {
        5 => "said that they had been harassed, bullied or abused by patients, relatives or the public",
        6 => $"said that they had been harassed, bullied or abused by other {facts.Words.People}",
        7 => "believed that there are equal opportunities for career progression or promotion",
        _ => "said that they had been discriminated against by a manager, team leader or other colleagues",
    };

    /// <summary>The headline in one sentence.</summary>
    public string Meaning() => _indicator.Value is { } value
        ? $"of {facts.Words.Minority} {facts.Words.People} {Said}."
        : MissingText.Of(facts, _indicator)!;

    /// <summary>Both groups and the gap between them.</summary>
    public string? Gap()
    {
        if (_indicator.Groups?.Bme?.Percent is not { } bme)
            return null;
        var survey = FigureFormat.Plain(facts.Period.SurveyYear);
        var first = $"In the {survey} survey {facts.For(id).Percent(bme)} of {facts.Words.Minority} {facts.Words.People} {Said}";
        if (_indicator.Groups.White?.Percent is not { } white || _indicator.Gap is not { } gap)
            return first + $". There is no figure for {facts.Words.White} {facts.Words.People} to set beside it.";
        var beside = $"{first}, compared with {facts.For(id).Percent(white)} of {facts.Words.White} {facts.Words.People}";
        return facts.For(id).IsNoPoints(gap)
            ? beside + "; there is no difference between the two at this rounding."
            : $"{beside}: {facts.For(id).PointsInWords(gap)} {(gap > 0 ? "higher" : "lower")} for {facts.Words.Minority} {facts.Words.People}.";
    }

    /// <summary>The median of the benchmark group, where the survey gives it.</summary>
    public string? Benchmark()
    {
        if (_indicator.Groups?.Bme is not { Percent: { } own, BenchmarkPercent: { } median })
            return null;
        var difference = own - median;
        var middle = $"The median of the survey's benchmark group was {facts.For(id).Percent(median)} for {facts.Words.Minority} {facts.Words.People}";
        return facts.For(id).IsNoPoints(difference)
            ? middle + ", the same as here at this rounding."
            : $"{middle}; the figure here is {facts.For(id).PointsInWords(difference)} {(difference > 0 ? "higher" : "lower")}.";
    }

    /// <summary>How sure the gap is.</summary>
    public IReadOnlyList<string> Certainty()
    {
        if (_indicator.Value is null)
            return [];
        var lines = new List<string>();
        if (_indicator.PValue is { } p)
        {
            lines.Add(_indicator.Significant == true
                ? $"The difference between {facts.Words.Minority} and {facts.Words.White} {facts.Words.People} is statistically significant (two-proportion z-test, {facts.For(id).PValue(p)}): chance alone is an unlikely explanation."
                : $"Chance alone could explain the difference between {facts.Words.Minority} and {facts.Words.White} {facts.Words.People} (two-proportion z-test, {facts.For(id).PValue(p)}).");
        }
        else
        {
            lines.Add("The difference between the two groups could not be tested, because the number of people who answered is not known for both.");
        }

        if (_indicator.Groups?.Bme?.Responses is { } responses)
            lines.Add($"{facts.For(id).Count(responses)} {facts.Words.Minority} {facts.Words.People} answered; a survey speaks for those who answered it.");
        return lines;
    }
}

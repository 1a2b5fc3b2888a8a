using Wres.Domain.Results;
using Wres.Reports.Figures;
using Wres.Reports.Reading;

namespace Wres.Reports.Narrative;

/// <summary>Indicators 2, 3 and 4 in words: who is how many times as likely, at which rates, and how sure that is.</summary>
internal sealed class LikelihoodText(Facts facts, int id)
{
    private readonly IndicatorResult _indicator = facts.Indicator(id);
    private readonly bool _withheld = facts.Coarse(id, facts.Period.Id);

    private string People => id == 2 ? "applicants" : facts.Words.People;
    private string First => id == 3 ? facts.Words.Minority : facts.Words.White;
    private string Second => id == 3 ? facts.Words.White : facts.Words.Minority;

    private string Event => id switch
    {
        2 => "be appointed from shortlisting",
        3 => "enter the formal disciplinary process",
        _ => "take up non-mandatory training and development",
    };

    private string Happened => id switch
    {
        2 => "were appointed",
        3 => "entered the formal disciplinary process",
        _ => "took up non-mandatory training or development",
    };

    /// <summary>The direction of the ratio, said in full.</summary>
    public string Meaning() => _indicator.Value is { } value
        ? Facts.Capital($"{First} {People} were {facts.For(id).Ratio(value, _withheld)} times as likely as {Second} {People} to {Event}.")
        : MissingText.Of(facts, _indicator)!;

    /// <summary>Which of the two groups is more likely.</summary>
    public string? Direction()
    {
        if (_indicator.Value is not { } value)
            return null;
        if (facts.For(id).SameRatio(value, 1, _withheld))
            return _withheld ? "To one decimal the two groups were equally likely." : "To two decimals the two groups were equally likely.";
        return Facts.Capital(value > 1
            ? $"a figure above 1 means that {First} {People} were more likely to {Event}."
            : $"a figure below 1 means that {Second} {People} were more likely to {Event}.");
    }

    /// <summary>Rates in real numbers.</summary>
    public string? Rates()
    {
        if (_indicator.Groups is not { White: { } white, Bme: { } bme } groups)
            return null;
        if (_withheld)
            return $"The numbers who {Happened} are too small to print.";
        var sentences = new List<string?> { Facts.Capital($"{Part(white, facts.Words.White)} {Happened}, compared with {Part(bme, facts.Words.Minority)}.") };
        if (groups.Unknown is { Denominator: > 0 } unknown && !facts.Withheld.Rate(facts.Period.Id, id, "unknown"))
            sentences.Add($"Of {facts.For(id).Count(unknown.Denominator!.Value)} {People} whose ethnicity is not known, {facts.For(id).Count(unknown.Numerator ?? 0)} {Happened}; they are in neither group.");
        return Sentences.Join(sentences);
    }

    /// <summary>How sure the ratio is: interval, test, four-fifths, people.</summary>
    public IReadOnlyList<string> Certainty()
    {
        if (_indicator.Value is not { } value)
            return [];
        var lines = new List<string>();
        if (_withheld)
        {
            lines.Add("This ratio rests on very small numbers, so it stands to one decimal, and its counts, rates, interval and test are withheld. One person more or fewer can change it a great deal.");
        }
        else
        {
            if (_indicator.ConfidenceInterval is { } interval)
            {
                var format = facts.For(id);
                var side = interval.Low > 1 ? (format.SameRatio(interval.Low, 1) ? "it lies above 1.00, its lower end by less than can be shown" : "it lies above 1.00")
                    : interval.High < 1 ? (format.SameRatio(interval.High, 1) ? "it lies below 1.00, its upper end by less than can be shown" : "it lies below 1.00")
                    : "it includes 1.00, equal likelihood";
                lines.Add($"The {FigureFormat.Plain(interval.Level * 100)}% confidence interval of the ratio runs from {facts.For(id).Ratio(interval.Low)} to {facts.For(id).Ratio(interval.High)}; {side}.");
            }

            if (_indicator.PValue is { } p)
            {
                // Interval and test are made in different ways, and on the border each may fall on its own side.
                var apart = _indicator.ConfidenceInterval is { } range && (range.Low > 1 || range.High < 1) != (_indicator.Significant == true);
                lines.Add(_indicator.Significant == true
                    ? $"The difference between the two groups is statistically significant (Fisher's exact test, {facts.For(id).PValue(p)}): chance alone is an unlikely explanation."
                    : $"Chance alone could explain a difference of this size between the two groups (Fisher's exact test, {facts.For(id).PValue(p)}).");
                if (apart)
                    lines.Add("Interval and test disagree, so this is a borderline case: it neither shows a difference beyond doubt nor rules one out.");
            }
        }

        if (_indicator.Status == "imported")
            lines.Add("Only the ratio is known, not the counts behind it, so it cannot be said how sure it is.");
        lines.Add(FourFifths(value));
        if (!_withheld && _indicator.PeopleToCloseGap is { } people)
            lines.Add(ToClose(people));
        if (!_withheld && _indicator.Notes?.Contains("small-numbers") == true)
            lines.Add("The numbers are small: one person more or fewer can change this figure a great deal.");
        if (_indicator.Notes?.Contains("numerator-exceeds-group") == true)
            lines.Add("More people are counted in a group than it has on the day of the headcount, because people who have left are counted; there is therefore no interval and no test.");
        return [.. lines.Where(l => l.Length > 0)];
    }

    private string Part(GroupFigures group, string name)
    {
        var (n, of) = (facts.For(id).Count(group.Numerator ?? 0), facts.For(id).Count(group.Denominator ?? 0));
        var rate = group.Rate is { } r ? $" ({facts.For(id).Rate(r)})" : "";
        return $"{n} of {of} {name} {People}{rate}";
    }

    private string FourFifths(double value)
    {
        if (_indicator.FourFifths is not { } code)
            return "";
        var range = $"the four-fifths range of {facts.For(id).Ratio(facts.Method.FourFifthsLow)} to {facts.For(id).Ratio(facts.Method.FourFifthsHigh)}";
        return code switch
        {
            "within" => $"The ratio is within {range}.",
            "adverse-to-bme" => $"The ratio is above {range}, to the disadvantage of {facts.Words.Minority} {People}.",
            _ => $"The ratio is below {range}, to the disadvantage of {facts.Words.White} {People}.",
        };
    }

    private string ToClose(long people)
    {
        if (people == 0)
            return $"At the rate of {facts.Words.White} {People} the number of {facts.Words.Minority} {People} who {Happened} would have been the same, to the nearest person.";
        var size = facts.For(id).Count(Math.Abs(people));
        var who = Math.Abs(people) == 1 ? (id == 2 ? "applicant" : $"person") : People;
        return $"At the rate of {facts.Words.White} {People}, {size} {(people > 0 ? "more" : "fewer")} {facts.Words.Minority} {who} would have {(id == 2 ? "been appointed" : id == 3 ? "entered the process" : "taken up training")}.";
    }
}

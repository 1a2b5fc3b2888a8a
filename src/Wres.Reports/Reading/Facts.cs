using Wres.Domain;
using Wres.Domain.Results;
using Wres.Domain.Statistics;
using Wres.Reports.Disclosing;
using Wres.Reports.Figures;
using Wres.Reports.Styles;

namespace Wres.Reports.Reading;

/// <summary>The results as the documents read them: by indicator and year, with terms, number format and what is withheld.</summary>
internal sealed class Facts
{
    public Facts(DocumentInputs inputs)
    {
        Inputs = inputs;
        Format = new FigureFormat(inputs.Method, inputs.Style.Thousands);
        Withheld = Withheld.For(inputs);
        _formats = [.. Enumerable.Range(1, 9).Select(id => inputs.Style.Decimals.TryGetValue(FigureFormat.Plain(id), out var n)
            ? new FigureFormat(inputs.Method with { PercentDecimals = n, PointsDecimals = n }, inputs.Style.Thousands) : Format)];
        Titles = new IndicatorTitles(inputs.Style.Words);
    }

    private readonly FigureFormat[] _formats;

    public DocumentInputs Inputs { get; }
    public FigureFormat Format { get; }
    public Withheld Withheld { get; }
    public IndicatorTitles Titles { get; }
    public IndicatorsDocument Result => Inputs.Result;
    public HouseStyle Style => Inputs.Style;
    public Wording Words => Inputs.Style.Words;
    public MethodSettings Method => Inputs.Method;
    public bool IsPublic => Inputs.Edition == Edition.Public;
    public PeriodEntry Period => Result.Period;

    /// <summary>The same month a year earlier.</summary>
    public string PreviousPeriod => ReportingPeriod.Parse(Period.Id).YearBefore.Id;

    public IndicatorResult Indicator(int id) => Result.Indicators[id - 1];
    public ComparisonEntry Comparison(int id) => Result.Comparison[id - 1];
    public TrendEntry Trend(int id) => Result.Trend[id - 1];

    /// <summary>The results of this and earlier years, newest first, at most so many.</summary>
    public IReadOnlyList<IndicatorsDocument> Years(int most) => [.. Inputs.EarlierResults.Prepend(Result).Take(most)];

    /// <summary>The result of a period, where it is known.</summary>
    public IndicatorsDocument? Of(string period) =>
        period == Period.Id ? Result : Inputs.EarlierResults.FirstOrDefault(d => d.Period.Id == period);

    /// <summary>The periods of the headline: the last four that any trend knows, oldest first, the current one included.</summary>
    public IReadOnlyList<string> HeadlinePeriods(int most = 4) =>
    [
        .. Result.Trend.SelectMany(t => t.Points).Select(p => p.Period).Append(Period.Id).Distinct(StringComparer.Ordinal)
            .OrderDescending(StringComparer.Ordinal).Take(most).Order(StringComparer.Ordinal),
    ];

    /// <summary>An indicator's value in a period of its trend.</summary>
    public double? Value(int id, string period) =>
        period == Period.Id ? Indicator(id).Value : Trend(id).Points.FirstOrDefault(p => p.Period == period)?.Value;

    /// <summary>The value of an indicator as it is printed: with its unit, to one decimal where its numerators are withheld.</summary>
    public string Show(int id, double? value, string period) => value is not { } v ? FigureFormat.None : id switch
    {
        1 when HidesShare(period) => FigureFormat.Hidden,
        2 or 3 or 4 => Format.Ratio(v, Coarse(id, period)),
        9 => For(9).SignedPoints(v),
        _ => For(id).Percent(v),
    };

    /// <summary>The format of an indicator's figures, with its own decimals where the house style gives them.</summary>
    public FigureFormat For(int id) => _formats[id - 1];

    /// <summary>True where the minority group of the whole workforce is withheld.</summary>
    public bool HidesShare(string period) => Withheld.Cell(period, "workforce", "all", "bme");

    /// <summary>True where a ratio stands to one decimal because its numerators are withheld.</summary>
    public bool Coarse(int id, string period) => id is 2 or 3 or 4 && Withheld.Numerators(period, id);

    /// <summary>A value as charts draw it: never finer than it is printed, so that a drawing gives away nothing.</summary>
    public double? Drawn(int id, string period) => Value(id, period) is { } v && !(id == 1 && HidesShare(period))
        ? Coarse(id, period) ? (double)DisplayNumber.Round(v, FigureFormat.CoarseRatioDecimals) : v
        : null;

    /// <summary>A reporting year as the house style writes it.</summary>
    public string Year(string period) => YearForms.Write(ReportingPeriod.Parse(period), Style.YearForm);

    /// <summary>
    /// The groups that tables within the workforce print. In the public edition the minority group alone, beside all people:
    /// White and Unknown apart would make so many small numbers that most of a table had to be withheld.
    /// </summary>
    public IReadOnlyList<string> InnerGroups => IsPublic ? ["bme"] : Style.GroupOrder;

    /// <summary>Why the public edition prints fewer groups; null in the internal one.</summary>
    public string? InnerNote => IsPublic ? $"{Words.White} and {Words.Unknown.ToLowerInvariant()} are not shown apart for groups within the workforce, so that small numbers of {Words.Unknown.ToLowerInvariant()} need not hide the others." : null;

    /// <summary>Label of a group, as the head of a row, a column or a bar.</summary>
    public string Group(string group) => Capital(group switch { "white" => Words.White, "bme" => Words.Minority, _ => Words.Unknown });

    /// <summary>The first letter in upper case, for the beginning of a sentence.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

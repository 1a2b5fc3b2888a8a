using Wres.Domain.Results;
using Wres.Domain.Statistics;

namespace Wres.Domain.Indicators;

/// <summary>
/// The figures of a relative likelihood (indicators 2, 3 and 4 and each of their breakdowns): rates, their ratio, Katz interval,
/// Fisher's exact test, the four-fifths range and the people it would take to close the gap. Source: method, Indicators.
/// </summary>
internal sealed record RatioOutcome
{
    public required string Status { get; init; }
    public string? Reason { get; init; }
    public double? Value { get; init; }
    public IReadOnlyList<string>? Notes { get; init; }
    public GroupSet<GroupFigures>? Groups { get; init; }
    public Interval? ConfidenceInterval { get; init; }
    public double? PValue { get; init; }
    public bool? Significant { get; init; }
    public string? FourFifths { get; init; }
    public long? PeopleToCloseGap { get; init; }

    /// <summary>No input: what counts there are stay.</summary>
    public static RatioOutcome NoData(GroupCounts? numerators = null) => new()
    {
        Status = IndicatorNames.NotCalculable,
        Reason = IndicatorNames.NoData,
        Groups = numerators is { } n ? new(new() { Numerator = n.White }, new() { Numerator = n.Bme }, new() { Numerator = n.Unknown }) : null,
    };

    /// <summary>The ratio White rate / BME rate, or BME rate / White rate where <paramref name="bmeOverWhite"/>.</summary>
    public static RatioOutcome Of(GroupCounts numerators, GroupCounts denominators, bool bmeOverWhite, MethodSettings settings)
    {
        var (a, n1, c, n2) = bmeOverWhite
            ? (numerators.Bme, denominators.Bme, numerators.White, denominators.White)
            : (numerators.White, denominators.White, numerators.Bme, denominators.Bme);
        var reason = n1 == 0 || n2 == 0 ? IndicatorNames.NoOneInGroup : c == 0 ? IndicatorNames.ZeroDenominator : null;
        if (reason is not null)
            return new() { Status = IndicatorNames.NotCalculable, Reason = reason, Groups = Figures(numerators, denominators, rates: false) };

        // Products of counts, divided once: exact at the ends of the four-fifths range, where rates would be rounded twice.
        var value = (double)((Int128)a * n2) / (double)((Int128)n1 * c);
        var exceeds = a > n1 || c > n2;
        var katz = RatioOfRates.Of(a, n1, c, n2);
        double? p = exceeds ? null : FisherExactTest.PValue(a, n1, c, n2);
        return new()
        {
            Status = IndicatorNames.Calculated,
            Value = value,
            Notes = NotesOf(Math.Min(a, c) <= settings.DisclosureThreshold || a == 0, exceeds),
            Groups = Figures(numerators, denominators, rates: true),
            ConfidenceInterval = katz is { } k ? new Interval(0.95, k.Low, k.High) : null,
            PValue = p,
            Significant = p is null ? null : p < settings.SignificanceLevel,
            FourFifths = value > settings.FourFifthsHigh ? "adverse-to-bme" : value < settings.FourFifthsLow ? "adverse-to-white" : "within",
            PeopleToCloseGap = ToCloseGap(numerators, denominators),
        };
    }

    public IndicatorResult ToIndicator(int id) => new()
    {
        Id = id,
        Unit = IndicatorNames.Unit(id),
        Status = Status,
        Reason = Reason,
        Value = Value,
        Notes = Notes,
        Groups = Groups,
        ConfidenceInterval = ConfidenceInterval,
        PValue = PValue,
        Significant = Significant,
        FourFifths = FourFifths,
        PeopleToCloseGap = PeopleToCloseGap,
    };

    public BreakdownEntry ToEntry(string name) => new()
    {
        Name = name,
        Status = Status,
        Reason = Reason,
        Value = Value,
        Notes = Notes,
        Groups = Groups,
        ConfidenceInterval = ConfidenceInterval,
        PValue = PValue,
        Significant = Significant,
        FourFifths = FourFifths,
        PeopleToCloseGap = PeopleToCloseGap,
    };

    /// <summary>White rate times n(b) minus a(b), to the nearest whole person, half away from zero, in whole numbers throughout.</summary>
    private static long ToCloseGap(GroupCounts numerators, GroupCounts denominators)
    {
        var gap = ((Int128)numerators.White * denominators.Bme) - ((Int128)numerators.Bme * denominators.White);
        var people = ((2 * Int128.Abs(gap)) + denominators.White) / (2 * (Int128)denominators.White);
        return (long)(gap < 0 ? -people : people);
    }

    private static List<string>? NotesOf(bool small, bool exceeds)
    {
        List<string> notes = [];
        if (small)
            notes.Add(IndicatorNames.SmallNumbers);
        if (exceeds)
            notes.Add(IndicatorNames.NumeratorExceedsGroup);
        return notes.Count == 0 ? null : notes;
    }

    private static GroupSet<GroupFigures> Figures(GroupCounts numerators, GroupCounts denominators, bool rates)
    {
        return new(One(numerators.White, denominators.White), One(numerators.Bme, denominators.Bme), One(numerators.Unknown, denominators.Unknown));

        GroupFigures One(long numerator, long denominator) => new()
        {
            Numerator = numerator,
            Denominator = denominator,
            Rate = rates && denominator > 0 ? (double)numerator / denominator : null,
        };
    }
}

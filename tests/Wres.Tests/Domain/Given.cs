using Wres.Domain;
using Wres.Domain.Ethnicity;
using Wres.Domain.Indicators;
using Wres.Domain.Inputs;
using Wres.Domain.Pay;
using Wres.Domain.Results;

namespace Wres.Tests.Domain;

/// <summary>Inputs of a period in few words.</summary>
internal static class Given
{
    public static readonly MethodSettings Settings = new();

    public static PeriodInputs Period(string period = "2025-03") => new()
    {
        Organisation = OrganisationCode.Parse("RAA"),
        Period = ReportingPeriod.Parse(period),
    };

    public static List<Person> People(int white, int bme, int unknown, Area area = Area.Clinical, Level level = Level.Band5, string? division = null) =>
    [
        .. Enumerable.Repeat(new Person(EthnicGroup.White, FinerGroup.White, area, level, division, null, null), white),
        .. Enumerable.Repeat(new Person(EthnicGroup.Bme, FinerGroup.Asian, area, level, division, null, null), bme),
        .. Enumerable.Repeat(new Person(EthnicGroup.Unknown, FinerGroup.Unknown, area, level, division, null, null), unknown),
    ];

    /// <summary>Applications that are shortlisted, the first of each group appointed.</summary>
    public static List<Application> Shortlisted(
        (int Of, int Appointed) white, (int Of, int Appointed) bme, (int Of, int Appointed) unknown = default,
        RecruitmentSource source = RecruitmentSource.External, Level? level = null, string? division = null)
    {
        return [.. Group(EthnicGroup.White, white), .. Group(EthnicGroup.Bme, bme), .. Group(EthnicGroup.Unknown, unknown)];

        IEnumerable<Application> Group(EthnicGroup group, (int Of, int Appointed) n) =>
            Enumerable.Range(0, n.Of).Select(i => new Application(group, true, true, null, i < n.Appointed, source, null, level, division));
    }

    public static List<DisciplinaryEntry> Cases(int white, int bme, int unknown = 0) =>
    [
        .. Enumerable.Repeat(new DisciplinaryEntry(EthnicGroup.White, true, null), white),
        .. Enumerable.Repeat(new DisciplinaryEntry(EthnicGroup.Bme, true, null), bme),
        .. Enumerable.Repeat(new DisciplinaryEntry(EthnicGroup.Unknown, true, null), unknown),
    ];

    public static List<TrainingEntry> Trained(int white, int bme, int unknown = 0) =>
    [
        .. Enumerable.Repeat(new TrainingEntry(EthnicGroup.White), white),
        .. Enumerable.Repeat(new TrainingEntry(EthnicGroup.Bme), bme),
        .. Enumerable.Repeat(new TrainingEntry(EthnicGroup.Unknown), unknown),
    ];

    public static List<SurveyFigure> Survey(int year, int indicator, double? white, double? bme, long? whiteResponses = null, long? bmeResponses = null)
    {
        List<SurveyFigure> figures = [];
        if (white is { } w)
            figures.Add(new(year, indicator, EthnicGroup.White, w, whiteResponses, null, null));
        if (bme is { } b)
            figures.Add(new(year, indicator, EthnicGroup.Bme, b, bmeResponses, null, null));
        return figures;
    }

    public static List<BoardMember> Board(params (EthnicGroup Group, bool Voting, bool Executive, int Members)[] members) =>
        [.. members.SelectMany(m => Enumerable.Repeat(new BoardMember(m.Group, m.Voting, m.Executive), m.Members))];

    public static CountsFigure Count(
        CountsMeasure measure, CountsGroup group, double? numerator = null, double? denominator = null, double? value = null,
        int? indicator = null, Area? area = null, Level? level = null, int cluster = 0, string period = "2025-03") => new(
        ReportingPeriod.Parse(period), indicator ?? IndicatorOf(measure), measure, group, area, level, cluster, numerator, denominator, value, null);

    public static CalculatedPeriod Calculated(this PeriodInputs inputs, MethodSettings? settings = null) =>
        IndicatorCalculator.Calculate(inputs, settings ?? Settings);

    public static IndicatorResult Indicator(this PeriodInputs inputs, int id) => inputs.Calculated().Indicators[id - 1];

    /// <summary>A stored result of a period.</summary>
    public static IndicatorsDocument Document(this CalculatedPeriod calculated, string period, string method = MethodSettings.Version) => new()
    {
        Organisation = new("RAA", "RAA"),
        Period = PeriodEntry.Of(ReportingPeriod.Parse(period)),
        Run = new("r", "t", method, "h", []),
        Workforce = calculated.Workforce,
        Indicators = calculated.Indicators,
        Comparison = [],
        Trend = [],
        Quality = new(calculated.EthnicityDeclared, calculated.Issues),
    };

    private static int IndicatorOf(CountsMeasure measure) => measure switch
    {
        CountsMeasure.Headcount => 1,
        CountsMeasure.Shortlisting => 2,
        CountsMeasure.Disciplinary => 3,
        CountsMeasure.Training => 4,
        CountsMeasure.BoardTotal or CountsMeasure.BoardVoting or CountsMeasure.BoardExecutive => 9,
        _ => throw new ArgumentException("Name the indicator.", nameof(measure)),
    };
}

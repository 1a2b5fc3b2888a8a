using System.Collections.Concurrent;
using Wres.Domain;
using Wres.Domain.Ethnicity;
using Wres.Domain.Indicators;
using Wres.Domain.Inputs;
using Wres.Domain.Pay;
using Wres.Domain.Results;
using Wres.TestKit.People;

namespace Wres.Tests.Published;

/// <summary>Asks the product for the figures that follow from published counts.</summary>
internal static class ProductFigures
{
    private static readonly ConcurrentDictionary<string, IndicatorResult> Known = new(StringComparer.Ordinal);

    private static readonly OrganisationCode Organisation = OrganisationCode.Parse("RBS");

    /// <summary>Indicator 1 of people by area and cluster.</summary>
    public static IndicatorResult Representation(IEnumerable<Cell> cells) => Known.GetOrAdd(
        string.Join(' ', cells), _ => Calculate(1, Inputs() with { Workforce = [.. cells.SelectMany(People)] }));

    /// <summary>Indicator 2, 3 or 4 of numerators and denominators.</summary>
    public static IndicatorResult Likelihood(int indicator, (int N, int Of) white, (int N, int Of) bme, (int N, int Of)? unknown = null)
    {
        var measure = indicator switch { 2 => CountsMeasure.Shortlisting, 3 => CountsMeasure.Disciplinary, _ => CountsMeasure.Training };
        List<CountsFigure> counts = [Figure(indicator, measure, CountsGroup.White, white), Figure(indicator, measure, CountsGroup.Bme, bme)];
        counts.Add(Figure(indicator, measure, CountsGroup.Unknown, unknown ?? (0, 0)));
        return Calculate(indicator, Inputs() with { Counts = counts });
    }

    /// <summary>Percent and difference of the voting board.</summary>
    public static BoardSubset Voting((int White, int Bme, int Unknown) board, IEnumerable<Cell> workforce)
    {
        var members = Of(board.White, EthnicGroup.White).Concat(Of(board.Bme, EthnicGroup.Bme)).Concat(Of(board.Unknown, EthnicGroup.Unknown));
        var inputs = Inputs() with { Workforce = [.. workforce.SelectMany(People)], Board = [.. members] };
        return Calculate(9, inputs).Subsets!.Voting!;

        static IEnumerable<BoardMember> Of(int count, EthnicGroup group) => Enumerable.Repeat(new BoardMember(group, Voting: true, Executive: false), count);
    }

    /// <summary>The gap of a survey question, BME minus White.</summary>
    public static double Gap(int indicator, double white, double bme) => Calculate(indicator, Inputs() with
    {
        Survey =
        [
            new SurveyFigure(2024, indicator, EthnicGroup.White, white, null, null, null),
            new SurveyFigure(2024, indicator, EthnicGroup.Bme, bme, null, null, null),
        ],
    }).Gap!.Value;

    private static PeriodInputs Inputs() => new() { Organisation = Organisation, Period = ReportingPeriod.Parse("2025-03") };

    private static IndicatorResult Calculate(int id, PeriodInputs inputs) => IndicatorCalculator.Calculate(inputs, new MethodSettings()).Indicators[id - 1];

    private static CountsFigure Figure(int indicator, CountsMeasure measure, CountsGroup group, (int N, int Of) counts) =>
        new(ReportingPeriod.Parse("2025-03"), indicator, measure, group, null, null, 0, counts.N, counts.Of, null, null);

    private static IEnumerable<Person> People(Cell cell)
    {
        var level = LevelMix.Of(cell.Area, cell.Cluster)[0].Item;
        foreach (var (group, finer) in new[] { (EthnicGroup.White, FinerGroup.White), (EthnicGroup.Bme, FinerGroup.Other), (EthnicGroup.Unknown, FinerGroup.Unknown) })
        {
            for (var i = 0; i < cell.Of(group); i++)
                yield return new Person(group, finer, cell.Area, level, null, null, null);
        }
    }
}

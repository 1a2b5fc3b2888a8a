using Wres.Domain;
using Wres.Domain.Benchmarks;
using Wres.Domain.Comparison;
using Wres.Domain.Ethnicity;
using Wres.Domain.Indicators;
using Wres.Domain.Inputs;
using Wres.Domain.Pay;
using Wres.Domain.Quality;
using Wres.Domain.Results;
using Wres.Reports;
using Wres.Reports.Styles;

namespace Wres.Tests.Reports;

/// <summary>
/// Document inputs whose totals are those of a published report (Alder Hey, WRES 2024/25), calculated by the domain from people
/// in the printed clusters, spread evenly over the bands.
/// </summary>
internal static class SampleTrust
{
    private static readonly (Area Area, int Cluster, int White, int Bme, int Unknown)[] March2024 =
    [
        (Area.NonClinical, 1, 720, 35, 3), (Area.NonClinical, 2, 256, 19, 2), (Area.NonClinical, 3, 96, 4, 1), (Area.NonClinical, 4, 44, 7, 1),
        (Area.Clinical, 1, 533, 40, 3), (Area.Clinical, 2, 1677, 264, 11), (Area.Clinical, 3, 298, 12, 2), (Area.Clinical, 4, 27, 2, 0),
        (Area.Medical, 5, 174, 116, 4), (Area.Medical, 6, 17, 24, 1), (Area.Medical, 7, 19, 38, 1),
    ];

    private static readonly (Area Area, int Cluster, int White, int Bme, int Unknown)[] March2025 =
    [
        (Area.NonClinical, 1, 756, 43, 5), (Area.NonClinical, 2, 268, 26, 0), (Area.NonClinical, 3, 103, 5, 1), (Area.NonClinical, 4, 43, 3, 1),
        (Area.Clinical, 1, 493, 52, 2), (Area.Clinical, 2, 1755, 279, 12), (Area.Clinical, 3, 317, 17, 1), (Area.Clinical, 4, 32, 1, 0),
        (Area.Medical, 5, 178, 130, 3), (Area.Medical, 6, 7, 16, 0), (Area.Medical, 7, 31, 64, 3),
    ];

    private static readonly string[] Divisions = ["Medicine", "Surgery", "Community & Mental Health", "Corporate Services", "Clinical Research"];

    public static DocumentInputs Inputs(Edition edition = Edition.Public, HouseStyle? style = null, IReadOnlyList<PlannedAction>? actions = null)
    {
        var before = Document("2024-03", March2024, null, null, null, 4, []);
        var result = Document("2025-03", March2025, (552, 2212, 113, 824, 11, 44), (12, 2), (1215, 178), 3, [before]);
        return new DocumentInputs(result, actions ?? SampleActions.All, [], [], style ?? new HouseStyle(), new Dictionary<string, string>(StringComparer.Ordinal), new MethodSettings(), edition, [before], null);
    }

    public static IndicatorsDocument Document(
        string period, (Area Area, int Cluster, int White, int Bme, int Unknown)[] cells, (int, int, int, int, int, int)? recruitment, (int White, int Bme)? disciplinary,
        (int White, int Bme)? training, int boardBme, IReadOnlyList<IndicatorsDocument> earlier)
    {
        var at = ReportingPeriod.Parse(period);
        var inputs = new PeriodInputs
        {
            Organisation = OrganisationCode.Parse("RBS"),
            Period = at,
            Workforce = [.. cells.SelectMany(c => People(c.Area, c.Cluster, EthnicGroup.White, c.White).Concat(People(c.Area, c.Cluster, EthnicGroup.Bme, c.Bme)).Concat(People(c.Area, c.Cluster, EthnicGroup.Unknown, c.Unknown)))],
            RecruitmentTotals = recruitment is { } r ? [new(EthnicGroup.White, r.Item2, r.Item1, 3342), new(EthnicGroup.Bme, r.Item4, r.Item3, 1694), new(EthnicGroup.Unknown, r.Item6, r.Item5, 83)] : null,
            Disciplinary = disciplinary is { } d ? [.. Enumerable.Range(0, d.White + d.Bme).Select(i => new DisciplinaryEntry(i < d.White ? EthnicGroup.White : EthnicGroup.Bme, true, null))] : null,
            Training = training is { } t ? [.. Enumerable.Range(0, t.White + t.Bme).Select(i => new TrainingEntry(i < t.White ? EthnicGroup.White : EthnicGroup.Bme))] : null,
            Survey = Survey(at.SurveyYear),
            Board = [.. Board(boardBme)],
            Counts = [],
        };
        var settings = new MethodSettings();
        var calculated = IndicatorCalculator.Calculate(inputs, settings);
        var history = new KnownHistory { Results = earlier, Counts = [.. Published()] };
        var compared = Comparer.Compare(at, calculated.Indicators, history, settings, BenchmarkTable.Shipped);
        return new IndicatorsDocument
        {
            Organisation = new("RBS", "Alder Hey Children's NHS Foundation Trust"),
            Period = PeriodEntry.Of(at),
            Run = new("run-1", "2025-06-01T09:00:00Z", MethodSettings.Version, "settings", [Input("staff.csv", "staff", 4712, 4647, 60, 5), Input("survey.csv", "survey", 8, 8, 0, 0)]),
            Workforce = calculated.Workforce,
            Indicators = calculated.Indicators,
            Comparison = compared.Comparison,
            Trend = compared.Trend,
            Quality = new(calculated.EthnicityDeclared, [new("ethnic-origin-unmapped", "warning", 3), new("value-missing", "error", 5)]),
        };
    }

    private static InputEntry Input(string file, string kind, long rows, long counted, long excluded, long rejected) => new()
    {
        File = file,
        Kind = kind,
        Sha256 = new string('0', 64),
        Status = rejected > 0 ? "accepted-with-issues" : "accepted",
        Rows = rows,
        Counted = counted,
        Excluded = excluded,
        Rejected = rejected,
    };

    private static IEnumerable<Person> People(Area area, int cluster, EthnicGroup group, int count)
    {
        var levels = LevelNames.All.Where(l => LevelNames.Cluster(area, l) == cluster && (area == Area.Medical) == (l >= Level.Consultant) && l is not (Level.Other or Level.UnderBand1 or Level.Band1)).ToList();
        var finer = group switch { EthnicGroup.White => [FinerGroup.White], EthnicGroup.Bme => new[] { FinerGroup.Asian, FinerGroup.Black, FinerGroup.Asian, FinerGroup.Mixed, FinerGroup.Other }, _ => [FinerGroup.Unknown] };
        for (var i = 0; i < count; i++)
            yield return new Person(group, finer[i % finer.Length], area, levels[i % levels.Count], Divisions[i * 7 % Divisions.Length], null, null);
    }

    private static IEnumerable<BoardMember> Board(int bme)
    {
        for (var i = 0; i < 13; i++)
            yield return new BoardMember(i < bme ? EthnicGroup.Bme : i < 12 ? EthnicGroup.White : EthnicGroup.Unknown, true, i % 2 == 0);
        yield return new BoardMember(EthnicGroup.White, false, true);
    }

    private static List<SurveyFigure> Survey(int year) => year == 2024
        ? [.. Year(2024, [(13.76, 14.59), (13.69, 18.84), (65.39, 53.85), (3.60, 16.36)], 1800, 240)]
        : [.. Year(2023, [(16.64, 21.82), (15.26, 17.95), (63.60, 49.64), (4.57, 12.64)], 1700, 220)];

    private static IEnumerable<SurveyFigure> Year(int year, (double White, double Bme)[] figures, long white, long bme)
    {
        for (var i = 0; i < 4; i++)
        {
            yield return new SurveyFigure(year, 5 + i, EthnicGroup.White, figures[i].White, white, null, null);
            yield return new SurveyFigure(year, 5 + i, EthnicGroup.Bme, figures[i].Bme, bme, i == 1 ? 24.78 : null, null);
        }
    }

    private static IEnumerable<CountsFigure> Published()
    {
        (string Period, double?[] Values)[] years =
        [
            ("2022-03", [8.9, 0.91, 0.91, 0.32, 16.9, 20.1, 51.0, 10.5, 13.3]), ("2023-03", [11.5, 1.45, 1.36, 1.77, 24.63, 19.8, 49.26, 12.5, 10.7]),
            ("2024-03", [null, 2.43, 1.14, 1.0, null, null, null, null, null]),
        ];
        foreach (var (period, values) in years)
        {
            for (var i = 0; i < 9; i++)
            {
                if (values[i] is { } value)
                    yield return new CountsFigure(ReportingPeriod.Parse(period), i + 1, CountsMeasure.Value, CountsGroup.All, null, null, 0, null, null, value, null);
            }
        }
    }
}

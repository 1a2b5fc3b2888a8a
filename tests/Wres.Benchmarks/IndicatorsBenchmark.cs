using System.Diagnostics;
using System.Globalization;
using Wres.Domain;
using Wres.Domain.Benchmarks;
using Wres.Domain.Comparison;
using Wres.Domain.Disclosure;
using Wres.Domain.Ethnicity;
using Wres.Domain.Indicators;
using Wres.Domain.Inputs;
using Wres.Domain.Pay;
using Wres.Domain.Results;

namespace Wres.Benchmarks;

/// <summary>
/// Every indicator with every breakdown, and the comparison with last year, for 220 organisations of 1.5 million people together,
/// from normalised records on two cores.
/// </summary>
internal static class IndicatorsBenchmark
{
    private const int Organisations = 220;
    private const int People = 1_500_000;
    private const int Rounds = 5;

    public static int Run()
    {
        var settings = new MethodSettings();
        var inputs = Enumerable.Range(0, Organisations).Select(Organisation).ToList();
        var history = inputs.ConvertAll(i => new KnownHistory { Results = [Document(i with { Period = i.Period.YearBefore }, IndicatorCalculator.Calculate(i, settings))] });
        var records = inputs.Sum(i => i.Workforce!.Count + i.Applications!.Count + i.Disciplinary!.Count + i.Training!.Count);
        Say($"{Organisations} organisations, {inputs.Sum(i => i.Workforce!.Count):N0} people, {records:N0} records in all");
        for (var round = 1; round <= Rounds; round++)
        {
            GC.Collect();
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var cpu = Process.GetCurrentProcess().TotalProcessorTime;
            var clock = Stopwatch.StartNew();
            var results = new (CalculatedPeriod, ComparedPeriod)[Organisations];
            Parallel.For(0, Organisations, new ParallelOptions { MaxDegreeOfParallelism = 2 }, o =>
            {
                var calculated = IndicatorCalculator.Calculate(inputs[o], settings);
                results[o] = (calculated, Comparer.Compare(inputs[o].Period, calculated.Indicators, history[o], settings, BenchmarkTable.Shipped));
            });
            clock.Stop();
            var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            Say($"round {round}: {clock.Elapsed.TotalSeconds:0.000} s, {(Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds:0.000} s of processor, {allocated / 1e6:0} MB allocated, peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB with all records held");
            if (round == Rounds)
            {
                var hiding = Stopwatch.StartNew();
                var hidden = results.Select((r, o) => PublicView.Of([Document(inputs[o], r.Item1), .. history[o].Results], settings).Hidden.Count).Sum();
                Say($"disclosure of all, one core: {hiding.Elapsed.TotalSeconds:0.000} s, {hidden:N0} cells hidden");
            }
        }

        return 0;
    }

    private static PeriodInputs Organisation(int index)
    {
        var random = new Random(index);
        var size = People / Organisations + (index < People % Organisations ? 1 : 0);
        string[] divisions = [.. Enumerable.Range(0, 12).Select(i => $"Division {i}")];
        string[] careGroups = [.. Enumerable.Range(0, 60).Select(i => $"Care Group {i} & Support")];
        string[] staffGroups = [.. Enumerable.Range(0, 10).Select(i => $"Staff Group {i}")];
        var people = new Person[size];
        for (var i = 0; i < size; i++)
        {
            var (group, finer) = Group(random);
            var area = (Area)random.Next(3);
            var level = area == Area.Medical ? (Level)random.Next((int)Level.Consultant, (int)Level.Other + 1) : (Level)random.Next((int)Level.Consultant);
            // A new string a row, as a reader makes them, and a tenth in another spelling.
            people[i] = new(group, finer, area, level, Text(divisions), Text(careGroups), Text(staffGroups));
        }

        return new PeriodInputs
        {
            Organisation = OrganisationCode.Parse(string.Create(CultureInfo.InvariantCulture, $"R{index:000}")),
            Period = ReportingPeriod.Parse("2025-03"),
            Workforce = people,
            Applications = [.. Enumerable.Range(0, size).Select(_ => new Application(
                Group(random).Group, random.Next(3) == 0, true, random.Next(2) == 0, random.Next(6) == 0, (RecruitmentSource)random.Next(4),
                (Area)random.Next(3), (Level)random.Next(18), Text(divisions)))],
            Disciplinary = [.. Enumerable.Range(0, size / 200).Select(_ => new DisciplinaryEntry(Group(random).Group, true, null))],
            Training = [.. people.Where(_ => random.Next(3) == 0).Select(p => new TrainingEntry(p.Group))],
            Survey = [.. from id in Enumerable.Range(5, 4) from g in new[] { EthnicGroup.White, EthnicGroup.Bme } select new SurveyFigure(2024, id, g, random.Next(10, 60), size / 3, null, null)],
            Board = [.. Enumerable.Range(0, 15).Select(i => new BoardMember(Group(random).Group, i < 12, i < 7))],
        };

        string Text(string[] names)
        {
            var name = names[random.Next(names.Length)];
            return random.Next(10) == 0 ? name.ToUpperInvariant() : new string(name);
        }
    }

    private static (EthnicGroup Group, FinerGroup Finer) Group(Random random) => random.Next(20) switch
    {
        0 => (EthnicGroup.Unknown, FinerGroup.Unknown),
        < 4 => (EthnicGroup.Bme, FinerGroup.Asian),
        4 => (EthnicGroup.Bme, FinerGroup.Black),
        5 => (EthnicGroup.Bme, FinerGroup.Mixed),
        _ => (EthnicGroup.White, FinerGroup.White),
    };

    private static IndicatorsDocument Document(PeriodInputs inputs, CalculatedPeriod calculated) => new()
    {
        Organisation = new(inputs.Organisation.Value, inputs.Organisation.Value),
        Period = PeriodEntry.Of(inputs.Period),
        Run = new("benchmark", "", MethodSettings.Version, "", []),
        Workforce = calculated.Workforce,
        Indicators = calculated.Indicators,
        Comparison = [],
        Trend = [],
        Quality = new(calculated.EthnicityDeclared, calculated.Issues),
    };

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

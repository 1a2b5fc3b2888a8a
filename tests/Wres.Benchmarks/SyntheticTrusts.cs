using System.Globalization;
using Wres.Domain;
using Wres.Domain.Ethnicity;
using Wres.Domain.Indicators;
using Wres.Domain.Inputs;
using Wres.Domain.Pay;
using Wres.Domain.Results;

namespace Wres.Benchmarks;

/// <summary>220 organisations of 1.5 million people together, as normalised records, with every breakdown.</summary>
internal static class SyntheticTrusts
{
    public const int Count = 220;
    private const int People = 1_500_000;

    public static PeriodInputs Inputs(int index)
    {
        var random = new Random(index);
        var size = People / Count + (index < People % Count ? 1 : 0);
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

    public static IndicatorsDocument Document(PeriodInputs inputs, CalculatedPeriod calculated) => new()
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
}

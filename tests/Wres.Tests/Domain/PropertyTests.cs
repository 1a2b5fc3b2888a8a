using Wres.Domain;
using Wres.Domain.Ethnicity;
using Wres.Domain.Inputs;
using Wres.Domain.Pay;
using Wres.Domain.Results;
using Wres.Domain.Statistics;

namespace Wres.Tests.Domain;

/// <summary>Laws that hold for any inputs, tried on random ones from fixed seeds.</summary>
public sealed class PropertyTests
{
    private const int Rounds = 200;

    [Fact]
    public void Swapping_White_and_BME_inverts_every_ratio_and_keeps_its_p()
    {
        Each((inputs, _) =>
        {
            var one = inputs.Calculated().Indicators;
            var other = Swapped(inputs).Calculated().Indicators;
            foreach (var id in new[] { 2, 3, 4 })
            {
                if (one[id - 1].Value is not { } a || other[id - 1].Value is not { } b)
                    continue;
                if (a > 0)
                {
                    (a * b).ShouldBe(1, 1e-12);
                    one[id - 1].ConfidenceInterval?.Low.ShouldBe(1 / other[id - 1].ConfidenceInterval!.High, 1e-9 * one[id - 1].ConfidenceInterval!.Low);
                }

                if (one[id - 1].PValue is { } p)
                    other[id - 1].PValue!.Value.ShouldBe(p, 1e-9);
            }
        });
    }

    [Fact]
    public void An_Unknown_person_moves_no_ratio()
    {
        Each((inputs, _) =>
        {
            var more = inputs with
            {
                Workforce = [.. inputs.Workforce!, .. Given.People(0, 0, 1)],
                Applications = [.. inputs.Applications!, .. Given.Shortlisted(default, default, (1, 1))],
                Disciplinary = [.. inputs.Disciplinary!, .. Given.Cases(0, 0, 1)],
                Training = [.. inputs.Training!, .. Given.Trained(0, 0, 1)],
            };
            for (var id = 2; id <= 4; id++)
            {
                var (before, after) = (inputs.Indicator(id), more.Indicator(id));
                (after.Value, after.ConfidenceInterval, after.PValue, after.PeopleToCloseGap, after.FourFifths)
                    .ShouldBe((before.Value, before.ConfidenceInterval, before.PValue, before.PeopleToCloseGap, before.FourFifths));
            }
        });
    }

    [Fact]
    public void Every_breakdown_adds_up_to_the_whole()
    {
        Each((inputs, _) =>
        {
            var c = inputs.Calculated();
            var one = c.Indicators[0];
            var all = (c.Workforce!.White, c.Workforce.Bme, c.Workforce.Unknown);
            Sum(one.Rows!.Select(r => (r.White, r.Bme, r.Unknown))).ShouldBe(all);
            Sum(one.Clusters!.Select(r => (r.White, r.Bme, r.Unknown))).ShouldBe(all);
            Sum(one.Areas!.Select(r => (r.White, r.Bme, r.Unknown))).ShouldBe(all);
            foreach (var breakdown in new[] { one.Breakdowns!.Division, one.Breakdowns.CareGroup, one.Breakdowns.StaffGroup })
                Sum(breakdown!.Select(e => (e.White!.Value, e.Bme!.Value, e.Unknown!.Value))).ShouldBe(all);
            one.Breakdowns!.Ethnicity!.Sum(e => e.Count).ShouldBe(c.Workforce.Total);
            one.Rows!.Sum(r => r.Shares!.ColumnPercent.White ?? 0).ShouldBe(c.Workforce.White == 0 ? 0 : 100, 1e-9);

            var two = c.Indicators[1];
            foreach (var breakdown in new[] { two.Breakdowns!.Division, two.Breakdowns.Level, two.Breakdowns.Area, [.. two.Breakdowns.Source!.Where(e => e.Name != "Without International")] })
            {
                breakdown!.Sum(e => e.Groups!.Bme!.Denominator).ShouldBe(two.Groups!.Bme!.Denominator);
                breakdown!.Sum(e => e.Groups!.White!.Numerator).ShouldBe(two.Groups!.White!.Numerator);
            }
        });
    }

    [Fact]
    public void Lower_to_upper_is_the_product_of_its_two_steps()
    {
        Each((inputs, _) =>
        {
            foreach (var row in inputs.Indicator(1).Disparity!.Where(d => d.LowerToUpper is not null))
                row.LowerToUpper!.Value.ShouldBe(row.LowerToMiddle!.Value * row.MiddleToUpper!.Value, 1e-12);
        });
    }

    [Fact]
    public void The_order_of_rows_changes_nothing()
    {
        Each((inputs, random) =>
        {
            var shuffled = inputs with
            {
                Workforce = Shuffled(inputs.Workforce!, random),
                Applications = Shuffled(inputs.Applications!, random),
                Disciplinary = Shuffled(inputs.Disciplinary!, random),
                Training = Shuffled(inputs.Training!, random),
                Survey = Shuffled(inputs.Survey!, random),
                Board = Shuffled(inputs.Board!, random),
            };
            ResultsJson.Write(shuffled.Calculated().Document("2025-03")).ShouldBe(ResultsJson.Write(inputs.Calculated().Document("2025-03")));
        });
    }

    [Fact]
    public void No_number_is_ever_infinite_or_not_a_number_and_p_lies_between_0_and_1()
    {
        Each((inputs, _) =>
        {
            // The writer refuses NaN and infinity.
            ResultsJson.Read(ResultsJson.Write(inputs.Calculated().Document("2025-03"))).Indicators.Count.ShouldBe(9);
            foreach (var result in inputs.Calculated().Indicators.Where(i => i.PValue is not null))
                result.PValue!.Value.ShouldBeInRange(double.Epsilon, 1);
        });
    }

    [Fact]
    public void An_uncorrected_interval_contains_its_ratio()
    {
        Each((inputs, _) =>
        {
            foreach (var result in inputs.Calculated().Indicators.Where(i => i.ConfidenceInterval is not null))
            {
                var (w, b) = (result.Groups!.White!, result.Groups.Bme!);
                if (w.Numerator > 0 && b.Numerator > 0 && w.Numerator < w.Denominator && b.Numerator < b.Denominator)
                    result.Value!.Value.ShouldBeInRange(result.ConfidenceInterval!.Low, result.ConfidenceInterval.High);
            }
        });
    }

    [Fact]
    public void More_evidence_of_the_same_rates_never_weakens_a_test_and_narrows_the_interval()
    {
        double exact = 1, z = 1, width = double.MaxValue;
        for (var times = 1; times <= 1024; times *= 2)
        {
            var p = FisherExactTest.PValue(30 * times, 100 * times, 20 * times, 100 * times);
            var q = TwoProportionTest.PValue(30 * times, 100 * times, 20 * times, 100 * times)!.Value;
            var interval = RatioOfRates.Of(30 * times, 100 * times, 20 * times, 100 * times)!.Value;
            p.ShouldBeLessThanOrEqualTo(exact);
            q.ShouldBeLessThanOrEqualTo(z);
            (interval.High - interval.Low).ShouldBeLessThan(width);
            (exact, z, width) = (p, q, interval.High - interval.Low);
        }
    }

    private static void Each(Action<PeriodInputs, Random> law)
    {
        for (var seed = 0; seed < Rounds; seed++)
        {
            var random = new Random(seed);
            law(Inputs(random), random);
        }
    }

    /// <summary>A small trust, so that empty groups and zero rates come up often.</summary>
    private static PeriodInputs Inputs(Random random)
    {
        var people = Enumerable.Range(0, random.Next(1, 120)).Select(_ => Person(random)).ToList();
        return Given.Period() with
        {
            Workforce = people,
            Applications = [.. Enumerable.Range(0, random.Next(0, 80)).Select(_ => new Application(
                Group(random), true, true, random.Next(2) == 0, random.Next(4) == 0, (RecruitmentSource)random.Next(4),
                random.Next(4) == 0 ? null : (Area)random.Next(3), random.Next(4) == 0 ? null : (Level)random.Next(18), Name(random)))],
            Disciplinary = Given.Cases(random.Next(0, 6), random.Next(0, 4), random.Next(0, 2)),
            Training = [.. people.Where(_ => random.Next(3) == 0).Select(p => new TrainingEntry(p.Group))],
            Survey = [.. Enumerable.Range(5, 4).SelectMany(id => Given.Survey(2024, id, random.Next(0, 101), random.Next(0, 101), random.Next(0, 300), random.Next(0, 60)))],
            Board = [.. Enumerable.Range(0, random.Next(0, 12)).Select(_ => new BoardMember(Group(random), random.Next(2) == 0, random.Next(2) == 0))],
        };
    }

    private static Person Person(Random random)
    {
        var group = Group(random);
        var finer = group switch { EthnicGroup.White => FinerGroup.White, EthnicGroup.Bme => (FinerGroup)random.Next(2, 7), _ => FinerGroup.Unknown };
        return new(group, finer, (Area)random.Next(3), (Level)random.Next(18), Name(random), Name(random), Name(random));
    }

    private static EthnicGroup Group(Random random) => random.Next(10) switch { 0 => EthnicGroup.Unknown, < 4 => EthnicGroup.Bme, _ => EthnicGroup.White };

    private static string? Name(Random random) => random.Next(5) switch { 0 => null, var i => $"Part {i}" };

    private static List<T> Shuffled<T>(IReadOnlyList<T> rows, Random random)
    {
        var array = rows.ToArray();
        random.Shuffle(array);
        return [.. array];
    }

    private static (long White, long Bme, long Unknown) Sum(IEnumerable<(long White, long Bme, long Unknown)> rows) =>
        rows.Aggregate((0L, 0L, 0L), (sum, row) => (sum.Item1 + row.White, sum.Item2 + row.Bme, sum.Item3 + row.Unknown));

    private static PeriodInputs Swapped(PeriodInputs inputs)
    {
        return inputs with
        {
            Workforce = [.. inputs.Workforce!.Select(p => p with { Group = Swap(p.Group) })],
            Applications = [.. inputs.Applications!.Select(a => a with { Group = Swap(a.Group) })],
            Disciplinary = [.. inputs.Disciplinary!.Select(d => d with { Group = Swap(d.Group) })],
            Training = [.. inputs.Training!.Select(t => new TrainingEntry(Swap(t.Group)))],
        };

        static EthnicGroup Swap(EthnicGroup group) => group switch
        {
            EthnicGroup.White => EthnicGroup.Bme,
            EthnicGroup.Bme => EthnicGroup.White,
            _ => group,
        };
    }
}

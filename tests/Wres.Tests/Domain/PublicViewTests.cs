using Wres.Domain;
using Wres.Domain.Disclosure;
using Wres.Domain.Ethnicity;
using Wres.Domain.Inputs;
using Wres.Domain.Pay;

namespace Wres.Tests.Domain;

public sealed class PublicViewTests
{
    [Fact]
    public void A_small_numerator_hides_both_numerators_and_rates_of_its_ratio_only()
    {
        var year = (Given.Period() with
        {
            Workforce = Given.People(3983, 636, 28),
            Disciplinary = Given.Cases(12, 2),
            Applications = Given.Shortlisted((2212, 552), (824, 113), (44, 11)),
        }).Calculated().Document("2025-03");
        var view = PublicView.Of([year], Given.Settings);
        view.HidesRatioCounts("2025-03", 3).ShouldBeTrue();
        view.IsHidden("2025-03", "disciplinary", "all", "white").ShouldBeTrue();
        view.IsHidden("2025-03", "disciplinary", "all", "unknown").ShouldBeFalse();
        view.HidesRatioCounts("2025-03", 2).ShouldBeFalse();
        view.IsHidden("2025-03", "workforce", "all", "bme").ShouldBeFalse();
    }

    [Fact]
    public void An_internal_edition_hides_nothing()
    {
        PublicView.Internal().HidesAny.ShouldBeFalse();
        PublicView.Internal().HidesBoardCounts.ShouldBeFalse();
    }

    [Fact]
    public void Board_counts_are_hidden_unless_the_trust_publishes_them()
    {
        PublicView.Of([], Given.Settings).HidesBoardCounts.ShouldBeTrue();
        PublicView.Of([], new MethodSettings { PublishBoardCounts = true }).HidesBoardCounts.ShouldBeFalse();
    }

    [Fact]
    public void A_movement_is_hidden_where_either_year_is()
    {
        var before = (Given.Period("2024-03") with { Workforce = Given.People(90, 3, 0) }).Calculated().Document("2024-03");
        var now = (Given.Period() with { Workforce = Given.People(90, 30, 0) }).Calculated().Document("2025-03");
        var view = PublicView.Of([now, before], Given.Settings);
        view.HidesMovement("2025-03", "2024-03", "clinical", "2", "bme").ShouldBeTrue();
        view.HidesMovement("2025-03", "2024-03", "clinical", "2", "unknown").ShouldBeFalse();
    }

    [Fact]
    public void Whole_results_of_random_trusts_over_three_years_can_not_be_undone()
    {
        var random = new Random(7);
        for (var round = 0; round < 12; round++)
        {
            var years = new[] { "2023-03", "2024-03", "2025-03" }
                .Select(p => (Given.Period(p) with { Workforce = People(random), Applications = Applications(random) }).Calculated().Document(p)).ToList();
            var view = PublicView.Of(years, Given.Settings);
            view.HidesAny.ShouldBeTrue();
            LinearAttack.Solved(view.System, view.Hidden).ShouldBeEmpty($"round {round}");
        }
    }

    private static List<Person> People(Random random)
    {
        Area[] areas = [Area.NonClinical, Area.Clinical, Area.Medical];
        return [.. Enumerable.Range(0, 400).Select(_ =>
        {
            var area = areas[random.Next(3)];
            var level = area == Area.Medical ? (Level)random.Next((int)Level.Consultant, (int)Level.Other + 1) : (Level)random.Next((int)Level.Consultant);
            var finer = random.Next(10) switch { 0 => FinerGroup.Asian, 1 => FinerGroup.Black, 2 when random.Next(4) == 0 => FinerGroup.Unknown, _ => FinerGroup.White };
            var group = finer switch { FinerGroup.White => EthnicGroup.White, FinerGroup.Unknown => EthnicGroup.Unknown, _ => EthnicGroup.Bme };
            return new Person(group, finer, area, level, $"Division {random.Next(6)}", $"Care group {random.Next(12)}", $"Staff group {random.Next(9)}");
        })];
    }

    private static List<Application> Applications(Random random) =>
    [
        .. Enumerable.Range(0, 300).Select(_ => new Application(
            (EthnicGroup)random.Next(3), true, true, null, random.Next(5) == 0, (RecruitmentSource)random.Next(4), (Area)random.Next(3),
            (Level)random.Next(14), $"Division {random.Next(6)}")),
    ];
}

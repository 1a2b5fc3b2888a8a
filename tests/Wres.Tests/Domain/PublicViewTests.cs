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
        var large = (Given.Period("2024-03") with { Workforce = Given.People(90, 20, 0) }).Calculated().Document("2024-03");
        PublicView.Of([now, large], Given.Settings).HidesMovement("2025-03", "2024-03", "clinical", "2", "bme").ShouldBeFalse();
    }

    [Fact]
    public void Tables_inside_the_workforce_print_BME_and_total_so_that_few_Unknown_people_hide_no_BME_count()
    {
        var year = (Given.Period() with { Workforce = Given.People(300, 60, 2, division: "Medicine") }).Calculated().Document("2025-03");
        var view = PublicView.Of([year], Given.Settings);
        view.PrintsEveryGroup.ShouldBeFalse();
        view.IsHidden("2025-03", "division", "Medicine", "bme").ShouldBeFalse();
        view.IsHidden("2025-03", "division", "Medicine", "total").ShouldBeFalse();
        view.IsHidden("2025-03", "division", "Medicine", "white").ShouldBeTrue();
        view.IsHidden("2025-03", "workforce", "all", "unknown").ShouldBeTrue();
        view.IsHidden("2025-03", "workforce", "all", "white").ShouldBeFalse();
        PublicView.Internal().IsHidden("2025-03", "division", "Medicine", "white").ShouldBeFalse();
    }

    [Fact]
    public void White_and_Unknown_that_are_few_together_hide_the_BME_count_beside_them()
    {
        var year = (Given.Period() with { Workforce = [.. Given.People(2, 60, 1, division: "Medicine"), .. Given.People(300, 60, 2, division: "Surgery")] })
            .Calculated().Document("2025-03");
        PublicView.Of([year], Given.Settings).IsHidden("2025-03", "division", "Medicine", "bme").ShouldBeTrue();
    }

    [Fact]
    public void Whole_results_of_random_trusts_can_not_be_undone_and_their_headlines_stay()
    {
        var random = new Random(7);
        for (var round = 0; round < 12; round++)
        {
            var year = (Given.Period() with { Workforce = People(random), Applications = Applications(random) }).Calculated().Document("2025-03");
            var view = PublicView.Of([year], Given.Settings);
            view.HidesAny.ShouldBeTrue();
            // What follows from headlines alone can't be protected: a small area total beside its shown siblings.
            var everythingInside = view.System.Cells.Where((c, i) => view.System.CanProtect(i) || view.Hidden.Contains(c)).ToHashSet();
            LinearAttack.Solved(view.System, view.Hidden).Select(s => s.Cell)
                .Except(LinearAttack.Solved(view.System, everythingInside).Select(s => s.Cell)).ShouldBeEmpty($"round {round}");
            view.Hidden.Where(c => c.Table == "workforce").ShouldBeEmpty();
        }
    }

    private static List<Person> People(Random random)
    {
        Area[] areas = [Area.NonClinical, Area.Clinical, Area.Medical];
        return [.. Enumerable.Range(0, 400).Select(_ =>
        {
            var area = areas[random.Next(3)];
            var level = area == Area.Medical ? (Level)random.Next((int)Level.Consultant, (int)Level.Other + 1) : (Level)random.Next((int)Level.Band4, (int)Level.Band8c);
            var finer = random.Next(10) switch { 0 => FinerGroup.Asian, 1 => FinerGroup.Black, 2 => FinerGroup.Unknown, _ => FinerGroup.White };
            var group = finer switch { FinerGroup.White => EthnicGroup.White, FinerGroup.Unknown => EthnicGroup.Unknown, _ => EthnicGroup.Bme };
            return new Person(group, finer, area, level, $"Division {random.Next(5)}", $"Care group {random.Next(7)}", $"Staff group {random.Next(4)}");
        })];
    }

    private static List<Application> Applications(Random random) =>
    [
        .. Enumerable.Range(0, 300).Select(_ => new Application(
            (EthnicGroup)random.Next(3), true, true, null, random.Next(5) == 0, (RecruitmentSource)random.Next(4), (Area)random.Next(3),
            (Level)random.Next(6), $"Division {random.Next(5)}")),
    ];
}

using Wres.Domain;
using Wres.Domain.Inputs;
using Wres.Pipeline.Actions;
using Wres.Tests.Pipeline.Doubles;

namespace Wres.Tests.Pipeline;

/// <summary>The action plan: dropped rows and what people changed since.</summary>
public sealed class ActionPlanTests
{
    private const string Header = "Reference,Indicators,Action,Status\n";
    private static readonly OrganisationCode Organisation = OrganisationCode.Parse("RXX");
    private static readonly ReportingPeriod Period = ReportingPeriod.Parse("2025-03");
    private readonly Bench _bench = new();

    [Fact]
    public async Task A_change_is_laid_over_the_dropped_row_until_a_later_file_says_something_else()
    {
        await DropAsync("A1,1,First words,New\nA2,2,Other,New\n");
        var plan = new ActionPlan(_bench.Parts);
        var first = (await plan.FindAsync(Organisation, Period, "A1", CancellationToken.None))!;
        first.Source.ShouldBe("dropped");
        await plan.ChangeAsync(Organisation, Period, first.Action with { Action = "Changed words" }, ActionChangeKind.Changed, "editor", first.ETag, CancellationToken.None);
        (await TextsAsync(plan)).ShouldBe(["Changed words", "Other"]);
        await DropAsync("A1,1,First words,New\nA2,2,Another,New\n");
        (await TextsAsync(plan)).ShouldBe(["Changed words", "Another"]);
        await DropAsync("A1,1,Last words,New\nA2,2,Another,New\n");
        (await TextsAsync(plan)).ShouldBe(["Last words", "Another"]);
        (await plan.HistoryAsync(Organisation, Period, "A1", CancellationToken.None)).ShouldHaveSingleItem().Action.Action.ShouldBe("Changed words");
    }

    [Fact]
    public async Task A_change_to_a_version_that_is_gone_is_refused()
    {
        await DropAsync("A1,1,First words,New\n");
        var plan = new ActionPlan(_bench.Parts);
        var first = (await plan.FindAsync(Organisation, Period, "A1", CancellationToken.None))!;
        var changed = await plan.ChangeAsync(Organisation, Period, first.Action with { Action = "One" }, ActionChangeKind.Changed, "editor", first.ETag, CancellationToken.None);
        (await plan.ChangeAsync(Organisation, Period, first.Action with { Action = "Two" }, ActionChangeKind.Changed, "editor", first.ETag, CancellationToken.None)).Refusal.ShouldBe(ActionRefusal.Changed);
        (await plan.ChangeAsync(Organisation, Period, first.Action with { Status = "Closed" }, ActionChangeKind.Closed, "editor", changed.Entry!.ETag, CancellationToken.None)).Refusal.ShouldBe(ActionRefusal.None);
        (await plan.HistoryAsync(Organisation, Period, "A1", CancellationToken.None)).Select(v => v.Kind).ShouldBe([ActionChangeKind.Changed, ActionChangeKind.Closed]);
    }

    [Fact]
    public async Task An_added_action_stands_after_the_dropped_ones_and_its_reference_is_taken()
    {
        await DropAsync("B1,1,Dropped,New\n");
        var plan = new ActionPlan(_bench.Parts);
        var added = new PlannedAction { Reference = "A 9/2", Action = "Added" };
        (await plan.CreateAsync(Organisation, Period, added, "editor", CancellationToken.None)).Refusal.ShouldBe(ActionRefusal.None);
        (await plan.CreateAsync(Organisation, Period, added, "editor", CancellationToken.None)).Refusal.ShouldBe(ActionRefusal.Exists);
        (await plan.CreateAsync(Organisation, Period, added with { Reference = "B1" }, "editor", CancellationToken.None)).Refusal.ShouldBe(ActionRefusal.Exists);
        (await TextsAsync(plan)).ShouldBe(["Dropped", "Added"]);
    }

    private static async Task<IReadOnlyList<string?>> TextsAsync(ActionPlan plan) =>
        [.. (await plan.ListAsync(Organisation, Period, CancellationToken.None)).Select(e => e.Action.Action)];

    private async Task DropAsync(string rows)
    {
        _bench.Blobs.Drop("RXX/2025-03/actions.csv", Header + rows);
        await _bench.StartRunAsync();
        await _bench.DrainAsync();
    }
}

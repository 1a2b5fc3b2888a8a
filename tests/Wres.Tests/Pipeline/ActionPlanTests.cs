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
        var history = await plan.HistoryAsync(Organisation, Period, "A1", CancellationToken.None);
        history.Select(v => (v.Version, v.Kind, v.By, v.Action.Action)).ShouldBe([
            (1, ActionChangeKind.Dropped, ActionPlan.ByFile, "First words"), (2, ActionChangeKind.Changed, "editor", "Changed words"), (3, ActionChangeKind.Dropped, ActionPlan.ByFile, "Last words")]);
        (await plan.HistoryAsync(Organisation, Period, "A2", CancellationToken.None)).Select(v => v.Action.Action).ShouldBe(["Other", "Another"]);
    }

    [Fact]
    public async Task An_action_that_a_later_file_leaves_out_is_gone_and_its_history_says_so()
    {
        await DropAsync("A1,1,First words,New\nA2,2,Other,New\n");
        await DropAsync("A2,2,Other,New\n");
        var plan = new ActionPlan(_bench.Parts);
        (await plan.FindAsync(Organisation, Period, "A1", CancellationToken.None)).ShouldBeNull();
        (await plan.HistoryAsync(Organisation, Period, "A1", CancellationToken.None)).Select(v => v.Kind).ShouldBe([ActionChangeKind.Dropped, ActionChangeKind.Removed]);
        await DropAsync("A1,1,First words,New\nA2,2,Other,New\n");
        (await plan.HistoryAsync(Organisation, Period, "A1", CancellationToken.None)).Select(v => v.Kind).ShouldBe([ActionChangeKind.Dropped, ActionChangeKind.Removed, ActionChangeKind.Dropped]);
        (await plan.HistoryAsync(Organisation, Period, "A2", CancellationToken.None)).ShouldHaveSingleItem().Kind.ShouldBe(ActionChangeKind.Dropped);
    }

    [Fact]
    public async Task A_process_that_dies_anywhere_leaves_one_version_of_each_change()
    {
        for (var at = 1; at < 60; at++)
        {
            var bench = new Bench();
            bench.Blobs.Drop("RXX/2025-03/actions.csv", Header + "A1,1,First words,New\n");
            await bench.StartRunAsync();
            bench.Start(new Breakable(at, at % 2 == 0));
            try
            {
                await bench.DrainAsync();
            }
            catch (ProcessDiedException)
            {
                bench.Start();
                await bench.DrainAsync();
            }

            (await new ActionPlan(bench.Parts).HistoryAsync(Organisation, Period, "A1", CancellationToken.None)).ShouldHaveSingleItem().Kind.ShouldBe(ActionChangeKind.Dropped);
        }
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
        (await plan.HistoryAsync(Organisation, Period, "A1", CancellationToken.None)).Select(v => v.Kind).ShouldBe([ActionChangeKind.Dropped, ActionChangeKind.Changed, ActionChangeKind.Closed]);
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
        _bench.Clock.Advance(TimeSpan.FromHours(1));
        _bench.Blobs.Drop("RXX/2025-03/actions.csv", Header + rows);
        await _bench.StartRunAsync();
        await _bench.DrainAsync();
    }
}

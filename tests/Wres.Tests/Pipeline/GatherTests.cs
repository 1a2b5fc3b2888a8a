using Wres.Pipeline.Runs;
using Wres.Tests.Pipeline.Doubles;

namespace Wres.Tests.Pipeline;

/// <summary>When a drop becomes a run.</summary>
public sealed class GatherTests
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task A_file_starts_its_run_once_the_drop_was_quiet()
    {
        var bench = new Bench();
        bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(8, 2));
        (await bench.ArriveAsync("RXX/2025-03/staff.csv")).ShouldBeTrue();
        var landed = bench.Clock.GetUtcNow();
        bench.Queue.NextDue(StepMessage.Queue).ShouldBe(landed + Quiet);
        await bench.DrainAsync();
        var state = (await bench.StateAsync())!;
        state.Status.ShouldBe(RunStatus.Completed);
        state.Generation.ShouldBe(1);
        state.Started.ShouldBe(landed + Quiet);
    }

    [Fact]
    public async Task Files_that_arrive_within_the_quiet_period_become_one_run_after_the_last_of_them()
    {
        var bench = new Bench();
        bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(8, 2));
        await bench.ArriveAsync("RXX/2025-03/staff.csv");
        bench.Clock.Advance(TimeSpan.FromMinutes(9));
        bench.Blobs.Drop("RXX/2025-03/board.csv", Extract.Board);
        await bench.ArriveAsync("RXX/2025-03/board.csv");
        var last = bench.Clock.GetUtcNow();
        await bench.DrainAsync();
        var state = (await bench.StateAsync())!;
        state.Generation.ShouldBe(1);
        state.Started.ShouldBe(last + Quiet);
        state.Inputs.Select(f => f.File).ShouldBe(["board.csv", "staff.csv"]);
    }

    [Fact]
    public async Task The_marker_of_a_complete_drop_starts_the_run_at_once()
    {
        var bench = new Bench();
        bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(8, 2));
        await bench.ArriveAsync("RXX/2025-03/staff.csv");
        bench.Clock.Advance(TimeSpan.FromMinutes(1));
        bench.Blobs.Drop("RXX/2025-03/complete.json", "{}");
        await bench.ArriveAsync("RXX/2025-03/complete.json");
        var marked = bench.Clock.GetUtcNow();
        await bench.DrainAsync();
        var state = (await bench.StateAsync())!;
        state.Started.ShouldBe(marked);
        state.Generation.ShouldBe(1);
        state.Inputs.ShouldHaveSingleItem().File.ShouldBe("staff.csv");
    }

    [Fact]
    public async Task An_arrival_that_is_told_many_times_and_late_starts_one_run()
    {
        var bench = new Bench();
        bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(8, 2));
        for (var i = 0; i < 5; i++)
            await bench.ArriveAsync("RXX/2025-03/staff.csv");
        await bench.DrainAsync();
        (await bench.ArriveAsync("RXX/2025-03/staff.csv")).ShouldBeFalse();
        await bench.DrainAsync();
        (await bench.StateAsync())!.Generation.ShouldBe(1);
    }

    [Fact]
    public async Task A_message_that_comes_back_after_its_run_was_terminated_starts_nothing()
    {
        var bench = new Bench();
        bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(8, 2));
        await bench.ArriveAsync("RXX/2025-03/staff.csv");
        var body = bench.Queue.Bodies(StepMessage.Queue).ShouldHaveSingleItem();
        bench.Clock.Advance(Quiet);
        await bench.Dispatcher.HandleAsync(StepMessage.TryParse(body)!, 1, CancellationToken.None);
        await bench.Engine.TerminateAsync("RXX", "2025-03", "not now", CancellationToken.None);
        await bench.Dispatcher.HandleAsync(StepMessage.TryParse(body)!, 1, CancellationToken.None);
        await bench.DrainAsync();
        var state = (await bench.StateAsync())!;
        (state.Generation, state.Status).ShouldBe((1, RunStatus.Terminated));
    }

    [Fact]
    public async Task An_older_message_that_overtakes_a_newer_one_leaves_the_drop_to_it()
    {
        var bench = new Bench();
        bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(8, 2));
        await bench.ArriveAsync("RXX/2025-03/staff.csv");
        var older = StepMessage.TryParse(bench.Queue.Bodies(StepMessage.Queue)[0])!;
        bench.Blobs.Drop("RXX/2025-03/board.csv", Extract.Board);
        bench.Clock.Advance(Quiet);
        (await bench.Dispatcher.HandleAsync(older, 1, CancellationToken.None)).ShouldBeNull();
        (await bench.StateAsync()).ShouldBeNull();
        await bench.ArriveAsync("RXX/2025-03/board.csv");
        await bench.DrainAsync();
        (await bench.StateAsync())!.Inputs.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_corrected_file_supersedes_the_run_that_is_under_way()
    {
        var bench = new Bench();
        bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(8, 2));
        await bench.StartRunAsync();
        bench.Clock.Advance(TimeSpan.FromSeconds(1));
        bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(6, 4));
        bench.Blobs.Drop("RXX/2025-03/complete.json", "{}");
        await bench.ArriveAsync("RXX/2025-03/staff.csv");
        await bench.DrainAsync();
        var state = (await bench.StateAsync())!;
        (state.Generation, state.Status).ShouldBe((2, RunStatus.Completed));
        bench.Results()["results/RXX/2025-03/indicators.json"].ShouldContain("\"bme\": 4");
        bench.Leftovers().ShouldBeEmpty();
        bench.Blobs.All.Keys.Count(k => k.StartsWith("originals/", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_is_replaced_before_its_run_starts_is_kept_all_the_same()
    {
        var bench = new Bench();
        bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(8, 2));
        await bench.ArriveAsync("RXX/2025-03/staff.csv");
        bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(6, 4));
        await bench.ArriveAsync("RXX/2025-03/staff.csv");
        await bench.DrainAsync();
        bench.Blobs.All.Keys.Count(k => k.StartsWith("originals/", StringComparison.Ordinal)).ShouldBe(2);
        (await bench.StateAsync())!.Generation.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_is_taken_away_starts_nothing()
    {
        var bench = new Bench();
        bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(8, 2));
        var board = bench.Blobs.Drop("RXX/2025-03/board.csv", Extract.Board);
        await bench.ArriveAsync("RXX/2025-03/staff.csv");
        await bench.DrainAsync();
        await bench.Blobs.DeleteAsync(board.Path, CancellationToken.None);
        (await bench.ArriveAsync("RXX/2025-03/staff.csv")).ShouldBeFalse();
        (await bench.StateAsync())!.Generation.ShouldBe(1);
    }

    [Theory]
    [InlineData("RXX/2025-03/.hidden.csv")]
    [InlineData("RXX/2025-03/~$staff.xlsx")]
    [InlineData("RXX/2025-13/staff.csv")]
    [InlineData("rxx/2025-03/staff.csv")]
    [InlineData("RXX/2025-03/old/staff.csv")]
    [InlineData("staff.csv")]
    public async Task What_is_no_extract_of_a_drop_is_left_alone(string name)
    {
        var bench = new Bench();
        bench.Blobs.Drop(name, Extract.Board);
        (await bench.ArriveAsync(name)).ShouldBeFalse();
        bench.Queue.Bodies(StepMessage.Queue).ShouldBeEmpty();
    }
}

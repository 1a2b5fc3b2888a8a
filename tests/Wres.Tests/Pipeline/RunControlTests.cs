using Wres.Pipeline.Runs;
using Wres.Tests.Pipeline.Doubles;

namespace Wres.Tests.Pipeline;

/// <summary>Terminate, rewind, re-run, retries and giving up, and earlier years that change.</summary>
public sealed class RunControlTests
{
    private readonly Bench _bench = new();

    [Fact]
    public async Task A_terminated_run_does_nothing_more_and_leaves_nothing_behind()
    {
        await DropAsync();
        await _bench.StartRunAsync();
        await TurnAsync(2);
        (await _bench.Engine.TerminateAsync("RXX", "2025-03", "wrong file", CancellationToken.None)).State!.Error.ShouldBe("wrong file");
        await _bench.DrainAsync();
        (await _bench.StateAsync())!.Status.ShouldBe(RunStatus.Terminated);
        _bench.Results().ShouldBeEmpty();
        _bench.Leftovers().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_run_that_is_over_can_not_be_terminated()
    {
        await DropAsync();
        await _bench.StartRunAsync();
        await _bench.DrainAsync();
        var change = await _bench.Engine.TerminateAsync("RXX", "2025-03", "late", CancellationToken.None);
        change.State.ShouldBeNull();
        change.Refusal.ShouldBe("The run is over: completed.");
        (await _bench.Engine.TerminateAsync("RXX", "2024-03", "never", CancellationToken.None)).Missing.ShouldBeTrue();
    }

    [Fact]
    public async Task A_completed_run_is_rewound_over_the_files_that_it_received()
    {
        await DropAsync();
        await _bench.StartRunAsync();
        await _bench.DrainAsync();
        var before = _bench.Results();
        _bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(1, 1));
        (await _bench.Engine.RewindAsync("RXX", "2025-03", StepName.Report, CancellationToken.None)).State!.Step.ShouldBe(StepName.Validate);
        await _bench.DrainAsync();
        var state = (await _bench.StateAsync())!;
        (state.Generation, state.Status).ShouldBe((2, RunStatus.Completed));
        _bench.Results().ShouldBe(before);
        _bench.Leftovers().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failed_run_goes_on_at_the_step_that_failed()
    {
        var mended = false;
        _bench.Work = (context, ct) => context.State.Step == StepName.Report && !mended ? throw new IOException("no room") : ProductSteps.ExecuteAsync(context, ct);
        _bench.Start();
        await DropAsync();
        await _bench.StartRunAsync();
        await _bench.DrainAsync();
        var failed = (await _bench.StateAsync())!;
        (failed.Status, failed.Step, failed.Error).ShouldBe((RunStatus.Failed, StepName.Report, "no room"));
        mended = true;
        (await _bench.Engine.RewindAsync("RXX", "2025-03", StepName.Report, CancellationToken.None)).State!.Step.ShouldBe(StepName.Report);
        await _bench.DrainAsync();
        var state = (await _bench.StateAsync())!;
        (state.Generation, state.Status).ShouldBe((2, RunStatus.Completed));
        state.Steps.Select(s => s.Step).ShouldBe([StepName.Receive, StepName.Validate, StepName.Calculate, StepName.Compare, StepName.Report, StepName.Notify]);
        _bench.Leftovers().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_run_is_not_rewound_to_a_step_that_it_has_not_reached()
    {
        await DropAsync();
        await _bench.StartRunAsync();
        await TurnAsync(1);
        (await _bench.Engine.RewindAsync("RXX", "2025-03", StepName.Report, CancellationToken.None)).Refusal.ShouldBe("The run has not come to Report yet; it is at Validate.");
    }

    [Fact]
    public async Task A_step_that_fails_is_tried_again_with_growing_pauses_and_then_given_up_with_word_to_someone()
    {
        using var settings = new TemporarySettings("""{ "mail": { "dataContacts": ["data@example.nhs.uk"] } }""");
        var bench = new Bench(settings.Path);
        var tries = new List<DateTimeOffset>();
        bench.Work = (context, ct) =>
        {
            if (context.State.Step != StepName.Validate)
                return ProductSteps.ExecuteAsync(context, ct);
            tries.Add(bench.Clock.GetUtcNow());
            throw new IOException("the disk is full");
        };
        bench.Start();
        bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(8, 2));
        await bench.StartRunAsync();
        await bench.DrainAsync();
        tries.Zip(tries.Skip(1), (a, b) => (b - a).TotalSeconds).ShouldBe([2, 4, 8, 16]);
        var state = (await bench.StateAsync())!;
        (state.Status, state.Error).ShouldBe((RunStatus.Failed, "the disk is full"));
        var mail = bench.Mailer.Mails.ShouldHaveSingleItem().Value;
        mail.Key.ShouldBe("RXX-2025-03-1-failed");
        mail.To.ShouldBe(["data@example.nhs.uk"]);
        mail.Text.ShouldContain("the disk is full");
        (await new RunHistory(bench.Parts).ListAsync("RXX", "2025-03", CancellationToken.None)).Count(e => e.Kind == RunEventKind.StepFailed).ShouldBe(5);
    }

    [Fact]
    public async Task An_unreadable_setting_fails_the_run_at_once_and_is_named()
    {
        using var settings = new TemporarySettings("""{ "method": { "significanceLevel": 7 } }""");
        var bench = new Bench(settings.Path);
        bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(8, 2));
        await bench.StartRunAsync();
        await bench.DrainAsync();
        var state = (await bench.StateAsync())!;
        state.Status.ShouldBe(RunStatus.Failed);
        state.Error.ShouldNotBeNull().ShouldContain("method.significanceLevel");
    }

    [Fact]
    public async Task Settings_that_change_while_it_runs_make_it_begin_again_with_them()
    {
        using var settings = new TemporarySettings("""{ "name": "Before" }""");
        var bench = new Bench(settings.Path);
        bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(8, 2));
        await bench.StartRunAsync();
        await TurnAsync(3, bench);
        var before = (await bench.StateAsync())!.Run;
        settings.Write("""{ "name": "After" }""");
        await bench.DrainAsync();
        var state = (await bench.StateAsync())!;
        state.Status.ShouldBe(RunStatus.Completed);
        state.Run.ShouldNotBe(before);
        bench.Results()["results/RXX/2025-03/indicators.json"].ShouldContain("After");
    }

    [Fact]
    public async Task A_year_that_is_done_later_than_the_next_one_makes_that_one_be_compared_again()
    {
        _bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(8, 2));
        await _bench.StartRunAsync();
        await _bench.DrainAsync();
        (await _bench.StateAsync())!.Earlier.ShouldBeEmpty();
        _bench.Blobs.Drop("RXX/2024-03/staff.csv", Extract.Staff(9, 1));
        await _bench.StartRunAsync(period: "2024-03");
        await _bench.DrainAsync();
        var state = (await _bench.StateAsync())!;
        (state.Generation, state.Status).ShouldBe((2, RunStatus.Completed));
        state.Earlier.Keys.ShouldBe(["2024-03"]);
        _bench.Results()["results/RXX/2025-03/indicators.json"].ShouldContain("\"verdict\": \"improved\"");
        (await _bench.StateAsync(period: "2024-03"))!.Generation.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_year_again_leaves_the_next_one_alone()
    {
        _bench.Blobs.Drop("RXX/2024-03/staff.csv", Extract.Staff(9, 1));
        _bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(8, 2));
        await _bench.StartRunAsync(period: "2024-03");
        await _bench.StartRunAsync();
        await _bench.DrainAsync();
        (await _bench.StateAsync())!.Generation.ShouldBe(1);
        await _bench.StartRunAsync(period: "2024-03");
        await _bench.DrainAsync();
        (await _bench.StateAsync())!.Generation.ShouldBe(1);
    }

    [Fact]
    public async Task Years_that_start_together_are_compared_in_their_order_and_each_runs_once()
    {
        foreach (var (period, bme) in new[] { ("2025-03", 4), ("2024-03", 2), ("2023-03", 1) })
        {
            _bench.Blobs.Drop($"RXX/{period}/staff.csv", Extract.Staff(10, bme));
            await _bench.StartRunAsync(period: period);
        }

        await _bench.DrainAsync();
        (await _bench.StateAsync())!.Earlier.Keys.Order().ShouldBe(["2023-03", "2024-03"]);
        foreach (var period in new[] { "2023-03", "2024-03", "2025-03" })
            (await _bench.StateAsync(period: period))!.Generation.ShouldBe(1);
    }

    [Fact]
    public async Task A_run_that_never_gets_beyond_a_step_is_given_up_instead_of_begun_for_ever()
    {
        _bench.Work = (_, _) => throw new ProcessDiedException();
        await DropAsync();
        await _bench.StartRunAsync();
        for (var starts = 0; starts < 40 && (await _bench.StateAsync())!.Status != RunStatus.Failed; starts++)
        {
            _bench.Start();
            await new RunRecovery(_bench.Parts, _bench.Engine, _bench.Dispatcher).ResendAsync(TimeSpan.Zero, CancellationToken.None);
            try
            {
                await _bench.DrainAsync();
            }
            catch (ProcessDiedException)
            {
                // Started again above.
            }
        }

        var state = (await _bench.StateAsync())!;
        state.Status.ShouldBe(RunStatus.Failed);
        state.Error.ShouldNotBeNull().ShouldContain("begun 25 times");
    }

    [Fact]
    public async Task A_worker_that_was_overtaken_writes_nothing_over_the_newer_result()
    {
        await DropAsync();
        Func<Task>? meanwhile = async () =>
        {
            _bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(5, 5));
            await _bench.StartRunAsync();
            await _bench.DrainAsync();
        };
        _bench.Work = async (context, ct) =>
        {
            // The first run is about to write its result when a newer one comes and goes.
            if (context.State is { Step: StepName.Compare, Generation: 1 } && meanwhile is { } newer)
            {
                meanwhile = null;
                await newer();
            }

            return await ProductSteps.ExecuteAsync(context, ct);
        };
        _bench.Start();
        await _bench.StartRunAsync();
        await _bench.DrainAsync();
        (await _bench.StateAsync())!.Generation.ShouldBe(2);
        _bench.Results()["results/RXX/2025-03/indicators.json"].ShouldContain("\"bme\": 5");
        _bench.Leftovers().ShouldBeEmpty();
    }

    private Task DropAsync()
    {
        _bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(8, 2));
        return Task.CompletedTask;
    }

    private async Task TurnAsync(int steps, Bench? bench = null)
    {
        bench ??= _bench;
        for (var i = 0; i < steps; i++)
        {
            foreach (var received in await bench.Queue.ReceiveAsync(StepMessage.Queue, 1, TimeSpan.FromSeconds(30), CancellationToken.None))
            {
                await bench.Dispatcher.HandleAsync(StepMessage.TryParse(received.Body)!, received.DequeueCount, CancellationToken.None);
                await bench.Queue.DeleteAsync(StepMessage.Queue, received, CancellationToken.None);
            }
        }
    }
}
